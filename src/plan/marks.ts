import { createHash } from 'node:crypto';
import type { FieldChange, Reference } from '../model/change.ts';
import { canonicalJson, type Json } from '../model/json.ts';
import type { Pointer } from '../model/pointer.ts';

// A longer value, or one that nobody may see, is known by its hash alone.
const LONGEST_PLAIN = 64;
const HASH_DIGITS = 16;

/** Returns the SHA-256 of a text, in hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Returns the 16 hex digits that stand for one setting of one live thing. */
export const keyOf = (kind: string, id: string, path: Pointer): string => sha256(canonicalJson([kind, id, path])).slice(0, HASH_DIGITS);

/** Returns the id that stands for a thing until the platform has given it one. */
export const idOfNew = (name: string): string => `new:${name}`;

/** Returns a value as records and digests hold it: canonical JSON, or 16 hex digits of its hash where it is long or sensitive. */
export function markOf(value: Json | undefined, sensitive?: true): string {
  const text = canonicalJson(value ?? null);
  return sensitive || text.length > LONGEST_PLAIN ? sha256(text).slice(0, HASH_DIGITS) : text;
}

/** Returns the mark of the value that a difference wants. */
export const wantedMark = (field: FieldChange): string => markOf(field.after, field.sensitive);

/** Returns the mark of the value that is live. */
export const liveMark = (field: FieldChange): string => markOf(field.before, field.sensitive);

/** Returns the 16 hex digits that stand for a thing under the name that a value has for it; by its name alone where it is to be created. */
export const thingMark = ({ kind, id, name }: Reference): string => keyOf(kind, id ?? idOfNew(name), name);

/** Returns the marks of the things that the values of a setting name. */
export const thingMarks = ({ references = [], pins }: FieldChange): readonly string[] =>
  [...new Set((pins ? [...references, pins] : references).map(thingMark))].sort();

/** Returns the mark of a value with the things that it refers to by their ids: the same for files that call them otherwise, in one reading of an org. */
export function markHere(value: Json | undefined, { references, sensitive }: Pick<FieldChange, 'references' | 'sensitive'>): string {
  const ids = references && new Map(references.map((each) => [each.name, each.id ?? idOfNew(each.name)]));
  if (!ids || value === undefined) return markOf(value, sensitive);
  const said = [value].flat().map((each) => (typeof each === 'string' ? (ids.get(each) ?? each) : each));
  // Such as a version, which pins a thing and does not name it.
  const namesNone = typeof value === 'string' && !ids.has(value);
  return namesNone ? markOf(value, sensitive) : markOf(said.sort(), sensitive);
}

/** Returns the value that a mark stands for, or undefined where it is a hash. */
export function valueOfMark(mark: string): Json | undefined {
  if (/^[0-9a-f]{16}$/.test(mark)) return undefined;
  try {
    return JSON.parse(mark) as Json;
  } catch {
    return undefined;
  }
}
