import { canonicalColour } from '../../model/colour.ts';
import { isJsonObject, type Json, type JsonObject, jsonObject } from '../../model/json.ts';
import { type JsonSchema, schemaOf } from '../../model/json-schema.ts';
import { isEmpty } from '../../model/same-value.ts';
import type { NameOf } from '../names.ts';

/**
 * Returns a value of the platform as the file would write it: only members that the schema knows, inside of lists too;
 * names for ids, canonical colours, and nothing for what is not set. A value of another sort than the schema's stays as it is.
 */
export function project(value: Json, schema: JsonSchema, nameOf: NameOf): Json | undefined {
  if (value === null || isUnset(value, schema)) return undefined;
  if (typeof value === 'string') return projectText(value, schema, nameOf);
  if (Array.isArray(value)) return projectList(value, schema, nameOf);
  return isJsonObject(value) && knowsMembers(schema) ? projectMembers(value, schema, nameOf) : value;
}

/** Returns a list item in the file's form; unlike a member it stays in its place where nothing of it is known. */
export const projectItem = (item: Json, items: JsonSchema, nameOf: NameOf): Json => project(item, items, nameOf) ?? {};

function projectText(text: string, schema: JsonSchema, nameOf: NameOf): Json {
  const section = schema['x-reference'];
  if (section !== undefined) return nameOf(section, text) ?? text;
  return schema['x-colour'] ? canonicalColour(text) : text;
}

const projectList = (list: readonly Json[], { items }: JsonSchema, nameOf: NameOf): readonly Json[] =>
  items ? list.map((item) => projectItem(item, items, nameOf)) : list;

function projectMembers(object: JsonObject, schema: JsonSchema, nameOf: NameOf): JsonObject {
  // In the order of the schema, so that an export is the same however the platform orders its answer.
  const members = inOrder(object, schema).flatMap(([name, value]) => {
    const inner = schemaOf(schema, name);
    const projected = inner && project(value, inner, nameOf);
    return projected === undefined ? [] : [[name, projected] as const];
  });
  return jsonObject(members);
}

function inOrder(object: JsonObject, { properties = {} }: JsonSchema): readonly (readonly [string, Json])[] {
  const places = new Map(Object.keys(properties).map((name, place) => [name, place]));
  const placeOf = (name: string): number => places.get(name) ?? places.size;
  return Object.entries(object).toSorted(([left], [right]) => placeOf(left) - placeOf(right));
}

const knowsMembers = ({ properties, additionalProperties }: JsonSchema): boolean =>
  properties !== undefined || typeof additionalProperties === 'object';

// An empty text is no id of anything.
const isUnset = (value: Json, schema: JsonSchema): boolean =>
  isEmpty(value) && (schema['x-empty-is-unset'] === true || schema['x-reference'] !== undefined);
