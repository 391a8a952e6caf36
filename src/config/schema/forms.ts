import type { JsonSchema } from '../../model/json-schema.ts';
import type { Kind } from '../../model/kind.ts';
import type { RuleSection } from '../../model/rule.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/** A section of named things, and the form of one of them. */
export interface Form {
  readonly name: string;
  readonly title: string;
  readonly schema: JsonSchema;
  /** The field that a thing written as a single value stands for. */
  readonly short?: string;
  readonly kind?: Kind;
  readonly rules?: RuleSection;
}

/** The section of the policies, whose members are single values. */
export const POLICIES = 'policies';

/** Returns the sections of kinds and rules, by name. */
export function formsOf(vocabulary: Vocabulary): ReadonlyMap<string, Form> {
  const kinds = vocabulary.kinds.map((kind): Form => {
    const { name, title, schema, short } = kind;
    return { name, title, schema, kind, ...(short === undefined ? {} : { short }) };
  });
  const rules = vocabulary.rules.map(
    (section): Form => ({ name: section.name, title: section.title, schema: section.schema, rules: section }),
  );
  return new Map([...kinds, ...rules].map((form) => [form.name, form]));
}

/** Returns the schema of the field that the short way of writing stands for. */
export const shortSchema = ({ schema, short }: Form): JsonSchema | undefined =>
  short === undefined ? undefined : schema.properties?.[short];
