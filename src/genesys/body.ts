import { ApiError } from '../model/api-error.ts';
import { isJsonObject, type JsonObject } from '../model/json.ts';
import { notUnderstood } from './errors.ts';
import type { Answer } from './exchange.ts';
import { parseJson } from './parse-json.ts';
import type { Answered } from './request.ts';

/** Returns the JSON object of an answer; throws an `ApiError` for HTML, broken JSON, or JSON of another type. */
export function objectIn({ asked, answer }: Answered): JsonObject {
  const body = parseJson(decode(answer.body, false) ?? '');
  if (isJsonObject(body)) return body;
  throw new ApiError(notUnderstood(asked, answer, 'a JSON object'));
}

/** Returns the objects of an answer that is a bare list; throws an `ApiError` where it is anything else. */
export function objectsIn({ asked, answer }: Answered): readonly JsonObject[] {
  const body = parseJson(decode(answer.body, false) ?? '');
  if (Array.isArray(body) && body.every(isJsonObject)) return body;
  throw new ApiError(notUnderstood(asked, answer, 'a JSON list of objects'));
}

/** Returns the object of a write, which may answer with no content; a form that is not understood leaves its effect in doubt. */
export function objectWritten(answered: Answered): JsonObject {
  const { asked, answer } = answered;
  if (answer.body.length === 0 && [202, 204, 205].includes(answer.status)) return {};
  const body = parseJson(decode(answer.body, false) ?? '');
  if (isJsonObject(body)) return body;
  throw new ApiError({ ...notUnderstood(asked, answer, 'a JSON object'), uncertain: true });
}

/**
 * Returns an answer as text, byte for byte; throws an `ApiError` for HTML, which no template of ours is, for what is not UTF-8,
 * and for an answer of nothing: an empty text is one only where the platform says that it is text.
 */
export function textIn({ asked, answer }: Answered): string {
  const text = isHtml(answer) || isNothing(answer) ? undefined : decode(answer.body, true);
  if (text !== undefined) return text;
  throw new ApiError(notUnderstood(asked, answer, 'plain text'));
}

const typeOf = (answer: Answer): string => answer.header('content-type')?.trim().toLowerCase() ?? '';

const isHtml = (answer: Answer): boolean =>
  /^text\/html\b/.test(typeOf(answer)) ||
  (!typeOf(answer).startsWith('text/plain') && HTML_HEAD.test(answer.body.toString('latin1', 0, 200)));

const HTML_HEAD = /^\s*<(!doctype html|html)\b/i;

const isNothing = (answer: Answer): boolean => answer.status !== 200 || (answer.body.length === 0 && !typeOf(answer).startsWith('text/'));

function decode(body: Buffer, keepMark: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepMark }).decode(body);
  } catch {
    return undefined;
  }
}
