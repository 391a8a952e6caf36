import { isJsonObject, type Json, jsonObject, sameJson } from './json.ts';
import { type JsonSchema, schemaOf } from './json-schema.ts';
import { type Pointer, pointerKeys } from './pointer.ts';

/**
 * Tells whether two values are the same to the platform: of a list with unique items the order does not count, and what is
 * not set may be absent, null or, where the schema says so, empty. Inside of lists too.
 */
export const sameValue = (left: Json | undefined, right: Json | undefined, schema: JsonSchema | undefined): boolean =>
  sameJson(plain(left, schema), plain(right, schema));

/** Returns the schema of the setting that a pointer into an entry leads to. */
export const schemaAt = (schema: JsonSchema, path: Pointer): JsonSchema | undefined =>
  pointerKeys(path).reduce<JsonSchema | undefined>((inner, key) => schemaOf(inner, key), schema);

/** Returns the one value that stands for all that are the same to the platform. */
function plain(value: Json | undefined, schema: JsonSchema | undefined): Json {
  if (value === undefined || (schema?.['x-empty-is-unset'] && isEmpty(value))) return null;
  if (!schema) return value;
  if (Array.isArray(value)) return plainList(value, schema);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(([key, inner]) => [key, plain(inner, schemaOf(schema, key))] as const);
  return jsonObject(members.filter(([, inner]) => inner !== null));
}

function plainList(list: readonly Json[], { items, uniqueItems }: JsonSchema): readonly Json[] {
  const plainItems = items ? list.map((item) => plain(item, items)) : list;
  return uniqueItems ? sorted(plainItems) : plainItems;
}

/** Tells whether a value is an empty text or list. */
export const isEmpty = (value: Json): boolean => value === '' || (Array.isArray(value) && value.length === 0);

const sorted = (items: readonly Json[]): readonly Json[] =>
  [...items].sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
