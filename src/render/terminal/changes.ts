import type { FieldChange } from '../../model/change.ts';
import type { MovedField, Report } from '../../model/outcome.ts';
import type { OrgPlan } from '../../model/plan.ts';
import { escapeTerminal } from '../escape-log.ts';
import { changesOf, type OrgChange } from '../org-change.ts';
import { type CellStatus, statusOf } from '../rows.ts';
import { nounOf, type Titles } from '../titles.ts';
import { inWords, settingName, shown, shownAfter, shownBefore } from '../value.ts';
import { aligned } from './columns.ts';
import type { TerminalOptions } from './options.ts';
import { type Paint, paintWith } from './paint.ts';

const STATUS: Readonly<Record<CellStatus, string>> = {
  applied: 'applied',
  done: 'already as wanted',
  failed: 'FAILED',
  blocked: 'not tried',
  left: 'left alone',
  unknown: 'NOT KNOWN',
  refused: 'refused',
};

/** Returns the changes org by org, one setting a line. */
export function changeLines(report: Report, { titles, colour }: TerminalOptions): readonly string[] {
  const paint = paintWith(colour);
  const byOrg = Map.groupBy(changesOf(report), ({ org }) => org);
  const unknown = [...byOrg.keys()].filter((org) => !report.plan.orgs.some((each) => each.org === org));
  return [
    ...report.plan.orgs.flatMap((plan) => [orgLine(plan, report, paint), ...orgLines(byOrg.get(plan.org) ?? [], titles), '']),
    ...unknown.flatMap((org) => [paint('bold', escapeTerminal(org)), ...orgLines(byOrg.get(org) ?? [], titles), '']),
  ];
}

function orgLine({ org, region, organization, complete, changes }: OrgPlan, { command }: Report, paint: Paint): string {
  const which = organization ? `  ${escapeTerminal(organization.name)} (${escapeTerminal(organization.id)})` : '';
  const state = command === 'validate' ? '' : complete ? (changes.length === 0 ? '  no changes' : '') : '  not compared as a whole';
  return `${paint('bold', escapeTerminal(org))}  ${escapeTerminal(region)}${which}${state}`;
}

const orgLines = (changes: readonly OrgChange[], titles: Titles): readonly string[] =>
  aligned(changes.flatMap((each) => linesOf(each, titles))).map((line) => `  ${line}`);

function linesOf(each: OrgChange, titles: Titles): readonly (readonly string[])[] {
  const { change, outcome } = each;
  const within = change.within === undefined ? '' : ` in ${escapeTerminal(change.within)}`;
  const head = [nounOf(titles, change.kind), `${escapeTerminal(change.key ?? change.name)}${within}`];
  const { status } = statusOf(each);
  const ended = status === undefined ? [] : [STATUS[status]];
  const fields = change.fields.map((field, index) => [...(index === 0 ? head : ['', '']), ...fieldCells(field), ...ended]);
  return [...fields, ...(outcome?.reason?.moved ?? []).map((field) => ['', '', ...movedCells(field)])];
}

function fieldCells(field: FieldChange): readonly string[] {
  const rule = field.rule === undefined ? '' : `  by rule ${escapeTerminal(field.rule)}`;
  const values = `${inWords(shownBefore(field), escapeTerminal)} → ${inWords(shownAfter(field), escapeTerminal)}`;
  return [escapeTerminal(settingName(field.path)), `${values}${rule}`];
}

function movedCells(field: MovedField): readonly string[] {
  const [reviewed, live, wanted] = [field.reviewed, field.live, field.wanted].map((value) => inWords(shown(value, field), escapeTerminal));
  return [escapeTerminal(settingName(field.path)), `reviewed ${reviewed}, live now ${live}, wanted ${wanted}`];
}
