import type { JsonObject } from '../model/json.ts';
import type { Kind } from '../model/kind.ts';
import type { LiveResource } from '../model/live.ts';

/** How an exported thing is found again: the key of its entry, and what the entry says beside it. */
export interface ExportKey {
  readonly key: string;
  /** What tells the thing apart where its key does not. */
  readonly identity: JsonObject;
}

/** Returns the keys of things that are exported, by id, no two alike; `all` are the live things of the kind. */
export function exportKeys(kind: Kind, things: readonly LiveResource[], all: readonly LiveResource[]): ReadonlyMap<string, ExportKey> {
  const named = Map.groupBy(all, (each) => each.name);
  const taken = new Set<string>();
  const keys = things.map((each) => {
    const alone = named.get(each.name)?.length === 1;
    const key = freeKey(each, alone, taken);
    taken.add(key);
    const identity = { ...(key === each.name ? {} : { name: each.name }), ...(alone ? {} : identify(kind, each, all)) };
    return [each.id, { key, identity }] as const;
  });
  return new Map(keys);
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
