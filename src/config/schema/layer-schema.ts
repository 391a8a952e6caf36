import { innerSchemas, type JsonSchema } from '../../model/json-schema.ts';
import { type Form, shortSchema } from './forms.ts';

type Properties = Readonly<Record<string, JsonSchema>>;

// What a field's schema says of single values only, so that it can stand beside what the entry says of a mapping.
const SCALAR_WORDS = ['pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'format', 'x-duration'] as const;

/**
 * Returns the form that a thing has in one layer: any member can be missing or `null`, since other layers lie under or over
 * it, and one with a short way of writing can be that single value.
 */
export function layerSchema(form: Form, place: 'org' | 'shared'): JsonSchema {
  const schema = place === 'org' ? form.schema : withoutOrgOnly(form.schema);
  const short = shortSchema(form);
  return partial({ additionalProperties: false, ...schema, ...(short ? shortWords(schema, short) : {}) });
}

/**
 * Returns the same form with `null` permitted and no key needed, for it and for each member at any depth. Lists are replaced
 * and not merged, so their items stay as they are.
 */
export function partial({ required: _, ...whole }: JsonSchema): JsonSchema {
  const schema = withShort(whole);
  const { type, enum: values, anyOf, properties, additionalProperties } = schema;
  return {
    ...schema,
    ...(type === undefined ? {} : { type: [...typesOf(schema), 'null'] }),
    ...(values ? { enum: [...values, null] } : {}),
    ...(anyOf ? { anyOf: [...anyOf, { type: 'null' }] } : {}),
    ...(properties ? { properties: mapValues(properties, partial) } : {}),
    ...(typeof additionalProperties === 'object' ? { additionalProperties: partial(additionalProperties) } : {}),
  };
}

/** Returns the types that a schema permits. */
export function typesOf({ type }: JsonSchema): readonly string[] {
  if (type === undefined) return [];
  return typeof type === 'string' ? [type] : type;
}

// A mapping that can be written as one of its members is that single value, or the mapping.
function withShort(schema: JsonSchema): JsonSchema {
  const member = schema['x-short'] === undefined ? undefined : schema.properties?.[schema['x-short']];
  return member ? { ...schema, ...shortWords(schema, member) } : schema;
}

function shortWords(schema: JsonSchema, short: JsonSchema): JsonSchema {
  const words = Object.fromEntries(SCALAR_WORDS.filter((word) => short[word] !== undefined).map((word) => [word, short[word]]));
  const examples = [...(short.examples ?? []), ...(schema.examples ?? [])];
  return { ...words, type: [...typesOf(schema), ...typesOf(short)], ...(examples.length > 0 ? { examples } : {}) };
}

/** Returns the form without the members that stand in an org only, at any depth and inside of lists too. */
function withoutOrgOnly(schema: JsonSchema): JsonSchema {
  const { properties, required, items, additionalProperties } = schema;
  const isShared = (name: string): boolean => properties?.[name]?.['x-org-only'] !== true;
  return {
    ...schema,
    ...(properties ? { properties: mapValues(only(properties, isShared), withoutOrgOnly) } : {}),
    ...(required ? { required: required.filter(isShared) } : {}),
    ...(items ? { items: withoutOrgOnly(items) } : {}),
    ...(typeof additionalProperties === 'object' ? { additionalProperties: withoutOrgOnly(additionalProperties) } : {}),
  };
}

/** Tells whether a form has a member, at any depth, that stands in an org only. */
export const hasOrgOnly = (schema: JsonSchema): boolean =>
  innerSchemas(schema).some((each) => each['x-org-only'] === true || hasOrgOnly(each));

const only = (properties: Properties, holds: (name: string) => boolean): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => holds(name)));

const mapValues = (properties: Properties, change: (schema: JsonSchema) => JsonSchema): Properties =>
  Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, change(schema)]));
