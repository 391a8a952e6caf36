import { isJsonObject, type Json, type JsonObject, member } from '../../model/json.ts';
import { type Pointer, pointerTo } from '../../model/pointer.ts';

/** One place in which two definitions differ. */
export interface PlaceDiffering {
  readonly path: Pointer;
  readonly before?: Json;
  readonly after?: Json;
}

/** Returns every place in which two definitions differ, each down to its single value; a missing member is not an empty one. */
export function definitionDifferences(before: Json | undefined, after: Json | undefined, path: Pointer = ''): readonly PlaceDiffering[] {
  if (before === after) return [];
  if (isJsonObject(before) && isJsonObject(after)) return keysOf(before, after).flatMap((key) => inner(before, after, key, path));
  if (Array.isArray(before) && Array.isArray(after)) return inLists(before, after, path);
  return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}

const inner = (before: JsonObject, after: JsonObject, key: string, path: Pointer): readonly PlaceDiffering[] =>
  definitionDifferences(member(before, key), member(after, key), pointerTo(path, key));

const inLists = (before: readonly Json[], after: readonly Json[], path: Pointer): readonly PlaceDiffering[] =>
  Array.from({ length: Math.max(before.length, after.length) }, (_, index) =>
    definitionDifferences(before[index], after[index], pointerTo(path, index)),
  ).flat();

const keysOf = (before: JsonObject, after: JsonObject): readonly string[] => [...new Set([...Object.keys(before), ...Object.keys(after)])];
