import { vocabulary } from '../../src/commands/vocabulary.ts';
import type { JsonSchema } from '../../src/model/json-schema.ts';
import type { Directory, Kind } from '../../src/model/kind.ts';

/** A directory that fields of a kind can name, with the fields that do, as dotted paths. */
export interface Named {
  readonly directory: Directory;
  readonly fields: readonly string[];
}

/** Returns the directories that values of a kind can name; a selector does not need them read. */
export function directoriesNamedBy({ schema }: Kind): readonly Named[] {
  const references = referencesIn(schema, '');
  return vocabulary.directories.flatMap((directory) => {
    const fields = references.filter(([, section]) => section === directory.name).map(([path]) => path);
    return fields.length === 0 ? [] : [{ directory, fields }];
  });
}

function referencesIn(schema: JsonSchema, path: string): readonly (readonly [string, string])[] {
  const section = schema['x-reference'];
  if (section !== undefined) return schema['x-selector'] ? [] : [[path, section]];
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => referencesIn(inner, path === '' ? name : `${path}.${name}`));
}

/** Returns all that a client needs to read these kinds with everything that they can name, each permission once. */
export const readingPermissions = (kinds: readonly Kind[]): readonly string[] => [
  ...new Set(
    kinds.flatMap((kind) => [...kind.permissions.read, ...directoriesNamedBy(kind).flatMap(({ directory }) => directory.permissions.read)]),
  ),
];

/** Returns all that a client needs in addition to write these kinds, each permission once. */
export const writingPermissions = (kinds: readonly Kind[]): readonly string[] => [
  ...new Set(kinds.flatMap((kind) => kind.permissions.write)),
];

/** Returns permissions, or other words, as code spans in one sentence. */
export const spans = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
