import type { Report } from '../../model/outcome.ts';
import { SENTENCE_LIMIT } from '../clip.ts';
import { escapeTerminal } from '../escape-log.ts';
import { settingLines } from '../found-settings.ts';
import { isUrgent, type Problem, problemsOf } from '../problem.ts';
import type { TerminalOptions } from './options.ts';
import { type Paint, paintWith } from './paint.ts';

const COLOURS = { error: 'red', risk: 'yellow', notice: 'cyan' } as const;

/** Returns each problem as `file:line:column  error  message  code`, with what to do on a line of its own; the worst come last. */
export function problemLines(report: Report, { titles, colour }: TerminalOptions): readonly string[] {
  const paint = paintWith(colour);
  return problemsOf(report, titles)
    .toSorted((left, right) => weight(left) - weight(right))
    .flatMap((each) => linesOf(each, paint));
}

const MOST_SETTINGS = 50;

// A terminal is read from its end.
const weight = (problem: Problem): number => (problem.severity === 'error' ? 2 : isUrgent(problem) ? 1 : 0);

function linesOf(problem: Problem, paint: Paint): readonly string[] {
  const { severity, code, message, help } = problem;
  const label = paint(COLOURS[severity], problem.allowed ? 'allowed risk' : severity);
  const first = `${whereOf(problem)}${label}  ${subjectOf(problem)}${sentence(message)}  ${paint('dim', code)}`;
  const settings = settingLines(problem.settings, MOST_SETTINGS, { quote: escapeTerminal, plain: escapeTerminal });
  return [first, ...(help === undefined ? [] : [`    ${sentence(help)}`]), ...settings.map((line) => `      ${line}`)];
}

function whereOf({ at, org }: Problem): string {
  const place = at ? `${escapeTerminal(at.file)}:${at.line}:${at.column}  ` : '';
  return org === undefined ? place : `${place}${escapeTerminal(org)}  `;
}

const subjectOf = ({ subject }: Problem): string => (subject ? `${escapeTerminal(subject.noun)} "${escapeTerminal(subject.name)}": ` : '');

const sentence = (text: string): string => escapeTerminal(text, SENTENCE_LIMIT);
