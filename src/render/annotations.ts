import type { Severity } from '../model/finding.ts';
import type { Report } from '../model/outcome.ts';
import { amount, count } from './amounts.ts';
import { SENTENCE_LIMIT } from './clip.ts';
import { escapeTerminal, withoutCommands } from './escape-log.ts';
import { type Problem, problemsOf } from './problem.ts';
import { ended } from './sentence.ts';
import type { Titles } from './titles.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** A remark at a place of a file, as GitHub shows it; line and column count from 1. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

// GitHub shows ten of each level a step; further ones reach only the log (actions/runner, 2026-08).
const MOST = 9;

/** Returns at most nine annotations of each level, and one more that counts the rest; a group of notices is one. */
export function annotationsOf(report: Report, titles: Titles): readonly Annotation[] {
  const all = oneOfEachGroup(problemsOf(report, titles));
  return (['error', 'warning', 'notice'] as const).flatMap((level) => atMost(all.filter((each) => each.level === level)));
}

function oneOfEachGroup(problems: readonly Problem[]): readonly Annotation[] {
  const groups = Map.groupBy(problems, (each) => (each.severity === 'notice' ? (each.group ?? each) : each));
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [annotation(first, others.length)] : []));
}

function annotation(problem: Problem, others: number): Annotation {
  const { at, code, org, message, help, subject } = problem;
  const what = subject ? `${escapeTerminal(subject.noun)} "${escapeTerminal(subject.name)}": ` : '';
  const more = others > 0 ? ` And ${amount(others)} more of this group, listed in the summary of the run.` : '';
  const said = [message, help].flatMap((text) => (text === undefined ? [] : [ended(safe(text))])).join(' ');
  return {
    level: levelOf(problem),
    title: org === undefined ? code : withoutCommands(safe(`${code} (${org})`)),
    message: withoutCommands(`${what}${said}${more}`),
    ...(at ? { file: at.file, line: at.line, column: at.column } : {}),
  };
}

// They stop nothing, and yet somebody has to see them: what was to be told was not, nobody reviewed what was written, a merge will not do what it seems to.
const WARNINGS: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'comment-failed',
  'issue-failed',
  'approval-none',
  'plan-too-long',
]);

function levelOf({ severity, allowed, code }: Problem): AnnotationLevel {
  const levels: Readonly<Record<Severity, AnnotationLevel>> = { error: 'error', risk: 'error', notice: 'notice' };
  return allowed || WARNINGS.has(code) ? 'warning' : levels[severity];
}

function atMost(annotations: readonly Annotation[]): readonly Annotation[] {
  const [first] = annotations;
  if (!first || annotations.length <= MOST) return annotations;
  const rest = annotations.length - MOST;
  const message = `${count(rest, 'more problem')} of this kind: see the summary of the run.`;
  return [...annotations.slice(0, MOST), { level: first.level, title: 'and more', message }];
}

const safe = (text: string): string => escapeTerminal(text, SENTENCE_LIMIT);
