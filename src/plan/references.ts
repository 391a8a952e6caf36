import type { FieldChange, Reference } from '../model/change.ts';
import { type Entry, labelOf } from '../model/entry.ts';
import { type Finding, finding } from '../model/finding.ts';
import { isJsonObject, type Json, type JsonObject, jsonObject } from '../model/json.ts';
import { type JsonSchema, schemaOf } from '../model/json-schema.ts';
import type { Kind } from '../model/kind.ts';
import type { LiveOf, LiveResource } from '../model/live.ts';
import { nearest } from '../model/nearest.ts';
import { type Pointer, pointerTo } from '../model/pointer.ts';
import { schemaAt } from '../model/same-value.ts';

/** Returns the entry with every reference as the platform's name: the key of an entry of that section in the same org, else the name itself. */
export function withNames(entry: Entry, kind: Kind, all: readonly Entry[], liveOf: LiveOf): Entry {
  const named = renamed(entry.fields, kind.schema, (section, value) => nameFor(section, value, all, liveOf));
  return named === entry.fields ? entry : { ...entry, fields: named as JsonObject };
}

// An entry with an id means that thing, whatever the platform calls it.
function nameFor(section: string, value: string, all: readonly Entry[], liveOf: LiveOf): string {
  const entry = all.find((each) => each.kind === section && each.key === value);
  if (!entry) return value;
  const pinned = entry.id !== undefined && entry.was === undefined ? liveOf(section).find((each) => each.id === entry.id) : undefined;
  return pinned?.name ?? entry.name;
}

/** Returns the live things under the names that they will have once `was` is done. */
export const referable =
  (liveOf: LiveOf, all: readonly Entry[]): LiveOf =>
  (section) => {
    const live = liveOf(section);
    const there = new Set(live.map((each) => each.name));
    const renames = all.filter((each) => each.kind === section && each.was !== undefined && !there.has(each.name));
    const nameOf = (one: LiveResource): string =>
      renames.find((each) => (each.id === undefined ? each.was === one.name : each.id === one.id))?.name ?? one.name;
    return renames.length === 0 ? live : live.map((each) => ({ ...each, name: nameOf(each) }));
  };

function renamed(value: Json, schema: JsonSchema | undefined, nameOf: (section: string, value: string) => string): Json {
  const section = schema?.['x-reference'];
  if (section !== undefined && typeof value === 'string') return nameOf(section, value);
  if (section !== undefined && Array.isArray(value))
    // A key and the name that it stands for are one thing.
    return [...new Set(value.map((each: Json) => (typeof each === 'string' ? nameOf(section, each) : each)))];
  if (!isJsonObject(value) || !schema) return value;
  return jsonObject(Object.entries(value).map(([key, inner]) => [key, renamed(inner, schemaOf(schema, key), nameOf)] as const));
}

/** Returns what is wrong with the references of an entry: names that the org does not have, or has twice. */
export function checkReferences(entry: Entry, kind: Kind, all: readonly Entry[], liveOf: LiveOf): readonly Finding[] {
  return namesIn(entry, kind).flatMap(({ path, section, name }) => {
    const ids = liveOf(section).filter((each) => each.name === name);
    const created = all.some((each) => each.kind === section && each.name === name);
    if (ids.length === 0 && created) return [];
    if (ids.length === 1) return unusable(entry, path, ids[0]);
    return [ids.length === 0 ? notFound(entry, path, name, liveOf(section)) : ambiguous(entry, path, name, ids)];
  });
}

/** Returns a difference with the things that its value names; one that is not live yet has no id. */
export function withReferences<T extends Pick<FieldChange, 'path' | 'after'>>(
  field: T,
  kind: Kind,
  liveOf: LiveOf,
): T & { readonly references?: readonly Reference[] } {
  const section = schemaAt(kind.schema, field.path)?.['x-reference'];
  if (section === undefined) return field;
  const references = textsIn(field.after).map((name): Reference => {
    const id = liveOf(section).find((each) => each.name === name)?.id;
    return { kind: section, name, ...(id === undefined ? {} : { id }) };
  });
  return references.length === 0 ? field : { ...field, references };
}

/** A name that stands in a value. */
interface Named {
  readonly path: Pointer;
  readonly section: string;
  readonly name: string;
}

/** Returns every name in the settings of an entry that refers to another thing, with its section. */
export const namesIn = (entry: Pick<Entry, 'fields'>, kind: Kind): readonly Named[] => pointersIn(entry.fields, kind.schema);

function pointersIn(value: Json, schema: JsonSchema | undefined, path: Pointer = ''): readonly Named[] {
  const section = schema?.['x-reference'];
  if (section !== undefined) return textsIn(value).map((name) => ({ path, section, name }));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => pointersIn(inner, schemaOf(schema, key), pointerTo(path, key)));
}

const textsIn = (value: Json): readonly string[] => [value].flat().filter((each) => typeof each === 'string');

function unusable(entry: Entry, path: Pointer, live: LiveResource | undefined): readonly Finding[] {
  if (live?.readOnly?.code !== 'not-published') return [];
  const { code, message, help } = live.readOnly;
  return [finding(code, `"${entry.key}" refers to "${live.name}", which ${message}`, { ...place(entry, path), help })];
}

function notFound(entry: Entry, path: Pointer, name: string, live: readonly LiveResource[]): Finding {
  const near = nearest(
    name,
    live.map((each) => each.name),
  );
  const help =
    near.length > 0
      ? `Did you mean ${near.map((each) => `"${each}"`).join(' or ')}?`
      : 'Check the name in the platform, or add an entry for it.';
  return finding('reference-not-found', `"${entry.key}" refers to "${name}", which neither the org nor the file has`, {
    ...place(entry, path),
    help,
  });
}

const ambiguous = (entry: Entry, path: Pointer, name: string, live: readonly LiveResource[]): Finding =>
  finding(
    'ambiguous-reference',
    `"${entry.key}" refers to "${name}", and the org has ${live.length} of that name: ${live.map((each) => each.id).join(', ')}`,
    {
      ...place(entry, path),
      help: 'Rename one of them in the platform.',
    },
  );

const place = (entry: Entry, path: Pointer) => ({ at: entry.places[path] ?? entry.at, about: labelOf(entry) });
