import type { Report } from '../../model/outcome.ts';
import { link } from '../escape-markdown.ts';
import { rowsOf } from '../rows.ts';
import { changeTables } from './change-tables.ts';
import { countsOf, namesOf } from './changes-in-short.ts';
import type { View } from './options.ts';

/** Returns the changes: every value, or names or counts where there is no room. */
export function changesSection(report: Report, view: View): readonly string[] {
  const rows = rowsOf(report);
  if (rows.length === 0 || view.level === 'bare') return [];
  if (view.level === 'all') return [...arrow(report), ...changeTables(rows, report, view)];
  const short = view.level === 'names' ? namesOf(rows, report) : countsOf(rows);
  return [...short, '', noRoom(view)];
}

// In a plan the arrow explains itself.
const arrow = ({ command }: Report): readonly string[] =>
  command === 'drift' ? ['Left of the arrow is the live value, right of it what the files say.', ''] : [];

const noRoom = ({ surface, options: { run } }: View): string =>
  surface === 'comment'
    ? `There is no room here for every value: see ${link('the summary of the run', run)}.`
    : 'There is no room here for every value: see the log of this step, or the plan file.';
