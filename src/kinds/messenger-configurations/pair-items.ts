import { isJsonObject, type Json, member, sameJson } from '../../model/json.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import { sameValue } from '../../model/same-value.ts';
import { projectItem } from './project.ts';

/**
 * Returns for each wanted item of a list the place of the live item that it means, or undefined for a new one: first the one
 * that is as wanted already, then one of the same identity. No live item is meant twice.
 */
export function pairItems(wanted: readonly Json[], live: readonly Json[], items: JsonSchema): readonly (number | undefined)[] {
  const known = live.map((item) => projectItem(item, items, asItIs));
  const taken = new Set<number>();
  const take = (isIt: (item: Json, at: number) => boolean): number | undefined => {
    const found = known.findIndex((item, at) => !taken.has(at) && isIt(item, at));
    if (found >= 0) taken.add(found);
    return found < 0 ? undefined : found;
  };
  const equal = wanted.map((item) => take((other) => sameValue(item, other, items)));
  return wanted.map((item, at) => equal[at] ?? take((other, place) => isSame(item, other, items) ?? place === at));
}

// Items are known by the first member that they must have: a selector, an id, a type. Where they must have none, by their place.
function isSame(item: Json, other: Json, { required }: JsonSchema): boolean | undefined {
  const [identity] = required ?? [];
  if (identity === undefined || !isJsonObject(item)) return undefined;
  return sameJson(member(item, identity), member(other, identity));
}

// Nothing inside of a list is written by a name.
const asItIs = (): undefined => undefined;
