import { type Answer, exchange, type HttpRequest, isAnswer } from './exchange.ts';
import type { SecretKeeper } from './secrets.ts';
import { notSent, type Trouble } from './trouble.ts';

const LONGEST_REQUEST = 30_000;
// What is left of the ten seconds that the runner gives, once the request under way had its three (GitHub Actions, 2026-11).
const LAST_REQUEST = 4_000;

/** Sends one request; never throws. */
export type Transport = (request: Sending) => Promise<Answer | Trouble>;

/** One request before it is sent. */
export interface Sending extends Omit<HttpRequest, 'signal' | 'timeout'> {
  readonly timeout?: number;
  /** It begins even once the run is stopped, and then has a moment of its own. */
  readonly givesBack?: true;
}

/** The two moments of a run that is stopped. */
export interface Stop {
  /** No request is sent any more. */
  readonly asked?: AbortSignal;
  /** A request under way is given up. */
  readonly final: AbortSignal;
}

/** Returns what sends the requests of one org, thirty seconds at most for each unless it says less; `onSent` is called for each that is sent. */
export function transportOf(userAgent: string, keeper: SecretKeeper, stop: Stop, onSent: () => void): Transport {
  return async ({ givesBack, ...request }) => {
    const late = stop.asked?.aborted === true;
    if (late && !givesBack) return notSent;
    onSent();
    const headers = { 'user-agent': userAgent, ...request.headers };
    const own = late ? { timeout: LAST_REQUEST } : { signal: stop.final, timeout: request.timeout ?? LONGEST_REQUEST };
    const result = await exchange({ ...request, headers, ...own });
    return isAnswer(result) ? withoutSecrets(result, keeper) : result;
  };
}

// A refusal may quote what was sent. As latin1 every byte stays what it is.
function withoutSecrets(answer: Answer, keeper: SecretKeeper): Answer {
  const header = (name: string): string | undefined => {
    const value = answer.header(name);
    return value === undefined ? undefined : keeper.hide(value);
  };
  const body = answer.status < 300 ? answer.body : Buffer.from(keeper.hide(answer.body.toString('latin1')), 'latin1');
  return { status: answer.status, header, body };
}
