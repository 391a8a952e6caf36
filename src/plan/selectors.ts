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
export type Traits = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string | undefined>>>;

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
  const wanted = Object.entries(entry.selectors).map(([selector, value]) => [selector, nameFor(kind, selector, value, all)] as const);
  return {
    findings: wanted.flatMap(([selector, name]) => problemsOf(entry, selector, name, traits)),
    accepts: (each) => wanted.every(([selector, name]) => each.traits[selector]?.name === name),
  };
}

function nameFor(kind: Kind, selector: string, value: string, all: readonly Entry[]): string {
  const section = kind.schema.properties?.[selector]?.['x-reference'];
  return all.find((each) => each.kind === section && each.key === value)?.name ?? value;
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
