import { type Entry, labelOf } from '../model/entry.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import type { LiveResource } from '../model/live.ts';
import { nearest } from '../model/nearest.ts';
import { pointerTo } from '../model/pointer.ts';

/** What the selectors of an entry say of a live thing, or why they cannot be followed. */
export interface Selectors {
  readonly findings: readonly Finding[];
  accepts(live: LiveResource): boolean;
}

/** The ids of the things of each name that live things belong to, by selector. */
export type Traits = ReadonlyMap<string, Names>;

type Names = ReadonlyMap<string, ReadonlySet<string | undefined>>;

/** Returns what live things belong to, looked through once however many entries ask. */
export function traitsOf(live: readonly LiveResource[]): Traits {
  const traits = new Map<string, Map<string, Set<string | undefined>>>();
  for (const each of live)
    for (const [selector, { name, id }] of Object.entries(each.traits)) {
      const names = traits.get(selector) ?? new Map<string, Set<string | undefined>>();
      traits.set(selector, names.set(name, (names.get(name) ?? new Set()).add(id)));
    }
  return traits;
}

/** Follows the selectors of an entry: each names an entry of the same org by its key, else a live thing by its exact name. */
export function resolveSelectors(kind: Kind, entry: Entry, all: readonly Entry[], traits: Traits): Selectors {
  const wanted = Object.entries(entry.selectors).map(([selector, value]) => ({
    selector,
    thing: thingFor(value, namedBy(kind, selector, value, all), traits.get(selector) ?? new Map()),
  }));
  return {
    findings: wanted.flatMap(({ selector, thing }) => (thing.id === undefined ? problemsOf(entry, selector, thing.name, traits) : [])),
    accepts: ({ traits: own }) =>
      wanted.every(({ selector, thing }) => own[selector]?.name === thing.name && [own[selector]?.id, undefined].includes(thing.id)),
  };
}

function namedBy(kind: Kind, selector: string, value: string, all: readonly Entry[]): Entry | undefined {
  const section = kind.schema.properties?.[selector]?.['x-reference'];
  return all.find((each) => each.kind === section && each.key === value);
}

// An entry with an id means that thing, whatever it is called; one that is still to be renamed has its old name.
function thingFor(value: string, entry: Entry | undefined, names: Names): { readonly name: string; readonly id?: string } {
  if (!entry) return { name: value };
  const { id, name, was } = entry;
  const called = [...names].find(([, ids]) => id !== undefined && ids.has(id))?.[0];
  if (id !== undefined && called !== undefined) return { id, name: called };
  return { name: was !== undefined && !names.has(name) && names.has(was) ? was : name };
}

function problemsOf(entry: Entry, selector: string, name: string, traits: Traits): readonly Finding[] {
  const names = traits.get(selector) ?? new Map<string, ReadonlySet<string | undefined>>();
  const ids = names.get(name) ?? new Set();
  const details = { at: entry.places[pointerTo('', selector)] ?? entry.at, about: labelOf(entry) };
  if (ids.size > 1) {
    const list = [...ids].join(', ');
    const help = `Remove \`${selector}\` and write \`id:\` in the org.`;
    return [
      finding('ambiguous-reference', `Two things have the name "${name}" that \`${selector}\` refers to: ${list}`, { ...details, help }),
    ];
  }
  if (ids.size === 1) return [];
  const near = nearest(name, names.keys());
  const help = near.length > 0 ? `Did you mean ${near.map((each) => `"${each}"`).join(' or ')}?` : 'Check the name in the platform.';
  return [finding('reference-not-found', `No ${selector} named "${name}" has anything of this kind`, { ...details, help })];
}
