import { vocabulary } from '../../src/commands/vocabulary.ts';
import { describeRange } from '../../src/model/duration.ts';
import type { JsonSchema } from '../../src/model/json-schema.ts';

/** Returns what may be written for a field, for people: its type with its limits, and where it may stand. */
export function formOf(schema: JsonSchema): string {
  return schema['x-org-only'] ? `${form(schema)}; in an org only` : form(schema);
}

function form(schema: JsonSchema): string {
  if (schema['x-duration']) return `duration, ${describeRange(schema['x-duration'])}`;
  if (schema.enum) return wordsIn(schema.enum);
  if (schema['x-colour']) return schema.pattern?.includes('{3}') ? 'colour, `"#RRGGBB"` or `"#RGB"`' : 'colour, `"#RRGGBB"`';
  if (schema['x-reference'] !== undefined) return referenceForm(schema, schema['x-reference']);
  const plain = { string: textForm, object: mapForm, boolean: () => '`true` or `false`', integer: numberForm, array: listForm };
  return plain[String(schema.type) as keyof typeof plain]?.(schema) ?? String(schema.type);
}

const wordsIn = (words: readonly unknown[]): string => words.map((word) => `\`${String(word)}\``).join(', ');

function referenceForm({ type }: JsonSchema, section: string): string {
  const noun = [...vocabulary.kinds, ...vocabulary.directories].find((each) => each.name === section)?.noun ?? section;
  const one = `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
  return type === 'array' ? `set of names, each of ${one}` : `name of ${one}`;
}

function textForm({ maxLength, pattern, examples = [] }: JsonSchema): string {
  const limit = maxLength === undefined ? '' : `, at most ${maxLength} characters`;
  const isSpecial = pattern !== undefined && examples.length > 0;
  return `text${limit}${isSpecial ? `, as \`${String(examples[0])}\`` : ''}`;
}

function mapForm(schema: JsonSchema): string {
  const short = schema['x-short'];
  return short === undefined ? 'map' : `map, or its \`${short}\` alone`;
}

function numberForm({ minimum, maximum }: JsonSchema): string {
  if (minimum !== undefined && maximum !== undefined) return `whole number, ${minimum} to ${maximum}`;
  return minimum === undefined ? 'whole number' : `whole number, ${minimum} or more`;
}

function listForm({ items, uniqueItems, maxItems }: JsonSchema): string {
  const what = uniqueItems ? 'set' : 'list';
  const limit = maxItems === undefined ? '' : `, at most ${maxItems}`;
  if (items?.enum) return `${what} of ${wordsIn(items.enum)}${limit}`;
  return items?.type === 'object' ? `${what} of maps${limit}` : `${what} of texts${limit}`;
}
