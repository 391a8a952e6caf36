import type { Report } from '../../model/outcome.ts';
import { amount } from '../amounts.ts';
import { escapeSentence } from '../escape-markdown.ts';
import { countSettings, type OrgChange, picked } from '../org-change.ts';
import { rowsOf } from '../rows.ts';
import { ended } from '../sentence.ts';
import { byHand } from './by-hand.ts';
import { changeTables } from './change-tables.ts';
import { collapsed } from './collapsed.ts';
import type { View } from './options.ts';

const SUMMARIES: ReadonlyMap<string | undefined, string> = new Map([
  ['superseded', 'Left to a newer commit'],
  ['unreviewed', 'Left alone, since no review has shown it'],
]);

/** Returns what the run left alone, collapsed: a table for each reason, and how to apply it all the same. */
export function leftSection(left: readonly OrgChange[], report: Report, view: View): readonly (readonly string[])[] {
  const reasons = new Set(left.flatMap(({ fields }) => fields.map(({ outcome }) => outcome?.reason?.code)));
  return [...reasons].map((code) =>
    leftBy(
      code,
      picked(left, ({ outcome }) => outcome?.reason?.code === code),
      report,
      view,
    ),
  );
}

function leftBy(code: string | undefined, left: readonly OrgChange[], report: Report, view: View): readonly string[] {
  const summary = `${SUMMARIES.get(code) ?? 'Left alone'} (${amount(countSettings(left))})`;
  if (!view.roomy) return [`${summary}.`];
  const orgs = [...new Set(left.map(({ org }) => org))];
  return collapsed(summary, [
    ...why(left),
    ...changeTables(rowsOf(left), report, view),
    ...(code === 'superseded' ? [] : ['', ...byHand(orgs, report, view)]),
  ]);
}

function why(left: readonly OrgChange[]): readonly string[] {
  const messages = new Set(left.flatMap(({ fields }) => fields.flatMap(({ outcome }) => outcome?.reason?.message ?? [])));
  return [...messages].flatMap((message) => [ended(escapeSentence(message)), '']);
}
