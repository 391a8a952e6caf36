import { createHash } from 'node:crypto';
import { canonicalJson, isJsonObject, type Json, type JsonObject, jsonObject, member } from '../model/json.ts';

/** Members of a version that the platform owns (SDK command line 166, 2026-07); `status` is none of them there, and is managed by the server. */
export const VERSION_OWNED: readonly string[] = [
  'id',
  'version',
  'status',
  'selfUri',
  'dateCreated',
  'dateModified',
  'datePublished',
  'createdUser',
  'lastModifiedUser',
  'publishedUser',
];

/** Returns all that a version of a messenger configuration holds, without what the platform owns, its labels by language and key: so that two can be compared. */
export function comparable(version: JsonObject): JsonObject {
  const own = Object.entries(version).filter(([name]) => !VERSION_OWNED.includes(name));
  return jsonObject(own.map(([name, value]) => (name === 'customI18nLabels' ? labelled(value) : [name, value])));
}

/** Returns the SHA-256 (hex) of all that a version holds; what is empty counts as missing, since a list may serve less than one thing asked for alone. */
export const fingerprintOf = (version: JsonObject): string =>
  createHash('sha256')
    .update(canonicalJson(withoutEmpty(comparable(version))))
    .digest('hex');

function withoutEmpty(object: JsonObject): JsonObject {
  const members = Object.entries(object).map(([name, value]) => [name, isJsonObject(value) ? withoutEmpty(value) : value] as const);
  return jsonObject(members.filter(([, value]) => !isEmpty(value)));
}

const isEmpty = (value: Json): boolean => value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

const labelled = (value: Json): readonly [string, Json] => ['labels', labelsOf(value)];

// Only a list that says nothing more than labels is one; any other stands as it is.
function labelsOf(list: Json): Json {
  if (!Array.isArray(list) || !list.every(isLanguage) || !areDifferent(list.map(({ language }) => language))) return list;
  return jsonObject(
    list.map(({ language, localizedLabels }) => [language, jsonObject(localizedLabels.map(({ key, value }) => [key, value]))]),
  );
}

interface Label {
  readonly key: string;
  readonly value: Json;
}

interface Language {
  readonly language: string;
  readonly localizedLabels: readonly Label[];
}

function isLanguage(item: Json): item is Json & Language {
  const labels = member(item, 'localizedLabels');
  return hasOnly(item, ['language', 'localizedLabels']) && typeof member(item, 'language') === 'string' && isLabels(labels);
}

const areDifferent = (names: readonly string[]): boolean => new Set(names).size === names.length;

const isLabels = (labels: Json | undefined): boolean =>
  Array.isArray(labels) && labels.every((label) => hasOnly(label, ['key', 'value']) && typeof member(label, 'key') === 'string');

const hasOnly = (value: Json, names: readonly string[]): boolean =>
  isJsonObject(value) && Object.keys(value).every((name) => names.includes(name));
