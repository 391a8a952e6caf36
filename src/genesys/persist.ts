import { ApiError, type ApiFailure } from '../model/api-error.ts';
import type { Clock } from './clock.ts';
import type { Asked } from './errors.ts';
import { type Answer, isAnswer } from './exchange.ts';
import { asksTooLong, type Effect, type FailedTry, retryWait } from './retry.ts';
import { retryAfterOf } from './retry-after.ts';
import type { Trouble } from './trouble.ts';
import type { Waits } from './waits.ts';

/** One request, however often it has to be sent. */
export interface Errand {
  readonly asked: Asked;
  readonly effect: Effect;
  /** Sends it once. */
  send(): Promise<Answer | Trouble>;
  /** Returns what a failure is called. */
  failure(result: Answer | Trouble, tooLong: boolean): ApiFailure;
}

/** What passes the time between two tries. */
export interface Patience {
  readonly clock: Clock;
  readonly waits: Waits;
}

/** Returns the first answer that is a success; throws an `ApiError` once the table of retries gives up. */
export async function persist(errand: Errand, { clock, waits }: Patience): Promise<Answer> {
  const tries: FailedTry[] = [];
  let doubtful = false;
  for (;;) {
    const result = await errand.send();
    if (isAnswer(result) && result.status >= 200 && result.status < 300) return result;
    const failed = failedTry(result, clock.now());
    tries.push(failed);
    doubtful ||= mayHaveHadEffect(errand.effect, result);
    const wait = retryWait(errand.effect, tries, clock.random());
    if (wait === 'give-up') throw inDoubt(errand.failure(result, asksTooLong(failed)), doubtful);
    await waits.sleep(wait);
  }
}

// A later try that is refused says nothing of an earlier one whose answer never came.
const inDoubt = (failure: ApiFailure, doubtful: boolean): ApiError => new ApiError(doubtful ? { ...failure, uncertain: true } : failure);

function failedTry(result: Answer | Trouble, now: number): FailedTry {
  if (!isAnswer(result)) return result.trouble === 'network' ? {} : { final: true };
  const retryAfter = retryAfterOf(result.header('retry-after'), now);
  return { status: result.status, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

function mayHaveHadEffect(effect: Effect, result: Answer | Trouble): boolean {
  if (effect === 'token' || effect === 'read') return false;
  if (!isAnswer(result)) return result.sent;
  return result.status === 408 || (result.status >= 500 && result.status !== 501);
}
