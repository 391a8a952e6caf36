import { amount, count } from '../amounts.ts';
import { isUrgent, type Problem } from '../problem.ts';
import { collapsed } from './collapsed.ts';
import type { View } from './options.ts';
import { problemLines } from './problem-line.ts';

// With these many and twelve changes, everything that decides stands in the first 40 lines.
const FIRST = 12;

// More would have no room in any case.
const LISTED = { comment: 100, summary: 1_000 } as const;

/** Returns the errors and risks that come first; how many there are beyond that is said below them. */
export function problemsSection(problems: readonly Problem[], view: View): readonly string[] {
  if (view.level === 'headline') return [];
  const urgent = problems.filter(isUrgent);
  const first = urgent.slice(0, FIRST);
  const lines = first.flatMap((each) => problemLines(each, view));
  const beyond = urgent.length - first.length;
  return beyond > 0 ? [...lines, `- … and ${count(beyond, 'more problem')}${view.level === 'every field' ? ', listed below' : ''}`] : lines;
}

/** Returns the errors and risks beyond the first ones, collapsed. */
export function moreProblems(problems: readonly Problem[], view: View): readonly string[] {
  const more = problems.filter(isUrgent).slice(FIRST);
  if (view.level !== 'every field' || more.length === 0) return [];
  const shown = more.slice(0, LISTED[view.surface]);
  const summary =
    shown.length < more.length
      ? `The next ${amount(shown.length)} of ${count(more.length, 'problem')}`
      : count(more.length, 'more problem');
  return collapsed(
    summary,
    shown.flatMap((each) => problemLines(each, view)),
  );
}
