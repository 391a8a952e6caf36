import type { FieldChange, Reference } from '../model/change.ts';
import type { Entry } from '../model/entry.ts';
import { isJsonObject, type Json, type JsonObject, jsonObject } from '../model/json.ts';
import { type JsonSchema, schemaOf } from '../model/json-schema.ts';
import type { Kind } from '../model/kind.ts';
import type { LiveResource } from '../model/live.ts';
import { pointerKeys, valueAt } from '../model/pointer.ts';
import { referring } from '../model/reference-text.ts';
import { schemaAt } from '../model/same-value.ts';
import { setAt } from '../model/set-at.ts';
import type { ThingsOf } from './things.ts';

/** Returns the entry with every reference as the text of its thing: of an entry of that section in the same org by its key, else of what is called so. */
export function withTexts(entry: Entry, kind: Kind, all: readonly Entry[], thingsOf: ThingsOf): Entry {
  const named = renamed(entry.fields, kind.schema, (schema, value) => textFor(schema, value, all, thingsOf));
  return named === entry.fields ? entry : { ...entry, fields: named as JsonObject };
}

// An entry with an id means that thing, whatever the platform calls it.
function textFor(schema: JsonSchema, value: string, all: readonly Entry[], thingsOf: ThingsOf): string {
  const section = schema['x-reference'] ?? '';
  const entry = all.find((each) => each.kind === (schema['x-reference-keys'] ?? section) && each.key === value);
  if (!entry) return value;
  return entry.id === undefined ? entry.name : thingsOf(section).textOf({ id: entry.id, name: entry.name });
}

/** Returns a live thing with every reference as the text of its thing. */
export function liveWithTexts(live: LiveResource, kind: Kind, thingsOf: ThingsOf): LiveResource {
  const entry = Object.entries(live.references ?? {}).reduce((said, [path, things]) => {
    const schema = schemaAt(kind.schema, path);
    const texts = things.map((each) => thingsOf(schema?.['x-reference'] ?? '').textOf(each));
    const value = referring(valueAt(said, path), schema?.uniqueItems ? texts.sort() : texts);
    return value === undefined ? said : setAt(said, pointerKeys(path), value);
  }, live.entry);
  return { ...live, entry };
}

function renamed(value: Json, schema: JsonSchema | undefined, nameOf: (schema: JsonSchema, value: string) => string): Json {
  const refers = schema?.['x-reference'] !== undefined;
  if (schema && refers && typeof value === 'string') return nameOf(schema, value);
  if (schema && refers && Array.isArray(value)) {
    // A key and the name that it stands for are one thing.
    const texts = [...new Set(value.map((each: Json) => (typeof each === 'string' ? nameOf(schema, each) : each)))];
    return schema.uniqueItems ? texts.sort() : texts;
  }
  if (!isJsonObject(value) || !schema) return value;
  return jsonObject(Object.entries(value).map(([key, inner]) => [key, renamed(inner, schemaOf(schema, key), nameOf)] as const));
}

/** Returns a difference with the things that its two values name; one that is not live yet has no id. */
export function withReferences<T extends Pick<FieldChange, 'path' | 'after'>>(
  field: T,
  kind: Kind,
  thingsOf: ThingsOf,
  live?: LiveResource,
): T & { readonly references?: readonly Reference[] } {
  const section = schemaAt(kind.schema, field.path)?.['x-reference'];
  if (section === undefined) return field;
  const things = thingsOf(section);
  const wanted = textsIn(field.after).map((name) => ({ name, id: things.idOf(name) }));
  const before = (live?.references?.[field.path] ?? []).map((each) => ({ name: things.textOf(each), id: each.id }));
  const byName = new Map(
    [...before, ...wanted].map(({ name, id }) => [name, { kind: section, name, ...(id === undefined ? {} : { id }) }]),
  );
  return byName.size === 0 ? field : { ...field, references: [...byName.values()] };
}

/** Returns the texts of a value that names one thing or several. */
export const textsIn = (value: Json): readonly string[] => [value].flat().filter((each) => typeof each === 'string');
