import type { RefusalCode } from '../../model/codes.ts';
import type { Report } from '../../model/outcome.ts';
import { count } from '../amounts.ts';
import { codeSpan, escapeText, link, table } from '../escape-markdown.ts';
import { inWords, settingName, shownRefused } from '../value.ts';
import { allByHand, byHand } from './by-hand.ts';
import { collapsed } from './collapsed.ts';
import { inTwo } from './in-two.ts';
import type { View } from './options.ts';

const HEADER = ['Org', 'Stands against it', 'Setting', 'Reviewed', 'Live now', 'Wanted'];

// For the others, another run with the digest of the same plan would be refused as well.
const BY_HAND: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'not-reviewed',
  'live-moved',
  'files-differ',
  'risk-not-reviewed',
  'risk-not-allowed',
  'record-edited',
  'record-incomplete',
  'digest-differs',
]);

/** Returns what stands against the apply of the refused orgs: reviewed, live now and wanted. */
export function refusedSection(report: Report, { roomy, options: { run } }: View): readonly string[] {
  const rows = valuesOf(report);
  if (rows.length === 0) return [];
  if (!roomy)
    return [`${count(rows.length, 'setting')} ${rows.length === 1 ? 'stands' : 'stand'} against it, listed in ${link('the run', run)}.`];
  return inTwo(rows, (part) => table(HEADER, part));
}

/** Returns how to apply by hand what was refused, collapsed, since the plan is to be looked at first. */
export function wayOutSection(report: Report, view: View): readonly string[] {
  const refusals = report.refusals.filter(({ code }) => BY_HAND.has(code));
  if (view.level === 'headline' || refusals.length === 0) return [];
  const orgs = [...new Set(refusals.flatMap(({ org }) => org ?? []))];
  const lines = orgs.length > 0 ? byHand(orgs, report, view) : allByHand(report, view);
  return lines.length === 0 ? [] : collapsed('Apply by hand what was refused', lines);
}

const valuesOf = ({ refusals }: Report): readonly (readonly string[])[] =>
  refusals.flatMap(({ org, moved = [] }) =>
    moved.map((field) => [
      org === undefined ? '–' : escapeText(org),
      codeSpan(field.key ?? field.name),
      escapeText(settingName(field.path)),
      ...shownRefused(field).map((value) => inWords(value, codeSpan)),
    ]),
  );
