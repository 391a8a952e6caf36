import type { Change } from '../model/change.ts';
import { type Outcome, outcomeOf, type Refusal } from '../model/outcome.ts';
import type { OrgPlan } from '../model/plan.ts';
import { refusalOf } from './refuse-review.ts';
import { type Judged, type OrgReview, regroup, standingsOf } from './standing.ts';
import { withoutSuperseded } from './superseded.ts';

/** What may be written in an org, what is left alone, or why nothing is written at all. */
export interface Judgement {
  readonly approved: readonly Change[];
  readonly left: readonly Outcome[];
  readonly refusal?: Refusal;
}

/** Judges every difference of a fresh plan by what was reviewed. The record narrows what is written, it never directs it. */
export function judgeReview(plan: OrgPlan, review: OrgReview): Judgement {
  const record = review.record && review.record.organization === plan.organization?.id ? review.record : undefined;
  const judged = standingsOf(plan, record, review);
  const refusal = refusalOf(plan, judged, review, record);
  if (refusal) return { approved: [], left: [], refusal };
  return {
    approved: regroup(judged, 'approved'),
    left: [...withoutSuperseded(plan, review.tip).left, ...waiting(plan, judged), ...unreviewed(plan, judged)],
  };
}

const unreviewed = (plan: OrgPlan, judged: readonly Judged[]): readonly Outcome[] =>
  regroup(judged, 'unreviewed').map((change) => outcomeOf(plan.org, change, 'left', { code: 'unreviewed', message: UNREVIEWED }));

const waiting = (plan: OrgPlan, judged: readonly Judged[]): readonly Outcome[] =>
  regroup(judged, 'waiting').map((change) => outcomeOf(plan.org, change, 'left', { code: 'unreviewed', message: WAITING }));

const WAITING = 'It makes sense only with a setting that no review has shown, and that is left alone';

const UNREVIEWED = 'No review has shown it: it drifted, or an earlier merge was not applied yet';
