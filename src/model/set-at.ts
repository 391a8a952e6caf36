import { isJsonObject, type Json, type JsonObject, jsonObject, member } from './json.ts';

/** Returns the object with the member at these keys set, and the maps on the way made where they are missing. */
export function setAt(object: JsonObject, [key, ...rest]: readonly string[], value: Json): JsonObject {
  if (key === undefined) return object;
  const inner = member(object, key);
  const set = rest.length === 0 ? value : setAt(isJsonObject(inner) ? inner : {}, rest, value);
  return jsonObject([...Object.entries(object), [key, set]]);
}
