/** What it would mean to send a request twice. A write with a version cannot have its effect twice, any other write can. */
export type Effect = 'token' | 'read' | 'versioned-write' | 'write';

/** How one try ended that was no success. */
export interface FailedTry {
  /** Absent where no whole answer came. */
  readonly status?: number;
  /** How long the platform asks to wait, in milliseconds. */
  readonly retryAfter?: number;
  /** Another try is pointless: the run is stopped, or the answer has no end. */
  readonly final?: true;
}

/** The longest that a run waits because the platform asks for it, in milliseconds. */
export const LONGEST_WAIT = 180_000;

const MOST_RETRIES = 4;
const PASSING: ReadonlySet<number> = new Set([408, 429, 502, 503, 504]);

/** Returns the milliseconds to wait before the next try, or that there is none. `tries` are all so far; `random` lies between 0 and 1. */
export function retryWait(effect: Effect, tries: readonly FailedTry[], random: number): number | 'give-up' {
  const last = tries.at(-1);
  if (!last || tries.length > MOST_RETRIES || !mayRepeat(effect, last, tries)) return 'give-up';
  if (last.retryAfter === undefined) return Math.round(backOff(tries.length) * (0.5 + random / 2));
  return last.retryAfter <= LONGEST_WAIT ? last.retryAfter : 'give-up';
}

/** Tells whether the platform asks to wait longer than a run may. */
export const asksTooLong = (last: FailedTry): boolean => (last.retryAfter ?? 0) > LONGEST_WAIT;

// 1, 2, 4, 8 seconds.
const backOff = (tries: number): number => 1_000 * 2 ** (tries - 1);

function mayRepeat(effect: Effect, last: FailedTry, tries: readonly FailedTry[]): boolean {
  if (last.final) return false;
  if (effect === 'write') return last.status === 429;
  if (last.status === 500) return tries.filter((each) => each.status === 500).length === 1;
  return last.status === undefined || PASSING.has(last.status);
}
