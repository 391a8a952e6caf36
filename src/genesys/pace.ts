import type { Clock } from './clock.ts';
import type { Answer } from './exchange.ts';
import { LONGEST_WAIT } from './retry.ts';
import type { Waits } from './waits.ts';

/** Where a token stands in the platform's window: requests used and allowed, milliseconds to its end. */
export interface Standing {
  readonly used: number;
  readonly allowed: number;
  readonly reset: number;
}

/** Keeps requests within the window that the platform states (headers `inin-ratelimit-*`; community thread, 2025-10). */
export interface Pacer {
  /** Waits while the window is used up, at most three minutes; then the request counts as under way. */
  turn(): Promise<void>;
  /** Takes a request as ended, and what its answer says of the window. */
  ended(answer?: Answer): void;
}

/** Returns a pacer for the requests of one token. */
export function pacerOf(clock: Clock, waits: Waits): Pacer {
  let window: { allowed: number; endsAt: number } | undefined;
  let [used, underWay] = [0, 0];
  const untilFree = (): number => {
    if (window && clock.now() >= window.endsAt) [window, used] = [undefined, underWay];
    return window && used >= window.allowed ? window.endsAt - clock.now() : 0;
  };
  return {
    async turn() {
      await waitWhile(untilFree, waits);
      [used, underWay] = [used + 1, underWay + 1];
    },
    ended(answer) {
      underWay -= 1;
      const standing = answer && standingOf(answer);
      // The answer does not know of the requests that are still under way.
      if (standing) [window, used] = [{ allowed: standing.allowed, endsAt: clock.now() + standing.reset }, standing.used + underWay];
    },
  };
}

async function waitWhile(untilFree: () => number, waits: Waits): Promise<void> {
  for (let left = LONGEST_WAIT, wait = untilFree(); wait > 0 && left > 0; wait = untilFree()) {
    const part = Math.min(wait, left);
    await waits.sleep(part);
    left -= part;
  }
}

/** Returns what an answer says of the window, or undefined where a header is missing or makes no sense. */
export function standingOf(answer: Pick<Answer, 'header'>): Standing | undefined {
  const [used, allowed, reset] = ['count', 'allowed', 'reset'].map((name) => numberOf(answer.header(`inin-ratelimit-${name}`)));
  if (used === undefined || reset === undefined || !allowed) return undefined;
  return { used, allowed, reset: Math.min(reset * 1_000, LONGEST_WAIT) };
}

const numberOf = (text: string | undefined): number | undefined => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : undefined);
