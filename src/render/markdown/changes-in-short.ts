import type { Report } from '../../model/outcome.ts';
import { amount, count, listed } from '../amounts.ts';
import { codeSpan, escapeText, table } from '../escape-markdown.ts';
import { orgGroups } from '../org-groups.ts';
import type { Row } from '../rows.ts';
import { orgNames } from './org-names.ts';

const THINGS_LISTED = 60;
const ORGS_LISTED = 100;
const ORGS_NAMED = 20;

/** Returns a list of orgs with the names of the things that change in them. */
export const namesOf = (rows: readonly Row[], report: Report): readonly string[] =>
  orgGroups(rows).map((group) => {
    const names = [...new Set(group.rows.map(({ row }) => codeSpan(row.label)))];
    return `- ${orgNames(group, report, ORGS_NAMED)}: ${count(group.rows.length * group.orgs.length, 'change')}: ${listed(names, THINGS_LISTED)}`;
  });

/** Returns a table of orgs with the number of their changes. */
export function countsOf(rows: readonly Row[]): readonly string[] {
  const byOrg = Map.groupBy(
    rows.flatMap(({ cells }) => [...cells.keys()]),
    (org) => org,
  );
  const lines = [...byOrg].map(([org, each]) => [escapeText(org), amount(each.length)]);
  const beyond = lines.length - ORGS_LISTED;
  return [...table(['Org', 'Changes'], lines.slice(0, ORGS_LISTED)), ...(beyond > 0 ? ['', `… and ${count(beyond, 'more org')}`] : [])];
}
