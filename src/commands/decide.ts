import type { WritingOrg } from '../genesys/connect.ts';
import type { OrgSettings } from '../model/org.ts';
import type { Refusal } from '../model/outcome.ts';
import type { Plan } from '../model/plan.ts';
import { type Approval, refusalsFor } from '../plan/approval.ts';
import { type Judgement, judgeReview } from '../plan/judge-review.ts';
import { withoutSuperseded } from '../plan/superseded.ts';
import { metWants, type Wants, wantsOf } from '../plan/wants.ts';
import type { ReviewEvidence } from './evidence.ts';
import { settingsFor } from './other-files.ts';
import type { PlannedOrg } from './plan-orgs.ts';
import { vocabulary } from './vocabulary.ts';

type Planned = PlannedOrg<WritingOrg>;

/** What stands behind an apply: an approval of the whole, or the review of a pull request, setting by setting. */
export type Standing = Approval | { readonly by: 'review'; readonly evidence: ReviewEvidence };

/** What other commits want: the one before this push, and the newest one where that is another. */
export interface OtherCommits {
  readonly before: readonly OrgSettings[];
  readonly tip?: readonly OrgSettings[];
}

/** What may be written in each org, in the order of the plan, and what is refused for the run as a whole. */
export interface Decision {
  readonly judgements: readonly Judgement[];
  readonly refusals: readonly Refusal[];
}

/** Decides what of a fresh plan may be written. */
export function decideApply(plan: Plan, planned: readonly Planned[], standing: Standing, others: OtherCommits): Decision {
  const judgements =
    standing.by === 'review'
      ? planned.map((each, index) => judgeOrg(plan, index, each, standing.evidence, others))
      : judgeWhole(plan, planned, refusalsFor(plan, standing), others);
  const whole = standing.by === 'review' ? [] : refusalsFor(plan, standing).filter((each) => each.org === undefined);
  return { judgements, refusals: [...whole, ...judgements.flatMap((each) => (each.refusal?.org === undefined ? [] : [each.refusal]))] };
}

function judgeWhole(plan: Plan, planned: readonly Planned[], refusals: readonly Refusal[], others: OtherCommits): readonly Judgement[] {
  return planned.map((each, index) => {
    const org = plan.orgs[index] ?? each.plan;
    const refusal = refusals.find((one) => one.org === undefined || one.org === org.org);
    return refusal ? { approved: [], left: [], refusal } : withoutSuperseded(org, tipWants(each, others));
  });
}

function judgeOrg(plan: Plan, index: number, planned: Planned, evidence: ReviewEvidence, others: OtherCommits): Judgement {
  const org = plan.orgs[index] ?? planned.plan;
  const record = evidence.records.get(org.org);
  const problem = evidence.problems.get(org.org) ?? evidence.problems.get('*');
  const tip = tipWants(planned, others);
  const elsewhere = planned.plan.findings.find((each) => each.code === 'wrong-organization');
  if (record && elsewhere)
    return { approved: [], left: [], refusal: { org: org.org, code: 'wrong-organization', message: elsewhere.message } };
  return judgeReview(org, {
    ...(record ? { record } : {}),
    ...(problem ? { problem } : {}),
    before: wantsIn(planned, others.before),
    met: metIn(planned, others.before),
    ...(tip ? { tip } : {}),
    touched: evidence.touched,
  });
}

const tipWants = (planned: Planned, { tip }: OtherCommits): Wants | undefined => (tip ? wantsIn(planned, tip) : undefined);

function wantsIn({ reading, settings }: Planned, others: readonly OrgSettings[]): Wants {
  const [other] = settingsFor(others, settings.name);
  return reading && other ? wantsOf(other, reading, vocabulary) : new Map();
}

function metIn({ reading, settings }: Planned, others: readonly OrgSettings[]): ReadonlySet<string> {
  const [other] = settingsFor(others, settings.name);
  return reading && other ? metWants(other, reading, vocabulary) : new Set();
}
