import type { DurationRange } from './duration.ts';
import type { Json } from './json.ts';

/**
 * A JSON Schema of draft 2020-12 with the words that this project adds. It is the one description of a form:
 * validation, the editor's schema and the reference page are made from it.
 */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly Json[];
  readonly default?: Json;
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** A list with unique items is a set: its order is no difference. */
  readonly uniqueItems?: boolean;
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly patternProperties?: { readonly [pattern: string]: JsonSchema };
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: JsonSchema };
  readonly $schema?: string;
  readonly $id?: string;
  /** The value is a duration with a unit; what the setting can hold. */
  readonly 'x-duration'?: DurationRange;
  /** The value does not belong to the thing, it tells which one is meant. */
  readonly 'x-selector'?: boolean;
  /** The value names a thing of this section, or one of the platform. */
  readonly 'x-reference'?: string;
  /** The section whose keys stand for the names of these things, where that is another one than `x-reference`. */
  readonly 'x-reference-keys'?: string;
  /** The member that a single value in place of this mapping stands for. */
  readonly 'x-short'?: string;
  /** The value is never shown. */
  readonly 'x-sensitive'?: boolean;
  /** The property stands in an org only, not in defaults or a profile. */
  readonly 'x-org-only'?: boolean;
  /** An empty text or list is the same to the platform as none. */
  readonly 'x-empty-is-unset'?: boolean;
  /** The value is a colour, `#RRGGBB` or `#RGB`. */
  readonly 'x-colour'?: boolean;
  /** Keys that were members once, or are members in the platform's own form only, and what is to be written in their place. */
  readonly 'x-gone'?: { readonly [name: string]: Gone };
}

/** A key that cannot be written, though the platform has or had it. */
export interface Gone {
  /** What became of it, as the rest of a sentence: `was removed from the platform in 2024-03`. */
  readonly why: string;
  /** What to write, as a sentence. */
  readonly instead: string;
}

/** The words above that JSON Schema itself does not know, for the validator's strict mode. */
export const OWN_KEYWORDS = [
  'x-duration',
  'x-selector',
  'x-reference',
  'x-reference-keys',
  'x-short',
  'x-sensitive',
  'x-org-only',
  'x-empty-is-unset',
  'x-colour',
  'x-gone',
] as const;

/** Returns the schema of the member that a key leads to, or undefined where the schema says nothing of it. */
export function schemaOf(schema: JsonSchema | undefined, key: string): JsonSchema | undefined {
  if (!schema) return undefined;
  if (schema.items) return schema.items;
  if (schema.properties && Object.hasOwn(schema.properties, key)) return schema.properties[key];
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

/** Returns the schemas of everything directly inside of a value. */
export const innerSchemas = ({ properties, items, additionalProperties }: JsonSchema): readonly JsonSchema[] => [
  ...Object.values(properties ?? {}),
  ...(items ? [items] : []),
  ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
];
