import { vocabulary } from '../../src/commands/vocabulary.ts';
import type { JsonSchema } from '../../src/model/json-schema.ts';
import type { Directory, Kind } from '../../src/model/kind.ts';

/** What fields of a kind can name, and a client needs more permissions to read, with the fields that do, as dotted paths. */
export interface Named {
  readonly directory: Pick<Directory, 'permissions'>;
  readonly fields: readonly string[];
}

/** Returns the directories and other kinds that values of a kind can name and its own permissions do not read; a selector does not need them read. */
export function directoriesNamedBy({ schema, permissions }: Kind): readonly Named[] {
  const references = referencesIn(schema, '');
  const more = [...vocabulary.directories, ...vocabulary.kinds].filter((each) =>
    each.permissions.read.some((permission) => !permissions.read.includes(permission)),
  );
  return more.flatMap((directory) => {
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
