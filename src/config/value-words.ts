import type { JsonSchema } from '../model/json-schema.ts';
import { typesOf } from './schema/layer-schema.ts';
import { choice, quoted } from './words.ts';
import type { Node } from './yaml/tree.ts';

const DURATION_EXAMPLE = 'a duration such as `8s`, `1500ms` or `1m`';

/** Returns a value for a message: text in quotes and cut, never one that is not to be shown. */
export function shown({ node, schema }: { readonly node: Node; readonly schema: JsonSchema }): string {
  if (schema['x-sensitive']) return 'another value';
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a mapping of keys to values';
  if (node.value === null) return 'empty (`null`)';
  return typeof node.value === 'string' ? quoted(node.value) : String(node.value);
}

/** Returns the type of a value in words, with the value itself where it is short. */
export function typeInWords(problem: { readonly node: Node; readonly schema: JsonSchema }): string {
  const { node } = problem;
  if (node.kind !== 'scalar' || node.value === null || problem.schema['x-sensitive']) return kindInWords(node);
  return `${kindInWords(node)} (${shown(problem)})`;
}

/** Returns what a schema wants, in words: `one of "On" or "Off"`, `a whole number`, `a duration such as …`. */
export function wanted(schema: JsonSchema): string {
  const alternatives = schema.anyOf?.filter((each) => each.type !== 'null').map((each) => each.title ?? wanted(each));
  if (alternatives && schema.type === undefined) return choice(alternatives);
  const values = (schema.enum ?? []).filter((value) => value !== null).map((value) => quoted(String(value)));
  if (values.length > 0) return choice(values);
  return choice(
    typesOf(schema)
      .filter((type) => type !== 'null')
      .map((type) => wantedType(type, schema)),
  );
}

function wantedType(type: string, schema: JsonSchema): string {
  if (type === 'string') return schema['x-duration'] ? DURATION_EXAMPLE : 'text';
  return TYPES[type] ?? type;
}

const TYPES: Readonly<Partial<Record<string, string>>> = {
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  object: 'a mapping of keys to values',
  array: 'a list',
};

function kindInWords(node: Node): string {
  if (node.kind !== 'scalar') return node.kind === 'list' ? 'a list' : 'a mapping of keys to values';
  if (node.value === null) return 'empty (`null`)';
  return { string: 'text', number: 'a number', boolean: 'a truth value' }[typeof node.value as 'string' | 'number' | 'boolean'];
}
