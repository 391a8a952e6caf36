import type { RefusalCode } from '../model/codes.ts';
import { labelOf } from '../model/entry.ts';
import type { MovedSetting, Refusal } from '../model/outcome.ts';
import type { OrgPlan } from '../model/plan.ts';
import type { OrgRecord } from '../model/record.ts';
import { isCausedSince } from './cause.ts';
import { valueOfMark } from './marks.ts';
import { riskRefusal } from './review-risks.ts';
import { type Judged, type OrgReview, regroup } from './standing.ts';

/** Returns why nothing at all is written in an org, or undefined where what was approved can be. */
export function refusalOf(plan: OrgPlan, judged: readonly Judged[], review: OrgReview, record: OrgRecord | undefined): Refusal | undefined {
  if (!record) return withoutRecord(plan, judged, review);
  const moved = judged.filter((each) => each.standing === 'moved');
  if (moved.length > 0) return standing(plan, 'live-moved', 'A reviewed setting has another live value than at the review', moved);
  const things = judged.filter((each) => each.standing === 'other thing');
  if (things.length > 0) return standing(plan, 'live-moved', 'A name in a reviewed setting means another thing than at the review', things);
  const other = judged.filter((each) => each.standing === 'other wish');
  if (other.length > 0) return standing(plan, 'files-differ', 'The files want another value than the reviewed one', other);
  return riskRefusal(plan, record, regroup(judged, 'approved').map(labelOf));
}

// What a push without a review would change is not left alone in silence: its author expects it to be applied.
function withoutRecord(plan: OrgPlan, judged: readonly Judged[], review: OrgReview): Refusal | undefined {
  const own = judged.filter(
    (each) => each.standing !== 'superseded' && isCausedSince(each.change, each.field, review.before, plan.changes),
  );
  if (!review.touched || own.length === 0) return undefined;
  if (review.record) return { ...wrongOrganization(plan, review.record), org: plan.org };
  const { code, message } = review.problem ?? {
    code: 'not-reviewed' as const,
    message: 'No pull request with a plan of this org stands behind the commit',
  };
  return { org: plan.org, code, message, help: BY_DIGEST };
}

const BY_DIGEST = 'Look at the plan, then run the workflow by hand with `command: apply` and `approval:` with its digest.';

const wrongOrganization = (plan: OrgPlan, record: OrgRecord): Omit<Refusal, 'org'> => ({
  code: 'wrong-organization',
  message: `The review saw the organization ${record.organization}, and the credentials belong to ${plan.organization?.id ?? 'another one'}`,
  help: 'Correct the credentials, or plan and review again.',
});

const standing = (plan: OrgPlan, code: RefusalCode, message: string, judged: readonly Judged[]): Refusal => ({
  org: plan.org,
  code,
  message,
  help: 'Nothing was written in this org. Plan and review again, or apply by hand with the digest of the plan.',
  moved: judged.map((each) => movedSetting(each, code)),
});

function movedSetting({ change, field, recorded }: Judged, code: RefusalCode): MovedSetting {
  const reviewed = recorded && valueOfMark(code === 'files-differ' ? recorded.wanted : recorded.before);
  return {
    kind: change.kind,
    ...(change.key === undefined ? {} : { key: change.key }),
    name: change.name,
    path: field.path,
    ...(reviewed === undefined ? {} : { reviewed }),
    ...(field.before === undefined ? {} : { live: field.before }),
    wanted: field.after,
    ...(field.sensitive ? { sensitive: true } : {}),
  };
}
