import { ApiError } from '../model/api-error.ts';
import { isJsonObject, type JsonObject } from '../model/json.ts';
import { notUnderstood } from './errors.ts';
import { parseJson } from './parse-json.ts';
import type { Answered } from './request.ts';

/** Returns the JSON object of an answer; throws an `ApiError` for HTML, broken JSON, or JSON of another type. */
export function objectIn({ asked, answer }: Answered): JsonObject {
  const body = parseJson(decode(answer.body, false) ?? '');
  if (isJsonObject(body)) return body;
  throw new ApiError(notUnderstood(asked, answer, 'a JSON object'));
}

/** Returns the same of a write, which may answer with no content; a form that is not understood leaves its effect in doubt. */
export function objectWritten(answered: Answered): JsonObject {
  const { asked, answer } = answered;
  if (answer.body.length === 0 && [202, 204, 205].includes(answer.status)) return {};
  const body = parseJson(decode(answer.body, false) ?? '');
  if (isJsonObject(body)) return body;
  throw new ApiError({ ...notUnderstood(asked, answer, 'a JSON object'), uncertain: true });
}

/** Returns an answer as text, byte for byte; throws an `ApiError` for HTML, which no template of ours is, and for what is not UTF-8. */
export function textIn({ asked, answer }: Answered): string {
  const text = /^\s*text\/html\b/i.test(answer.header('content-type') ?? '') ? undefined : decode(answer.body, true);
  if (text !== undefined) return text;
  throw new ApiError(notUnderstood(asked, answer, 'plain text'));
}

function decode(body: Buffer, keepMark: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepMark }).decode(body);
  } catch {
    return undefined;
  }
}
