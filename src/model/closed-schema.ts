import type { JsonSchema } from './json-schema.ts';

type OptionalKeys<T> = { [Key in keyof T]-?: Record<never, never> extends Pick<T, Key> ? Key : never }[keyof T];

type Described<Keys extends PropertyKey> = { readonly [Key in Keys]: JsonSchema };

/** Returns the schema of an object with these members and no others; the compiler holds both lists against the type. */
export const closed = <T extends object>(
  description: string,
  required: Described<Exclude<keyof T, OptionalKeys<T>>>,
  optional: Described<OptionalKeys<T>>,
): JsonSchema => ({
  type: 'object',
  description,
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});

/** Returns the schema of a list. */
export const listOf = (items: JsonSchema, description: string): JsonSchema => ({ type: 'array', description, items });

/** Returns the schema of a text. */
export const text = (description: string): JsonSchema => ({ type: 'string', description });

/** Returns the schema of a text that is one of a closed list. */
export const oneOf = (words: readonly string[], description: string): JsonSchema => ({ enum: words, description });

/** Returns the schema of a number that is not below zero. */
export const amount = (description: string): JsonSchema => ({ type: 'number', minimum: 0, description });

/** Returns the schema of a member that is `true` or absent. */
export const flag = (description: string): JsonSchema => ({ const: true, description });

/** Returns a reference to a definition of the same schema. */
export const defined = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
