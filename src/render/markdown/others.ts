import type { Report } from '../../model/outcome.ts';
import { amount, count } from '../amounts.ts';
import { link } from '../escape-markdown.ts';
import { countSettings, type OrgChange } from '../org-change.ts';
import { rowsOf } from '../rows.ts';
import { changeTables } from './change-tables.ts';
import { collapsed } from './collapsed.ts';
import type { View } from './options.ts';

/** Returns what the pull request does not cause, collapsed, or how much that is where there is no room. */
export function othersSection(others: readonly OrgChange[], report: Report, view: View): readonly string[] {
  if (others.length === 0) return [];
  const number = countSettings(others);
  if (!view.roomy)
    return [`Not by this pull request: ${count(number, 'other difference')}, listed in ${link('the run', view.options.run)}.`];
  return collapsed(`Not by this pull request: drifted, or not applied yet (${amount(number)})`, [
    'These settings differ with or without this pull request. Its merge leaves them alone.',
    '',
    ...changeTables(rowsOf(others), report, view),
  ]);
}
