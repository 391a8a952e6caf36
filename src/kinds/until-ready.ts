import { type Attempt, attempt } from '../model/api-error.ts';
import type { JsonObject } from '../model/json.ts';
import type { WriteContext } from '../model/kind.ts';

// The platform works on for a while after a write was accepted: a second or two mostly, up to about a minute (reports of 2023-2026).
const PAUSES = [0, 1_000, 2_000, 4_000];
const LONGEST_PAUSE = 5_000;

/** How long something is waited for, and when that is over before. */
export interface Waiting<T> {
  /** In milliseconds. */
  readonly longest: number;
  look(): Promise<JsonObject>;
  /** Returns what an answer means; undefined while it is not there yet. */
  judge(answer: JsonObject): T | undefined;
}

/** Returns what the first answer means that is ready, else the last answer or failure; a thing that is not found may only be late. */
export async function untilReady<T>(
  { longest, look, judge }: Waiting<T>,
  context: WriteContext,
): Promise<{ readonly ready: T } | { readonly late: Attempt<JsonObject> }> {
  for (let waited = 0, turn = 0; ; turn++) {
    const pause = PAUSES[turn] ?? LONGEST_PAUSE;
    if (pause > 0) await context.pause(pause);
    waited += pause;
    const answer = await attempt(look);
    // An answer that nobody can read says as little as none.
    const judged = 'value' in answer ? await attempt(async () => judge(answer.value)) : answer;
    if ('failure' in judged) {
      if (judged.failure.status !== 404 || waited >= longest) return { late: judged };
    } else if (judged.value !== undefined) return { ready: judged.value };
    else if (waited >= longest) return { late: answer };
  }
}
