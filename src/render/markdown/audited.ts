import type { AuditRow } from '../../model/audit.ts';
import type { Report } from '../../model/outcome.ts';
import { amount, count, listed } from '../amounts.ts';
import { changedInWords } from '../audited-value.ts';
import { codeSpan, escapeText, link, table } from '../escape-markdown.ts';
import { minuteOf, throughInWords, whoInWords } from '../who.ts';
import { collapsed } from './collapsed.ts';
import type { View } from './options.ts';
import { quotes } from './quotes.ts';

const LISTED = { comment: 100, summary: 1_000 } as const;

const PROPERTIES_LISTED = 3;

const HEADER = ['When (UTC)', 'Org', 'Thing', 'Done', 'Who', 'Client', 'Changed'];

/** Returns every audited change of managed things in the span that was asked for, newest first, collapsed; or how many they are. */
export function auditedSection(report: Report, view: View): readonly string[] {
  const { audited, since } = report;
  if (!audited || view.level === 'headline') return [];
  const span = since ? ` from ${dayOf(since.from)} to ${dayOf(since.to)}` : '';
  if (audited.length === 0) return [`No audited change of what the files manage${span}.`];
  const title = `Audited changes of what the files manage${span} (${amount(audited.length)})`;
  if (!view.roomy)
    return [`${title}: listed in ${view.surface === 'comment' ? link('the run', view.options.run) : 'the log of this step'}.`];
  const rows = audited.slice(0, LISTED[view.surface]);
  const beyond = audited.length - rows.length;
  return collapsed(title, [...table(HEADER, rows.map(cellsOf)), ...(beyond > 0 ? ['', `… and ${count(beyond, 'older change')}`] : [])]);
}

const cellsOf = ({ at, org, key, name, action, by, changes }: AuditRow): readonly string[] => [
  minuteOf(at) ?? '–',
  escapeText(org),
  codeSpan(key ?? name),
  escapeText(action),
  whoInWords(by, quotes),
  throughInWords(by, quotes) ?? '–',
  listed(
    changes.map((each) => changedInWords(each, codeSpan)),
    PROPERTIES_LISTED,
  ),
];

const dayOf = (milliseconds: number): string => minuteOf(new Date(milliseconds).toISOString()) ?? '–';
