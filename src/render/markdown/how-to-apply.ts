import type { Report } from '../../model/outcome.ts';
import { count } from '../amounts.ts';
import { shownDigest } from '../shown-digest.ts';
import { verdictOf } from '../verdict.ts';
import { collapsed } from './collapsed.ts';
import { fencedInputs } from './fenced.ts';
import type { View } from './options.ts';

// Where only the headline has room, long inputs would take it all.
const SHORT_INPUTS = 2_000;

/** Returns the exact inputs that apply this plan and no other; collapsed where a merge is the usual way. */
export function howToApply(report: Report, { level, options: { inputs = [] } }: View): readonly string[] {
  const digest = shownDigest(report);
  if (digest === undefined || (level === 'headline' && JSON.stringify(inputs).length > SHORT_INPUTS)) return [];
  const block = fencedInputs([['command', 'apply'], ['approval', `digest:${digest}`], ...inputs]);
  const sentence = `To ${aimOf(report)}, run the workflow by hand with these inputs:`;
  return report.pullRequest === undefined
    ? [sentence, '', ...block]
    : collapsed('Apply by hand, without a merge', [sentence, '', ...block]);
}

function aimOf(report: Report): string {
  if (report.command === 'drift') return 'put back what the files say';
  const { others } = verdictOf(report);
  return others === 0 ? 'apply exactly this' : `apply everything that differs, the ${count(others, 'other')} included`;
}
