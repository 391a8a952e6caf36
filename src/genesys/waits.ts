import type { Clock } from './clock.ts';

/** The waits of one org; requests that wait at the same time count once. */
export interface Waits {
  /** Waits so many milliseconds, or until the run is stopped. */
  sleep(milliseconds: number): Promise<void>;
  /** Returns the seconds waited so far. */
  seconds(): number;
}

/** Returns waits by a clock that end early when the signal fires. */
export function waitsOf(clock: Clock, signal?: AbortSignal): Waits {
  let [waiting, since, total] = [0, 0, 0];
  return {
    async sleep(milliseconds) {
      if (waiting++ === 0) since = clock.now();
      await clock.sleep(milliseconds, signal);
      if (--waiting === 0) total += clock.now() - since;
    },
    seconds: () => (total + (waiting > 0 ? clock.now() - since : 0)) / 1_000,
  };
}
