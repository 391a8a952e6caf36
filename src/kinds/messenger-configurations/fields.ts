import { GENERAL_MEMBERS } from '../../model/entry.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import { type Pointer, pointerKeys, pointerTo } from '../../model/pointer.ts';
import { schema } from './schema.ts';

const GENERAL: ReadonlySet<string> = new Set(GENERAL_MEMBERS);

/** The member of an entry that holds texts by language and key. */
export const LABELS = 'labels';

/** The member of the platform's form that holds the same texts in two lists. */
export const PLATFORM_LABELS = 'customI18nLabels';

/** The form of the settings alone, without what entries of every kind have. */
export const fieldsSchema: JsonSchema = {
  type: 'object',
  properties: Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => !GENERAL.has(name))),
};

/** Where each field of an entry lies in the platform's form. */
export const platformFields: Readonly<Record<Pointer, string>> = Object.fromEntries(
  ['/name', ...leavesOf(fieldsSchema, '')].map((path) => [path, platformKeys(path).join('.')]),
);

// Labels are one member of the platform's form, in which no path leads to a language.
function leavesOf(schema: JsonSchema, path: Pointer): readonly Pointer[] {
  if (!schema.properties) return [path];
  return Object.entries(schema.properties).flatMap(([name, inner]) => leavesOf(inner, pointerTo(path, name)));
}

function platformKeys(path: Pointer): readonly string[] {
  return pointerKeys(path).map((key, at) => (at === 0 && key === LABELS ? PLATFORM_LABELS : key));
}
