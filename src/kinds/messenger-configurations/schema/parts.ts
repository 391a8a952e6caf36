import type { JsonSchema } from '../../../model/json-schema.ts';

type Properties = Readonly<Record<string, JsonSchema>>;

/** Returns the form of a mapping with these members and no others. */
export const mapping = (description: string, properties: Properties, more: JsonSchema = {}): JsonSchema => ({
  type: 'object',
  description,
  properties,
  additionalProperties: false,
  ...more,
});

/** Returns the form of a switch. */
export const flag = (description: string): JsonSchema => ({ type: 'boolean', description });

/** Returns the form of a mapping that is only switched on or off. */
export const onOff = (description: string, what: string): JsonSchema => mapping(description, { enabled: flag(what) });

/** Returns the form of one of several words. */
export const oneOf = (description: string, ...words: readonly string[]): JsonSchema => ({ type: 'string', enum: words, description });

/** Returns the form of a text that is never empty. */
export const text = (description: string, ...examples: readonly string[]): JsonSchema => ({
  type: 'string',
  minLength: 1,
  description,
  ...(examples.length > 0 ? { examples } : {}),
});

/** Returns the form of a text that is not set while it is empty: unset ones are read back so (captured config.json, 2024-06). */
export const optionalText = (description: string, ...examples: readonly string[]): JsonSchema => ({
  type: 'string',
  'x-empty-is-unset': true,
  description,
  ...(examples.length > 0 ? { examples } : {}),
});

/** Returns the form of a whole number in a range. */
export const wholeNumber = (description: string, range: Pick<JsonSchema, 'minimum' | 'maximum' | 'examples'>): JsonSchema => ({
  type: 'integer',
  description,
  ...range,
});

/** Returns the form of a list, in an order that counts; an empty one is the same as none. */
export const listOf = (description: string, items: JsonSchema, more: JsonSchema = {}): JsonSchema => ({
  type: 'array',
  items,
  'x-empty-is-unset': true,
  description,
  ...more,
});

/** Returns the form of a set of words. */
export const setOf = (description: string, words: readonly string[]): JsonSchema =>
  listOf(description, { type: 'string', enum: words }, { uniqueItems: true });

/** Returns the form of a list of texts. */
export const textsOf = (description: string, example: string, more: JsonSchema = {}): JsonSchema =>
  listOf(description, { type: 'string', minLength: 1 }, { examples: [[example]], ...more });
