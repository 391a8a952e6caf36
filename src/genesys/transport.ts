import { type Answer, exchange, type HttpRequest, isAnswer } from './exchange.ts';
import type { SecretKeeper } from './secrets.ts';
import { notSent, type Trouble } from './trouble.ts';

const LONGEST_REQUEST = 30_000;

/** Sends one request; never throws. */
export type Transport = (request: Omit<HttpRequest, 'signal' | 'timeout'> & { readonly timeout?: number }) => Promise<Answer | Trouble>;

/** The two moments of a run that is stopped. */
export interface Stop {
  /** No request is sent any more. */
  readonly asked?: AbortSignal;
  /** A request under way is given up. */
  readonly final: AbortSignal;
}

/** Returns what sends the requests of one org, thirty seconds at most for each unless it says less; `onSent` is called for each that is sent. */
export function transportOf(userAgent: string, keeper: SecretKeeper, stop: Stop, onSent: () => void): Transport {
  return async (request) => {
    if (stop.asked?.aborted) return notSent;
    onSent();
    const headers = { 'user-agent': userAgent, ...request.headers };
    const result = await exchange({ ...request, headers, signal: stop.final, timeout: request.timeout ?? LONGEST_REQUEST });
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
