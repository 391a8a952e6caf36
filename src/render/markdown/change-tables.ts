import type { Report } from '../../model/outcome.ts';
import { escapeText, table } from '../escape-markdown.ts';
import { type OrgGroup, orgGroups } from '../org-groups.ts';
import type { Cell, Row } from '../rows.ts';
import { inTwo } from './in-two.ts';
import type { View } from './options.ts';
import { orgNames } from './org-names.ts';
import { changeCell, settingCells, thingHeading } from './setting-cells.ts';

// With more orgs across, a table is wider than the page.
const ACROSS = 5;

/** Returns every change: a table with orgs across, or with orgs down where they are many; the end of a long one is collapsed. */
export function changeTables(rows: readonly Row[], report: Report, { options: { titles } }: View): readonly string[] {
  const oneKind = new Set(rows.map(({ kind }) => kind)).size === 1;
  const thing = thingHeading(rows, titles);
  const cellsOf = (row: Row, above: Row | undefined) => settingCells(row, above, oneKind, titles);
  const orgs = orgsOf(rows, report);
  return orgs.length <= ACROSS
    ? inTwo(rows, (part) => orgsAcross(part, thing, orgs, cellsOf))
    : inTwo(flattened(orgGroups(rows)), (part) => orgsDown(part, thing, report, cellsOf));
}

type CellsOf = (row: Row, above: Row | undefined) => readonly string[];

const orgsAcross = (rows: readonly Row[], thing: string, orgs: readonly string[], cellsOf: CellsOf): readonly string[] =>
  table(
    [thing, 'Setting', ...orgs.map((org) => escapeText(org))],
    rows.map((row, index) => [...cellsOf(row, rows[index - 1]), ...orgs.map((org) => cellOrDash(row.cells.get(org)))]),
  );

const cellOrDash = (cell: Cell | undefined): string => (cell ? changeCell(cell) : '–');

interface GroupedRow {
  readonly group: OrgGroup;
  readonly row: Row;
  readonly cell: Cell;
}

const flattened = (groups: readonly OrgGroup[]): readonly GroupedRow[] =>
  groups.flatMap((group) => group.rows.map((each) => ({ group, ...each })));

const orgsDown = (lines: readonly GroupedRow[], thing: string, report: Report, cellsOf: CellsOf): readonly string[] =>
  table(
    ['Orgs', thing, 'Setting', 'Change'],
    lines.map(({ group, row, cell }, index) => {
      const above = lines[index - 1]?.group === group ? lines[index - 1] : undefined;
      return [above ? '' : orgNames(group, report), ...cellsOf(row, above?.row), changeCell(cell)];
    }),
  );

/** Returns the orgs in which something changes, in the plan's order. */
function orgsOf(rows: readonly Row[], { plan }: Report): readonly string[] {
  const changed = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const known = plan.orgs.map(({ org }) => org).filter((org) => changed.has(org));
  return [...new Set([...known, ...changed])];
}
