import type { Clock } from './clock.ts';

// The runner leaves ten seconds between its first signal and the last (GitHub Actions, 2026-11).
const GRACE = 3_000;

/** A signal that fires some time after another one, and can be let go of. */
export interface Grace {
  readonly signal: AbortSignal;
  /** Ends its wait and its listening. */
  dispose(): void;
}

/** Returns a signal that fires three seconds after the run is stopped, so that a request under way may still end. */
export function graceAfter(stopped: AbortSignal | undefined, clock: Clock): Grace {
  const [final, disposed] = [new AbortController(), new AbortController()];
  const begin = async (): Promise<void> => {
    await clock.sleep(GRACE, disposed.signal);
    if (!disposed.signal.aborted) final.abort();
  };
  stopped?.addEventListener('abort', () => void begin(), { once: true, signal: disposed.signal });
  return { signal: final.signal, dispose: () => disposed.abort() };
}
