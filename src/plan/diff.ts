import type { FieldChange } from '../model/change.ts';
import { isJsonObject, type Json, type JsonObject, member, sameJson } from '../model/json.ts';
import { type JsonSchema, schemaOf } from '../model/json-schema.ts';
import { type Pointer, pointerKeys, pointerTo } from '../model/pointer.ts';
import { isSensitiveName } from '../model/sensitive.ts';

type Difference = Pick<FieldChange, 'path' | 'before' | 'after' | 'sensitive'>;

/**
 * Returns the settings that are wanted and not live, each down to its single value. Only what is wanted is looked at:
 * what nobody names is no difference, and an empty object names nothing.
 */
export function diff(wanted: JsonObject, live: JsonObject, schema: JsonSchema | undefined, parent: Pointer = ''): readonly Difference[] {
  return Object.entries(wanted).flatMap(([key, value]) => {
    const inner = schemaOf(schema, key);
    const before = member(live, key);
    const path = pointerTo(parent, key);
    if (isJsonObject(value)) return diff(value, isJsonObject(before) ? before : {}, inner, path);
    return same(value, before, inner) ? [] : [difference(path, before, value, inner)];
  });
}

function same(wanted: Json, live: Json | undefined, schema: JsonSchema | undefined): boolean {
  const isSet = schema?.uniqueItems === true && Array.isArray(wanted) && Array.isArray(live);
  // A wanted `null` and a member that the platform leaves out are the same.
  return isSet ? sameJson(sorted(wanted), sorted(live)) : sameJson(wanted, live ?? null);
}

const sorted = (items: readonly Json[]): readonly Json[] =>
  [...items].sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));

const difference = (path: Pointer, before: Json | undefined, after: Json, schema: JsonSchema | undefined): Difference => ({
  path,
  ...(before === undefined ? {} : { before }),
  after,
  ...(schema?.['x-sensitive'] || (!schema && pointerKeys(path).some(isSensitiveName)) ? { sensitive: true } : {}),
});
