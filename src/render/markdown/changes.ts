import type { Report } from '../../model/outcome.ts';
import { attributedIn } from '../attributed.ts';
import { link } from '../escape-markdown.ts';
import type { OrgChange } from '../org-change.ts';
import { partByRisk } from '../risky.ts';
import { rowsOf } from '../rows.ts';
import { changeTables } from './change-tables.ts';
import { countsOf, namesOf } from './changes-in-short.ts';
import { driftTable } from './drift-table.ts';
import type { View } from './options.ts';

/** Returns the changes: every value, or values of risky changes, names or counts where there is no room. */
export function changesSection(changes: readonly OrgChange[], report: Report, view: View): readonly string[] {
  if (changes.length === 0 || view.level === 'headline') return [];
  if (view.level !== 'every field') return [...inShort(changes, report, view), '', noRoom(view)];
  // What a risk concerns stands first, since the end of a long table is collapsed.
  const { risky, others } = partByRisk(changes, report);
  const attributed = attributedIn(report);
  if (attributed) return driftTable([...risky, ...others], report, attributed, view);
  return [...arrow(report), ...changeTables(rowsOf([...risky, ...others]), report, view)];
}

function inShort(changes: readonly OrgChange[], report: Report, view: View): readonly string[] {
  if (view.level === 'counts') return countsOf(rowsOf(changes));
  if (view.level === 'names') return namesOf(rowsOf(changes), report);
  const { risky, others } = partByRisk(changes, report);
  const values = risky.length === 0 ? [] : ['The changes that a risk concerns:', '', ...changeTables(rowsOf(risky), report, view), ''];
  const names = others.length === 0 ? [] : [...(risky.length === 0 ? [] : ['All others by name:', '']), ...namesOf(rowsOf(others), report)];
  return [...values, ...names];
}

// In a plan the arrow explains itself.
const arrow = ({ command }: Report): readonly string[] =>
  command === 'drift' ? ['Left of the arrow is the live value, right of it what the files say.', ''] : [];

const noRoom = ({ surface, options: { run } }: View): string =>
  surface === 'comment'
    ? `There is no room here for every value: see ${link('the summary of the run', run)}.`
    : 'There is no room here for every value: see the log of this step, or the plan file.';
