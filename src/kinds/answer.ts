import { ApiError } from '../model/api-error.ts';
import { type JsonObject, member } from '../model/json.ts';

/** Returns a text member of an answer. Throws an `ApiError` where it is missing or no text. */
export function textOf(answer: JsonObject, name: string): string {
  const value = member(answer, name);
  if (typeof value === 'string') return value;
  throw new ApiError({ code: 'answer-not-understood', message: `The platform described a thing without the text "${name}"` });
}

/** Returns the version that an answer carries, or undefined where it has none. */
export function versionIn(answer: JsonObject): number | undefined {
  const version = member(answer, 'version');
  return typeof version === 'number' ? version : undefined;
}

/** Returns the version of a thing. Throws an `ApiError` where there is none. */
export function versionOf(answer: JsonObject): number {
  const version = versionIn(answer);
  if (version !== undefined) return version;
  throw new ApiError({ code: 'answer-not-understood', message: `The platform described ${textOf(answer, 'id')} without a version` });
}

/** Returns what the platform calls a thing; its id where an answer has no name, which all of the models permit (SDK 262, 2026-11). */
export function nameOf(answer: JsonObject): string {
  const name = member(answer, 'name');
  return typeof name === 'string' && name !== '' ? name : textOf(answer, 'id');
}
