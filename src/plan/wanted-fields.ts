import type { Entry } from '../model/entry.ts';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import type { Settled } from '../model/kind.ts';
import { type Pointer, pointerTo } from '../model/pointer.ts';

/** Returns what an entry wants, as one object in the file's form: its fields, a new name, and what it sets unchecked. */
export function wantedFields({ entry, live }: Settled): JsonObject {
  const renamed = entry.was !== undefined && live.name !== entry.name;
  return { ...(renamed ? { name: entry.name } : {}), ...entry.fields, ...(entry.unchecked ? { unchecked: entry.unchecked } : {}) };
}

/** Returns every single setting of an object with its pointer. */
export function leaves(value: JsonObject, parent: Pointer = ''): readonly (readonly [Pointer, Json])[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    isJsonObject(inner) ? leaves(inner, pointerTo(parent, key)) : [[pointerTo(parent, key), inner] as const],
  );
}

/** Returns how many settings the entries name. */
export const countNamed = (entries: readonly Entry[]): number =>
  entries.reduce((sum, entry) => sum + leaves({ ...entry.fields, ...(entry.unchecked ? { unchecked: entry.unchecked } : {}) }).length, 0);
