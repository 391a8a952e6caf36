import { type Json, sameJson } from './json.ts';
import { type JsonSchema, schemaOf } from './json-schema.ts';
import { type Pointer, pointerKeys } from './pointer.ts';

/** Tells whether two values are the same to the platform; of a list with unique items the order does not count. */
export function sameValue(left: Json | undefined, right: Json | undefined, schema: JsonSchema | undefined): boolean {
  const isSet = schema?.uniqueItems === true && Array.isArray(left) && Array.isArray(right);
  // A member that is null is the same to the platform as one that is absent.
  return isSet ? sameJson(sorted(left), sorted(right)) : sameJson(left ?? null, right ?? null);
}

/** Returns the schema of the setting that a pointer into an entry leads to. */
export const schemaAt = (schema: JsonSchema, path: Pointer): JsonSchema | undefined =>
  pointerKeys(path).reduce<JsonSchema | undefined>((inner, key) => schemaOf(inner, key), schema);

const sorted = (items: readonly Json[]): readonly Json[] =>
  [...items].sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
