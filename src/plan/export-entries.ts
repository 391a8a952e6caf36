import type { JsonObject } from '../model/json.ts';
import type { Kind } from '../model/kind.ts';
import type { LiveResource } from '../model/live.ts';
import { byText } from './order.ts';

/** One live thing as the file would write it. */
export interface ExportedEntry {
  readonly kind: string;
  readonly key: string;
  /** What tells it apart, then its settings. */
  readonly fields: JsonObject;
}

/**
 * Returns the live things of a kind as entries that find exactly these things again: in the order of their names, without
 * what is not set, and without things of which nothing can be managed.
 */
export function exportEntries(kind: Kind, live: readonly LiveResource[], selects: (label: string) => boolean): readonly ExportedEntry[] {
  const named = Map.groupBy(live, (each) => each.name);
  const taken = new Set<string>();
  const settable = live.filter((each) => !each.readOnly && Object.keys(settingsOf(kind, each)).length > 0).toSorted(byNameThenId);
  const exported = settable.map((each) => {
    const alone = named.get(each.name)?.length === 1;
    const key = freeKey(each, alone, taken);
    taken.add(key);
    const identity = alone ? {} : identify(kind, each, live);
    return { kind: kind.name, key, fields: { ...(key === each.name ? {} : { name: each.name }), ...identity, ...settingsOf(kind, each) } };
  });
  return exported.filter((each) => selects(`${kind.name}/${each.key}`));
}

// What is not set stays unset: the platform's own value is none of the file's.
function settingsOf(kind: Kind, live: LiveResource): JsonObject {
  return Object.fromEntries(
    Object.entries(kind.exported?.(live) ?? live.entry).filter(([name]) => name !== 'name' && !live.unset?.includes(`/${name}`)),
  );
}

/** Returns the selectors where they settle which thing is meant, else the id. */
function identify(kind: Kind, live: LiveResource, all: readonly LiveResource[]): JsonObject {
  const selectors = selectorsOf(kind).flatMap((name) => (live.traits[name] ? [{ name, trait: live.traits[name] }] : []));
  const clear = selectors.every(({ name, trait }) =>
    all.every((each) => each.traits[name]?.name !== trait.name || each.traits[name]?.id === trait.id),
  );
  const alike = all.filter(
    (each) => each.name === live.name && selectors.every(({ name, trait }) => each.traits[name]?.name === trait.name),
  );
  if (!clear || alike.length > 1) return { id: live.id };
  return Object.fromEntries(selectors.map(({ name, trait }) => [name, trait.name]));
}

function freeKey(live: LiveResource, alone: boolean, taken: ReadonlySet<string>): string {
  const plain = alone ? live.name : `${live.name} (${live.within ?? live.id})`;
  return taken.has(plain) ? `${live.name} (${live.id})` : plain;
}

const selectorsOf = (kind: Kind): readonly string[] =>
  Object.entries(kind.schema.properties ?? {}).flatMap(([name, schema]) => (schema['x-selector'] ? [name] : []));

const byNameThenId = (left: LiveResource, right: LiveResource): number => byText(left.name, right.name) || byText(left.id, right.id);
