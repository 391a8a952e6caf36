import { distance } from 'fastest-levenshtein';
import type { Change } from '../model/change.ts';
import { type Entry, labelOf } from '../model/entry.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import type { LiveResource } from '../model/live.ts';
import { diff } from './diff.ts';
import { idOfNew } from './marks.ts';
import { withReferences } from './references.ts';
import type { ThingsOf } from './things.ts';

// A name within two letters of an existing one is probably a spelling mistake.
const NEAR = 2;

/** Returns the creation of a thing that an entry names and the org does not have. */
export function creationOf(kind: Kind, entry: Entry, thingsOf: ThingsOf): Change {
  const wanted = { ...entry.fields, ...(entry.unchecked ? { unchecked: entry.unchecked } : {}) };
  const fields = diff(wanted, {}, kind.schema).map((field) => ({
    ...withReferences(field, kind, thingsOf),
    at: entry.places[field.path] ?? entry.at,
  }));
  return { kind: kind.name, id: idOfNew(entry.name), creates: true, key: entry.key, name: entry.name, revision: 0, fields, at: entry.at };
}

/** Returns what a reader has to know of a creation: the nearest existing thing, and the risk that it is the one that was meant. */
export function creationFindings(kind: Kind, entry: Entry, live: readonly LiveResource[]): readonly Finding[] {
  const near = nearestTo(entry.name, live);
  const about = { at: entry.at, about: labelOf(entry) };
  const beside = near ? `; the nearest that exists is "${near.name}"` : '';
  const creates = finding('creates', `The ${kind.noun} "${entry.name}" is created${beside}`, about);
  if (!near || near.far > NEAR) return [creates];
  const help = `Correct the name, or allow it in the org: \`allow: { near-name: ["${labelOf(entry)}"] }\``;
  return [finding('near-name', `The ${kind.noun} "${entry.name}" would be created beside "${near.name}"`, { ...about, help })];
}

function nearestTo(name: string, live: readonly LiveResource[]): { readonly name: string; readonly far: number } | undefined {
  const far = live.map((each) => ({ name: each.name, far: distance(name.toLowerCase(), each.name.toLowerCase()) }));
  return far.sort((left, right) => left.far - right.far)[0];
}
