import { canonicalColour } from '../model/colour.ts';
import { isJsonObject, type Json, type JsonObject, member, sameJson } from '../model/json.ts';
import { type Pointer, pointerKeys, pointerTo } from '../model/pointer.ts';
import { isEmpty } from '../model/same-value.ts';
import { isSensitiveName } from '../model/sensitive.ts';

/** One place in which two objects differ. */
export interface Difference {
  readonly path: Pointer;
  readonly before?: Json;
  readonly after?: Json;
  /** Its name says that its values are not for everybody's eyes. */
  readonly sensitive?: true;
}

/**
 * Returns every place in which two objects of the platform differ, each down to its single value or list. A member that is
 * missing is the same as an empty one: the platform returns both for what nobody set (captures of 2024-06).
 */
export function differencesBetween(before: JsonObject, after: JsonObject, parent: Pointer = ''): readonly Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => {
    const [left, right] = [member(before, key), member(after, key)];
    const path = pointerTo(parent, key);
    if (isMap(left) && isMap(right) && (isJsonObject(left) || isJsonObject(right)))
      return differencesBetween(left ?? {}, right ?? {}, path);
    return isSame(left, right) ? [] : [difference(path, left, right)];
  });
}

const isSame = (left: Json | undefined, right: Json | undefined): boolean =>
  (isUnset(left) && isUnset(right)) || sameJson(withColour(left), withColour(right));

// The case of the digits is no difference.
const withColour = (value: Json | undefined): Json | undefined => (typeof value === 'string' ? canonicalColour(value) : value);

const isMap = (value: Json | undefined): value is JsonObject | undefined => value === undefined || isJsonObject(value);

const isUnset = (value: Json | undefined): boolean => value === undefined || value === null || isEmpty(value);

const difference = (path: Pointer, before: Json | undefined, after: Json | undefined): Difference => ({
  path,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
  ...(pointerKeys(path).some(isSensitiveName) ? { sensitive: true } : {}),
});
