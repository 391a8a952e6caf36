import { type Finding, finding } from '../../model/finding.ts';
import { shown } from '../value-words.ts';
import { placeOf } from './placed-text.ts';
import { type MapNode, type Node, under } from './tree.ts';

/** The version of the language that is read. */
const VERSION = 1;

/** Returns a finding where a file is not headed by the version that is read. */
export function checkVersion(root: MapNode): readonly Finding[] {
  const version = under(root, 'version');
  if (!version)
    return [finding('version-unknown', 'The file has no `version`', { at: placeOf(root), help: 'Begin it with `version: 1`.' })];
  if (version.kind === 'scalar' && version.value === VERSION) return [];
  return [
    finding('version-unknown', `\`version\` is ${shown({ node: version, schema: {} })}, and must be the number 1`, {
      at: placeOf(version),
      help: helpFor(version),
    }),
  ];
}

function helpFor(version: Node): string {
  if (version.kind === 'scalar' && version.value === String(VERSION)) return 'Write `version: 1`, without quotes.';
  const newer = version.kind === 'scalar' && typeof version.value === 'number' && version.value > VERSION;
  return newer ? 'Write `version: 1`, or use a newer version of this tool.' : 'Write `version: 1`.';
}
