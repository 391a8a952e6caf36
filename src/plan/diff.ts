import type { FieldChange } from '../model/change.ts';
import { isJsonObject, type Json, type JsonObject, member } from '../model/json.ts';
import { type JsonSchema, schemaOf } from '../model/json-schema.ts';
import { type Pointer, pointerTo } from '../model/pointer.ts';
import { sameValue } from '../model/same-value.ts';
import { isHidden } from './hidden.ts';

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
    return sameValue(value, before, inner) ? [] : [difference(path, before, value, inner)];
  });
}

const difference = (path: Pointer, before: Json | undefined, after: Json, schema: JsonSchema | undefined): Difference => ({
  path,
  ...(before === undefined ? {} : { before }),
  after,
  ...(isHidden(path, [before, after], schema) ? { sensitive: true } : {}),
});
