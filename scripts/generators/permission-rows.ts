import { vocabulary } from '../../src/commands/vocabulary.ts';
import type { Kind } from '../../src/model/kind.ts';
import { directoriesNamedBy, spans } from './permissions.ts';

/** Returns the table of what a client needs, by section of the file. */
export const permissionRows = (): readonly string[] => [
  '| Section | To read it | In addition, to write it |',
  '| --- | --- | --- |',
  ...vocabulary.kinds.map(rowOf),
];

function rowOf(kind: Kind): string {
  const named = directoriesNamedBy(kind).map(
    ({ directory, fields }) =>
      `; where \`${fields.map((field) => field.split('.').at(-1)).join('`, `')}\` is written, ${spans(directory.permissions.read)}`,
  );
  return `| [\`${kind.name}\`](docs/kinds/${kind.name}.md) | ${spans(kind.permissions.read)}${named.join('')} | ${spans(kind.permissions.write)} |`;
}
