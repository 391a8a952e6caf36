import type { Entry } from '../model/entry.ts';
import type { LiveOf, LiveResource, NamedThing } from '../model/live.ts';
import { textWithId } from '../model/reference-text.ts';

/**
 * The live things of a section and the texts by which values refer to them: the name that a thing will have once `was` is done,
 * with its id where several will have that name. So one text means one thing, and a thing is the same before and after its renaming.
 */
export interface Things {
  /** Returns the text of a thing, be it live or only named by another one. */
  textOf(thing: NamedThing): string;
  /** Returns the thing of a text. */
  idOf(text: string): string | undefined;
  /** Returns the things that will have a name. */
  called(name: string): readonly string[];
  readonly names: readonly string[];
  /** They could be read at all. */
  readonly wereRead: boolean;
}

/** Returns the things of a section. */
export type ThingsOf = (section: string) => Things;

/** Returns the things of every section, each looked through once; `all` are the entries of the org, `wasRead` tells of which sections something is known. */
export function thingsIn(liveOf: LiveOf, all: readonly Entry[], wasRead: (section: string) => boolean = () => true): ThingsOf {
  const known = new Map<string, Things>();
  return (section) => {
    const things = known.get(section) ?? {
      ...thingsOf(liveOf(section), renamings(section, liveOf(section), all)),
      wereRead: wasRead(section),
    };
    known.set(section, things);
    return things;
  };
}

function thingsOf(live: readonly LiveResource[], nameOf: (one: LiveResource) => string): Omit<Things, 'wereRead'> {
  const byName = Map.groupBy(live, nameOf);
  const texts = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const [name, same] of byName)
    for (const { id } of same) {
      const text = same.length === 1 ? name : freeText({ id, name }, byName);
      texts.set(id, text);
      ids.set(text, id);
    }
  return {
    textOf: (thing) => texts.get(thing.id) ?? (ids.has(thing.name) ? textWithId(thing) : thing.name),
    idOf: (text) => ids.get(text),
    called: (name) => byName.get(name)?.map(({ id }) => id) ?? [],
    names: [...byName.keys()],
  };
}

// Somebody may have called a thing just so.
function freeText(thing: NamedThing, taken: ReadonlyMap<string, unknown>): string {
  const text = textWithId(thing);
  return taken.has(text) ? freeText({ ...thing, name: text }, taken) : text;
}

/** Returns the name that each live thing will have: a renaming takes place where nothing has the new name yet. */
function renamings(section: string, live: readonly LiveResource[], all: readonly Entry[]): (one: LiveResource) => string {
  const there = new Set(live.map((each) => each.name));
  const renames = all.filter((each) => each.kind === section && each.was !== undefined && !there.has(each.name));
  return (one) => renames.find((each) => (each.id === undefined ? each.was === one.name : each.id === one.id))?.name ?? one.name;
}
