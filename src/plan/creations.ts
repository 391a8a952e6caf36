import type { Change } from '../model/change.ts';
import { type Entry, labelOf } from '../model/entry.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import type { LiveResource } from '../model/live.ts';
import { diff } from './diff.ts';
import { idOfNew } from './marks.ts';
import { mistakenFor, nearestOf } from './near-names.ts';
import { withReferences } from './references.ts';
import type { ThingsOf } from './things.ts';

/** Returns the creation of a thing that an entry names and the org does not have. */
export function creationOf(kind: Kind, entry: Entry, thingsOf: ThingsOf): Change {
  const wanted = { ...entry.fields, ...(entry.unchecked ? { unchecked: entry.unchecked } : {}) };
  const fields = diff(wanted, {}, kind.schema).map((field) => ({
    ...withReferences(field, kind, thingsOf),
    at: entry.places[field.path] ?? entry.at,
  }));
  return { kind: kind.name, id: idOfNew(entry.name), creates: true, key: entry.key, name: entry.name, revision: 0, fields, at: entry.at };
}

/**
 * Returns what a reader has to know of a creation: the nearest existing thing, and the risk that it is the one that was meant,
 * or that one of the things that the same file would create before it is.
 */
export function creationFindings(kind: Kind, entry: Entry, live: readonly LiveResource[], missing: readonly Entry[]): readonly Finding[] {
  const there = live.map((each) => each.name);
  const earlier = missing.slice(0, missing.indexOf(entry)).map((each) => each.name);
  const mistaken = mistakenFor(entry.name, there) ?? mistakenFor(entry.name, without(earlier, entry.name));
  return [mistaken === undefined ? creates(kind, entry, there) : nearName(kind, entry, mistaken, !there.includes(mistaken))];
}

function creates(kind: Kind, entry: Entry, there: readonly string[]): Finding {
  const near = nearestOf(entry.name, there);
  const beside = near ? `; the nearest that exists is "${near.name}"` : '';
  return finding('creates', `The ${kind.noun} "${entry.name}" is created${beside}`, { at: entry.at, about: labelOf(entry) });
}

function nearName(kind: Kind, entry: Entry, mistaken: string, isNew: boolean): Finding {
  const beside = `would be created beside "${mistaken}"${isNew ? ', which would be new as well' : ''}`;
  const help = `Correct the name, or allow it in the org: \`allow: { near-name: ["${labelOf(entry)}"] }\``;
  return finding('near-name', `The ${kind.noun} "${entry.name}" ${beside}`, { at: entry.at, about: labelOf(entry), help });
}

// A second entry of the same name is an error of its own.
const without = (names: readonly string[], name: string): readonly string[] => names.filter((each) => each !== name);
