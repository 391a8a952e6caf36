import { isJsonObject, type Json, type JsonObject, jsonObject, member } from '../../model/json.ts';
import type { Exported } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import { type Pointer, pointerTo } from '../../model/pointer.ts';
import { inWords, saysTimeout } from './in-words.ts';
import { keysOf, namesKeys, type Said, saidBy, saidOf, takesOthers } from './said.ts';
import { PARTS, type Part } from './schema.ts';
import { typeSchemaOf } from './type-schemas.ts';

type Comments = readonly (readonly [Pointer, readonly string[]])[];

interface Written {
  readonly value: JsonObject;
  readonly comments: Comments;
}

// A longer list would hide what is set; timeouts stand first in it.
const MOST_UNSET = 40;

/**
 * Returns the live settings with what the type says of each key above it, and what it has beside those that are set. Keys of
 * which the name or the title says timeout come first: this is how one finds out which key holds one.
 */
export function exported({ entry, facts }: LiveResource): Exported {
  const parts = PARTS.map((part) => partOf(part, member(entry, part), saidOfPart(facts, part)));
  const fields = parts.flatMap(({ part, value }) => (Object.keys(value).length === 0 ? [] : [[part, value] as const]));
  const notes = member(entry, 'notes');
  return {
    fields: jsonObject([...fields, ...(notes === undefined ? [] : [['notes', notes] as const])]),
    comments: Object.fromEntries([...parts.flatMap(({ comments }) => comments), ['', parts.flatMap(({ unset }) => unset)]]),
  };
}

function partOf(
  part: Part,
  live: Json | undefined,
  said: Said | undefined,
): Written & { readonly part: Part; readonly unset: readonly string[] } {
  const set = isJsonObject(live) ? live : {};
  return { part, ...written(set, said, `/${part}`), unset: said ? unsetIn(part, set, said) : [] };
}

function saidOfPart(facts: LiveResource['facts'], part: Part): Said | undefined {
  const read = typeSchemaOf(facts, part);
  return read && 'schema' in read ? saidBy(read.schema, read.schema) : undefined;
}

// A file cannot say that a key is null, or an empty map.
function written(live: JsonObject, said: Said | undefined, at: Pointer): Written {
  const members = Object.keys(live)
    .map((key) => ({ key, value: member(live, key) ?? null, inner: said && saidOf(said, key), path: pointerTo(at, key) }))
    .toSorted((left, right) => timeoutsFirst(left, right));
  const all = members.map(({ key, value, inner, path }) => ({
    key,
    remark: inner ? [inWords(key, inner)] : said && namesKeys(said) && !takesOthers(said) ? ['not in the schema of its type'] : [],
    path,
    ...(isJsonObject(value) ? written(value, inner, path) : { value, comments: [] }),
  }));
  const kept = all.filter(({ value }) => value !== null && !(isJsonObject(value) && Object.keys(value).length === 0));
  return {
    value: jsonObject(kept.map(({ key, value }) => [key, value])),
    comments: kept.flatMap(({ path, remark, comments }) => [...(remark.length > 0 ? [[path, remark] as const] : []), ...comments]),
  };
}

function unsetIn(part: Part, live: JsonObject, said: Said): readonly string[] {
  const unset = keysOf(said)
    .filter((key) => (member(live, key) ?? null) === null)
    .map((key) => ({ key, inner: saidOf(said, key) }))
    .toSorted((left, right) => timeoutsFirst(left, right));
  const lines = unset.slice(0, MOST_UNSET).map(({ key, inner }) => `not set: ${part}.${key}${inner ? `, ${inWords(key, inner)}` : ''}`);
  return unset.length > MOST_UNSET ? [...lines, `not set: ${unset.length - MOST_UNSET} more keys of ${part}`] : lines;
}

interface Keyed {
  readonly key: string;
  readonly inner: Said | undefined;
}

function timeoutsFirst(left: Keyed, right: Keyed): number {
  const [first, second] = [saysTimeout(left.key, left.inner), saysTimeout(right.key, right.inner)];
  return first === second ? (left.key < right.key ? -1 : 1) : first ? -1 : 1;
}
