import type { AuditRow } from '../../model/audit.ts';
import type { Report } from '../../model/outcome.ts';
import { count, listed } from '../amounts.ts';
import { changedInWords } from '../audited-value.ts';
import { escapeTerminal } from '../escape-log.ts';
import { minuteOf, whoInWords } from '../who.ts';
import { aligned } from './columns.ts';
import type { TerminalOptions } from './options.ts';
import { paintWith } from './paint.ts';
import { quotes } from './who.ts';

const PROPERTIES_LISTED = 3;

/** Returns every audited change of managed things in the span that was asked for, newest first, one a line. */
export function auditedLines({ audited }: Report, { colour }: TerminalOptions): readonly string[] {
  if (!audited) return [];
  const title = paintWith(colour)('bold', `${count(audited.length, 'audited change')} of what the files manage`);
  return [title, ...aligned(audited.map(cellsOf)).map((line) => `  ${line}`)];
}

const cellsOf = ({ at, org, key, name, action, by, changes }: AuditRow): readonly string[] => [
  `${minuteOf(at) ?? '–'} UTC`,
  escapeTerminal(org),
  escapeTerminal(key ?? name),
  `${escapeTerminal(action)} by ${whoInWords(by, quotes)}`,
  listed(
    changes.map((each) => changedInWords(each, (text) => escapeTerminal(text))),
    PROPERTIES_LISTED,
  ),
];
