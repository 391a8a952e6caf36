import type { Report } from '../../model/outcome.ts';
import { link } from '../escape-markdown.ts';
import type { Titles } from '../titles.ts';
import { undoOf } from '../undo.ts';
import { renderUndo } from '../yaml-undo.ts';
import { collapsed } from './collapsed.ts';
import { fenced } from './fenced.ts';
import type { View } from './options.ts';

/** Returns the YAML that brings back what was before an apply, collapsed, or where else the values from before are. */
export function undoSection(report: Report, { roomy, surface, options: { titles, run } }: View): readonly string[] {
  const undo = undoOf(report);
  if (undo.length === 0) return [];
  if (!roomy) return [`The values from before are in ${surface === 'comment' ? link('the run', run) : 'the report file'}.`];
  const yaml = renderUndo(undo, shortFields(titles)).trimEnd().split('\n');
  return collapsed('To go back, put this into the file', [
    'It brings back the values from before, of what was applied.',
    '',
    ...fenced(yaml),
  ]);
}

/** Returns the field that an entry written as a single value stands for, by section. */
export const shortFields = (titles: Titles): ReadonlyMap<string, string> =>
  new Map([...titles].flatMap(([kind, { short }]) => (short === undefined ? [] : [[kind, short] as const])));
