import { isJsonObject, type Json, type JsonObject, jsonObject, member, sameJson } from '../../model/json.ts';
import { type Pointer, pointerTo } from '../../model/pointer.ts';

/** Returns the places of the single values and lists that are wanted and not live. */
export const changedPaths = (wanted: JsonObject, live: Json | undefined, parent: Pointer = ''): readonly Pointer[] =>
  Object.entries(wanted).flatMap(([key, value]) => {
    const [before, at] = [member(live, key), pointerTo(parent, key)];
    if (isJsonObject(value)) return changedPaths(value, before, at);
    return sameJson(value, before) ? [] : [at];
  });

/** Returns what is live with what is wanted laid over it. */
export function laidOver(live: Json | undefined, wanted: JsonObject): JsonObject {
  const base = isJsonObject(live) ? live : {};
  const laid = Object.entries(wanted).map(
    ([key, value]) => [key, isJsonObject(value) ? laidOver(member(base, key), value) : value] as const,
  );
  return jsonObject([...Object.entries(base), ...laid]);
}

/** Tells whether a place is another one, or lies inside of it. */
export const isWithin = (path: Pointer, outer: Pointer): boolean => path === outer || path.startsWith(`${outer}/`);
