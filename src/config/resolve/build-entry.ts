import { type Entry, GENERAL_MEMBERS, type RuleEntry } from '../../model/entry.ts';
import { isJsonObject, type JsonObject, jsonObject } from '../../model/json.ts';
import { type JsonSchema, schemaOf } from '../../model/json-schema.ts';
import type { Kind } from '../../model/kind.ts';
import { placeOf } from '../yaml/placed-text.ts';
import { jsonOf, type Member, membersOf, type Node, textOf, under } from '../yaml/tree.ts';
import { canonicalOf, placesOf } from './canonical.ts';

const GENERAL: ReadonlySet<string> = new Set(GENERAL_MEMBERS);

/** Returns the entry that a merged member is. */
export function buildEntry({ name: kind, schema, canonical }: Kind, key: string, merged: Member): Entry {
  const { node } = merged;
  const fields = fieldsIn(node, schema, (name) => !GENERAL.has(name) && !isSelector(schema, name));
  const [id, was, unchecked] = [textOf(under(node, 'id')), textOf(under(node, 'was')), under(node, 'unchecked')];
  return {
    kind,
    key,
    name: textOf(under(node, 'name')) ?? key,
    ...(id === undefined ? {} : { id }),
    ...(was === undefined ? {} : { was }),
    ...(textOf(under(node, 'create')) === 'only' ? { createOnly: true as const } : {}),
    ...(unchecked?.kind === 'map' ? { unchecked: objectOf(unchecked) } : {}),
    selectors: selectorsIn(node, schema),
    fields: canonical ? canonical(fields) : fields,
    at: placeOf(merged),
    places: placesOf(merged),
  };
}

/** Returns the rule that a merged member is. */
export const buildRule = (section: string, schema: JsonSchema, name: string, merged: Member): RuleEntry => ({
  section,
  name,
  fields: fieldsIn(merged.node, schema, () => true),
  at: placeOf(merged),
  places: placesOf(merged),
});

function fieldsIn(node: Node, schema: JsonSchema, isField: (name: string) => boolean): JsonObject {
  const fields = [...membersOf(node)].filter(([name]) => isField(name));
  return jsonObject(fields.map(([name, { node: value }]) => [name, canonicalOf(value, schemaOf(schema, name))]));
}

function selectorsIn(node: Node, schema: JsonSchema): Readonly<Record<string, string>> {
  const texts = [...membersOf(node)]
    .filter(([name]) => isSelector(schema, name))
    .map(([name, { node: value }]) => [name, textOf(value)] as const);
  return Object.fromEntries(texts.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
}

const isSelector = ({ properties = {} }: JsonSchema, name: string): boolean =>
  Object.hasOwn(properties, name) && properties[name]?.['x-selector'] === true;

function objectOf(node: Node): JsonObject {
  const value = jsonOf(node);
  return isJsonObject(value) ? value : {};
}
