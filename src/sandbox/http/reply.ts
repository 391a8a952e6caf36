import type { Problem } from './problem.ts';
import type { Answer } from './route.ts';

/** An answer ready to be sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON value or text, as it will be recorded; undefined for an empty answer. */
  readonly body: unknown;
  readonly payload: string;
  /** Nothing is sent: the connection breaks. */
  readonly drop?: true;
  readonly deliberate?: true;
}

/** An answer as text, with its headers. */
export function replyTo(answer: Answer, headers: Readonly<Record<string, string>>): Reply {
  const marks = { ...(answer.drop ? { drop: answer.drop } : {}), ...(answer.deliberate ? { deliberate: answer.deliberate } : {}) };
  return { ...written(answer, headers), ...marks };
}

function written(answer: Answer, headers: Readonly<Record<string, string>>): Reply {
  const all = { ...headers, ...answer.headers };
  if (answer.text !== undefined)
    return { status: answer.status, headers: typed(all, 'text/plain; charset=utf-8'), body: answer.text, payload: answer.text };
  if (answer.body === undefined) return { status: answer.status, headers: all, body: undefined, payload: '' };
  return jsonReply(answer.status, all, answer.body);
}

/** A JSON answer. */
export function jsonReply(status: number, headers: Readonly<Record<string, string>>, body: unknown): Reply {
  return { status, headers: typed(headers, 'application/json'), body, payload: JSON.stringify(body) };
}

/** A refusal as an answer. */
export function refusalReply(problem: Problem, correlationId: string, headers: Readonly<Record<string, string>>): Reply {
  return jsonReply(problem.status, { ...headers, ...problem.more.headers }, problem.body(correlationId));
}

function typed(headers: Readonly<Record<string, string>>, contentType: string): Record<string, string> {
  return { 'Content-Type': contentType, ...headers };
}
