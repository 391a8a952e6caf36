import { listed } from './amounts.ts';

// More names would hide what is said of them.
const NAMED = 5;

/** Returns what is told of orgs, each thing that is the same in several of them once, with their names: `dev, test and 2 more`. */
export function sameInOrgs<T extends { readonly org?: string }>(told: readonly T[]): readonly T[] {
  const same = Map.groupBy(told, ({ org: _, ...what }) => JSON.stringify(what));
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    const orgs = [...new Set(group.flatMap(({ org }) => org ?? []))];
    return first && orgs.length > 1 ? [{ ...first, org: listed(orgs, NAMED) }] : group.slice(0, 1);
  });
}
