import { GENERAL_MEMBERS } from '../../src/model/entry.ts';
import { isJsonObject, type Json, type JsonObject, jsonObject } from '../../src/model/json.ts';
import type { JsonSchema } from '../../src/model/json-schema.ts';
import { type Pointer, pointerTo } from '../../src/model/pointer.ts';

/** One of two values for everything: what is live, and what is wanted instead. */
export type Turn = 0 | 1;

/** Returns a value for a field whose form alone does not tell one, or undefined where it does. */
export type Special = (path: Pointer, turn: Turn) => Json | undefined;

/**
 * Returns a value for every field of an entry, down to the last: another one in each turn. A field that the schema gains later
 * has a value as well; one of which none can be made throws.
 */
export function everyValue(schema: JsonSchema, turn: Turn, special: Special): JsonObject {
  const general: readonly string[] = GENERAL_MEMBERS;
  const own = Object.entries(schema.properties ?? {}).filter(([name]) => !general.includes(name));
  return jsonObject(own.map(([name, inner]) => [name, valueFor(inner, `/${name}`, turn, special)]));
}

function valueFor(schema: JsonSchema, path: Pointer, turn: Turn, special: Special): Json {
  const given = special(path, turn);
  if (given !== undefined) return given;
  if (schema.enum) return schema.enum[turn] ?? null;
  if (schema['x-colour']) return ['#0B5FA5', '#8A1C1C'][turn] ?? null;
  if (schema.pattern?.includes('[0-9A-Fa-f]{8}')) return `8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7${turn}`;
  const make = MAKERS[String(schema.type)];
  if (!make) throw new Error(`No value can be made for ${path}`);
  return make(schema, path, turn, special);
}

type Make = (schema: JsonSchema, path: Pointer, turn: Turn, special: Special) => Json;

const MAKERS: Readonly<Record<string, Make>> = {
  boolean: (_, __, turn) => turn === 1,
  integer: ({ minimum = 1 }, _, turn) => minimum + 1 + turn,
  string: (_, path, turn) => (/url$/i.test(path) ? `https://static.example.com/${turn}.png` : `text ${turn}`),
  array: ({ items = {}, uniqueItems }, path, turn, special) => {
    if (items.type !== 'object') return uniqueItems && items.enum ? [items.enum[turn] ?? null] : [valueFor(items, path, turn, special)];
    return [itemOf(items, path, turn, special), ...(turn === 1 ? [valueFor(items, `${path}/1`, 1, special)] : [])];
  },
  object: ({ properties = {}, additionalProperties }, path, turn, special) => {
    const free = typeof additionalProperties === 'object' ? { 'en-us': additionalProperties, de: additionalProperties } : {};
    return jsonObject(
      Object.entries({ ...properties, ...free }).map(([name, inner]) => [name, valueFor(inner, pointerTo(path, name), turn, special)]),
    );
  },
};

// The first item is the same one in both turns: what tells it from others does not change.
function itemOf(items: JsonSchema, path: Pointer, turn: Turn, special: Special): Json {
  const [identity] = items.required ?? [];
  const item = valueFor(items, `${path}/0`, turn, special);
  const first = valueFor(items, `${path}/0`, 0, special);
  if (identity === undefined || !isJsonObject(item) || !isJsonObject(first)) return item;
  return { ...item, [identity]: first[identity] ?? null };
}

/** Returns every single value of an object by its pointer; a list is one value. */
export const leavesOf = (value: JsonObject, parent: Pointer = ''): readonly Pointer[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    isJsonObject(inner) ? leavesOf(inner, pointerTo(parent, key)) : [pointerTo(parent, key)],
  );

/** Returns an object with something that nobody knows in each of its objects, in list items too. */
export function withStrangers(value: Json, path: Pointer = ''): Json {
  if (Array.isArray(value)) return value.map((each, index) => withStrangers(each, `${path}/${index}`));
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(([name, inner]) => [name, withStrangers(inner, pointerTo(path, name))] as const);
  return jsonObject([...members, ['x_stranger', { at: path, of: [1, 'two', { three: '' }] }]]);
}

/** Returns what is left of a value without what is named: of named lists only what nobody knows of their first item. */
export function withoutNamed(value: Json, named: Json | undefined): Json | undefined {
  if (named === undefined) return value;
  if (Array.isArray(value)) return isJsonObject(value[0]) ? strangersIn(value[0]) : undefined;
  if (!isJsonObject(value) || !isJsonObject(named)) return undefined;
  const left = Object.entries(value).map(([name, inner]) => [name, withoutNamed(inner, named[name])] as const);
  return jsonObject(left.flatMap(([name, inner]) => (inner === undefined ? [] : [[name, inner]])));
}

function strangersIn(value: Json): Json | undefined {
  if (Array.isArray(value)) return isJsonObject(value[0]) ? strangersIn(value[0]) : undefined;
  if (!isJsonObject(value)) return undefined;
  const left = Object.entries(value).map(([name, inner]) => [name, name.startsWith('x_') ? inner : strangersIn(inner)] as const);
  return jsonObject(left.flatMap(([name, inner]) => (inner === undefined ? [] : [[name, inner]])));
}
