import type { FieldChange } from '../../../model/change.ts';
import { formatDuration, parseDuration } from '../../../model/duration.ts';
import { isJsonObject, type Json, type JsonObject, jsonObject, member } from '../../../model/json.ts';
import { pointerKeys } from '../../../model/pointer.ts';

// What a function runs with where its own limit was never set, in seconds (Genesys' Terraform provider, issue 2523, 2026).
const UNSET_TIMEOUT_SECONDS = 15;

// What the platform sets itself (SDK 262, 2026-11).
const OWNED: readonly string[] = ['id', 'name', 'dateCreated', 'zipId'];

/** Tells whether a field of a change belongs to the function of an action. */
export const isOfFunction = ({ path }: Pick<FieldChange, 'path'>): boolean => path.startsWith('/function/');

/** Returns the settings of a function in the file's form; `answer` is what the platform says of it. */
export function functionEntry(answer: JsonObject): JsonObject {
  const { timeoutSeconds, ...settings } = settingsOf(answer);
  const seconds = typeof timeoutSeconds === 'number' ? timeoutSeconds : UNSET_TIMEOUT_SECONDS;
  const texts = ['runtime', 'description', 'handler'].map((name) => [name, settings[name]] as const);
  return { timeout: formatDuration(seconds * 1_000), ...jsonObject(texts.filter((each): each is [string, string] => isText(each[1]))) };
}

/** Tells whether the limit of a function was never set. */
export const isFunctionTimeoutUnset = (answer: JsonObject): boolean => typeof settingsOf(answer)['timeoutSeconds'] !== 'number';

/** Returns what of a function can be written, known to us or not. */
export function settingsOf(answer: JsonObject): JsonObject {
  const described = member(answer, 'function');
  return jsonObject(
    Object.entries(isJsonObject(described) ? described : {}).filter(([name, value]) => !OWNED.includes(name) && value !== null),
  );
}

/** Returns the id of the code of a function, or undefined where it has none. */
export function codeOf(answer: JsonObject): string | undefined {
  const id = member(member(answer, 'zip'), 'id') ?? member(member(answer, 'function'), 'zipId');
  return typeof id === 'string' ? id : undefined;
}

/** Returns the body that writes a function: all that it is, with the fields of a change laid over. A description is required (SDK 262, 2026-11). */
export const functionBody = (answer: JsonObject, fields: readonly FieldChange[]): JsonObject => ({
  description: '',
  ...settingsOf(answer),
  ...functionWanted(fields),
});

/** Returns what the fields of a change want of a function, in the platform's form. */
export const functionWanted = (fields: readonly FieldChange[]): JsonObject =>
  jsonObject(fields.filter(isOfFunction).map((field) => [platformName(field), platformValue(field)]));

const platformName = ({ path }: FieldChange): string => (path === '/function/timeout' ? 'timeoutSeconds' : (pointerKeys(path)[1] ?? ''));

const platformValue = ({ path, after }: FieldChange): Json =>
  path === '/function/timeout' ? (parseDuration(String(after)) ?? Number.NaN) / 1_000 : after;

const isText = (value: Json | undefined): value is string => typeof value === 'string' && value !== '';
