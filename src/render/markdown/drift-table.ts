import type { Attribution } from '../../model/audit.ts';
import type { Report } from '../../model/outcome.ts';
import type { Attributed } from '../attributed.ts';
import { codeSpan, escapeText, table } from '../escape-markdown.ts';
import type { OrgChange } from '../org-change.ts';
import { type Cell, type Row, rowsOf } from '../rows.ts';
import type { Titles } from '../titles.ts';
import { inWords, shownAfter, shownBefore } from '../value.ts';
import { minuteOf, throughInWords, whoInWords } from '../who.ts';
import { inTwo } from './in-two.ts';
import type { View } from './options.ts';
import { quotes } from './quotes.ts';
import { settingCells, thingHeading } from './setting-cells.ts';

/** Returns a row for each setting that drifted: what the files say, what is live, who made it so, when, by what client. */
export function driftTable(
  changes: readonly OrgChange[],
  report: Report,
  attributed: Attributed,
  { options: { titles } }: View,
): readonly string[] {
  const lines = changes.flatMap((each) => linesOf(each, attributed));
  const rows = lines.map(({ row }) => row);
  const oneKind = new Set(rows.map(({ kind }) => kind)).size === 1;
  const orgs = report.plan.orgs.length > 1 ? ['Org'] : [];
  const header = [...orgs, thingHeading(rows, titles), 'Setting', 'Committed', 'Live', 'Who', 'When (UTC)', 'Client'];
  const cellsOf = (line: Line, above: Line | undefined) => lineCells(line, above, { oneKind, titles, withOrg: orgs.length > 0 });
  return inTwo(lines, (part) =>
    table(
      header,
      part.map((line, index) => cellsOf(line, part[index - 1])),
    ),
  );
}

interface Line {
  readonly org: string;
  readonly row: Row;
  readonly cell: Cell;
  readonly by: Attribution | undefined;
}

const linesOf = (each: OrgChange, attributed: Attributed): readonly Line[] =>
  rowsOf([each]).flatMap((row) =>
    [...row.cells].map(([org, cell]) => ({ org, row, cell, by: attributed(org, each.change, cell.field.path) })),
  );

interface Form {
  readonly oneKind: boolean;
  readonly titles: Titles;
  readonly withOrg: boolean;
}

function lineCells(line: Line, above: Line | undefined, { oneKind, titles, withOrg }: Form): readonly string[] {
  const same = above?.org === line.org ? above : undefined;
  const { field } = line.cell;
  return [
    ...(withOrg ? [same ? '' : `**${escapeText(line.org)}**`] : []),
    ...settingCells(line.row, same?.row, oneKind, titles),
    inWords(shownAfter(field), codeSpan),
    inWords(shownBefore(field), codeSpan),
    ...whoCells(line.by),
  ];
}

function whoCells(attribution: Attribution | undefined): readonly string[] {
  const by = attribution?.by;
  const remark = by && attribution?.certain === false ? ' (last to change it)' : '';
  return [`${whoInWords(by, quotes)}${remark}`, minuteOf(attribution?.at) ?? '–', throughInWords(by, quotes) ?? '–'];
}
