import type { MovedField, Report } from '../../model/outcome.ts';
import type { OrgPlan } from '../../model/plan.ts';
import { attributedIn } from '../attributed.ts';
import { escapeTerminal } from '../escape-log.ts';
import { changesOf, type FieldStatus, type OrgChange, type OrgField } from '../org-change.ts';
import { nounOf, type Titles } from '../titles.ts';
import { inWords, type Shown, settingName, shownAfter, shownBefore, shownMoved, shownRefused } from '../value.ts';
import { isCompared } from '../verdict.ts';
import { aligned } from './columns.ts';
import type { TerminalOptions } from './options.ts';
import { type Paint, paintWith } from './paint.ts';
import { whoLine } from './who.ts';

const STATUS: Readonly<Record<FieldStatus, string>> = {
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
  const about = whoLines(report, paint);
  const unknown = [...byOrg.keys()].filter((org) => !report.plan.orgs.some((each) => each.org === org));
  return [
    ...report.plan.orgs.flatMap((plan) => [orgLine(plan, report, paint), ...orgLines(byOrg.get(plan.org) ?? [], titles, about), '']),
    ...unknown.flatMap((org) => [paint('bold', escapeTerminal(org)), ...orgLines(byOrg.get(org) ?? [], titles, about), '']),
  ];
}

function orgLine(plan: OrgPlan, { command }: Report, paint: Paint): string {
  const { org, region, organization } = plan;
  const which = organization ? `  ${escapeTerminal(organization.name)} (${escapeTerminal(organization.id)})` : '';
  const state = command === 'validate' ? '' : stateOf(plan);
  return `${paint('bold', escapeTerminal(org))}  ${escapeTerminal(region)}${which}${state}`;
}

function stateOf(plan: OrgPlan): string {
  if (!isCompared(plan)) return '  not compared as a whole';
  return plan.changes.length === 0 ? '  no changes' : '';
}

type About = (each: OrgChange, field: OrgField) => readonly string[];

// Who made a setting what it is, where anybody looked.
function whoLines(report: Report, paint: Paint): About {
  const attributed = attributedIn(report);
  return ({ org, change }, { field }) => {
    const found = attributed?.(org, change, field.path);
    return found ? [paint('dim', whoLine(found))] : [];
  };
}

const orgLines = (changes: readonly OrgChange[], titles: Titles, about: About): readonly string[] =>
  aligned(changes.flatMap((each) => linesOf(each, titles, about))).map((line) => `  ${line}`);

function linesOf(each: OrgChange, titles: Titles, about: About): readonly (readonly string[])[] {
  const { change, fields } = each;
  const within = change.within === undefined ? '' : ` in ${escapeTerminal(change.within)}`;
  const head = [
    escapeTerminal(nounOf(titles, change.kind)),
    `${change.creates ? 'NEW ' : ''}${escapeTerminal(change.key ?? change.name)}${within}`,
  ];
  const moved = new Set(fields.flatMap(({ outcome }) => outcome?.reason?.moved ?? []));
  return [
    ...fields.flatMap((field, index) => [
      [...(index === 0 ? head : ['', '']), ...fieldCells(field)],
      ...about(each, field).map((line) => ['', '', '', line]),
    ]),
    ...[...moved].map((field) => ['', '', ...movedCells(field, shownMoved(field))]),
  ];
}

function fieldCells({ field, status, elsewhere }: OrgField): readonly string[] {
  const rule = field.rule === undefined ? '' : `  by rule ${escapeTerminal(field.rule)}`;
  const values = `${inWords(shownBefore(field), escapeTerminal)} → ${inWords(shownAfter(field), escapeTerminal)}`;
  const ended = status === undefined ? [] : [STATUS[status]];
  return [escapeTerminal(settingName(field.path)), `${values}${rule}`, ...ended, ...(elsewhere ? ['not by this pull request'] : [])];
}

/** Returns the settings that stand against an apply, org by org: reviewed, live now, wanted. */
export const refusedLines = ({ refusals }: Report, titles: Titles): readonly string[] =>
  aligned(
    refusals.flatMap(({ org, moved = [] }) =>
      moved.map((each) => [
        org === undefined ? '' : escapeTerminal(org),
        escapeTerminal(nounOf(titles, each.kind)),
        escapeTerminal(each.key ?? each.name),
        ...movedCells(each, shownRefused(each)),
      ]),
    ),
  );

function movedCells(field: MovedField, values: readonly Shown[]): readonly string[] {
  const [reviewed, live, wanted] = values.map((each) => inWords(each, escapeTerminal));
  return [escapeTerminal(settingName(field.path)), `reviewed ${reviewed}, live now ${live}, wanted ${wanted}`];
}
