import type { Change, FieldChange } from '../model/change.ts';
import type { RefusalCode } from '../model/codes.ts';
import { labelOf } from '../model/entry.ts';
import { type MovedSetting, type Outcome, outcomeOf, type Refusal } from '../model/outcome.ts';
import type { OrgPlan } from '../model/plan.ts';
import type { OrgRecord, RecordedDifference } from '../model/record.ts';
import { isCausedSince } from './cause.ts';
import { keyOf, liveMark, markHere, valueOfMark, wantedMark } from './marks.ts';
import { leftWithNeeds } from './needs.ts';
import { type FindRecorded, findRecordedIn, namesTheSame, wasNotThere } from './recorded.ts';
import { riskRefusal } from './review-risks.ts';
import { leftToTip, withoutSuperseded } from './superseded.ts';
import type { Wants } from './wants.ts';

/** What is known of the review of one org's changes, beside the fresh plan. */
export interface OrgReview {
  readonly record?: OrgRecord;
  /** Why there is no record that counts. */
  readonly problem?: { readonly code: RefusalCode; readonly message: string };
  /** What the files before this push want. */
  readonly before: Wants;
  /** Where the org is as they want it, by the key of the setting. */
  readonly met?: ReadonlySet<string>;
  /** What the newest commit wants, where that is another one. */
  readonly tip?: Wants;
  /** This push changed files of the configuration. */
  readonly touched: boolean;
}

/** What may be written in an org, what is left alone, or why nothing is written at all. */
export interface Judgement {
  readonly approved: readonly Change[];
  readonly left: readonly Outcome[];
  readonly refusal?: Refusal;
}

/** What a review says of one difference. */
type Standing = 'approved' | 'moved' | 'other thing' | 'other wish' | 'superseded' | 'waiting' | 'unreviewed';

interface Judged {
  readonly change: Change;
  readonly field: FieldChange;
  readonly standing: Standing;
  readonly recorded?: RecordedDifference;
}

/** Judges every difference of a fresh plan by what was reviewed. The record narrows what is written, it never directs it. */
export function judgeReview(plan: OrgPlan, review: OrgReview): Judgement {
  const record = review.record && review.record.organization === plan.organization?.id ? review.record : undefined;
  const recorded = findRecordedIn(record);
  const toTip = leftToTip(plan, review.tip);
  const single = plan.changes.flatMap((change) =>
    wholeOrNot(change.fields.map((field) => judgeOne(change, field, recorded, review, toTip))),
  );
  const judged = withWaiting(single, plan.changes);
  const refusal = refusalOf(plan, judged, review, record);
  if (refusal) return { approved: [], left: [], refusal };
  return {
    approved: regroup(judged, 'approved'),
    left: [...withoutSuperseded(plan, review.tip).left, ...waiting(plan, judged), ...unreviewed(plan, judged)],
  };
}

// Half of a thing is never created: nobody has seen what that would be.
function wholeOrNot(judged: readonly Judged[]): readonly Judged[] {
  const short = judged.some(({ change, standing }) => change.creates && standing === 'unreviewed');
  return short ? judged.map((each) => (each.standing === 'approved' ? { ...each, standing: 'unreviewed' } : each)) : judged;
}

// What needs a setting that is left alone waits for it.
function withWaiting(judged: readonly Judged[], changes: readonly Change[]): readonly Judged[] {
  const approved = new Set(judged.flatMap(({ field, standing }) => (standing === 'approved' ? [field] : [])));
  const left = leftWithNeeds(changes, (_, field) => !approved.has(field));
  return judged.map((each) => (each.standing === 'approved' && left.has(each.field) ? { ...each, standing: 'waiting' } : each));
}

function judgeOne(change: Change, field: FieldChange, find: FindRecorded, review: OrgReview, toTip: ReadonlySet<FieldChange>): Judged {
  const recorded = find(change, field);
  const standing = toTip.has(field) ? 'superseded' : standingOf(change, field, recorded, review);
  return { change, field, standing, ...(recorded ? { recorded } : {}) };
}

function standingOf(change: Change, field: FieldChange, recorded: RecordedDifference | undefined, { before, met }: OrgReview): Standing {
  if (!recorded) return 'unreviewed';
  if (recorded.wanted !== wantedMark(field)) return 'other wish';
  if (!namesTheSame(field.after, recorded, field)) return 'other thing';
  // Live is what the reviewer saw, or what the merge before this one has applied in the meantime.
  const seen =
    (recorded.before === liveMark(field) && namesTheSame(field.before, recorded, field)) ||
    (field.unset === true && wasNotThere(recorded, field));
  const key = keyOf(change.kind, change.id, field.path);
  return seen || before.get(key) === markHere(field.before, field) || met?.has(key) === true ? 'approved' : 'moved';
}

function refusalOf(plan: OrgPlan, judged: readonly Judged[], review: OrgReview, record: OrgRecord | undefined): Refusal | undefined {
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

/** Returns the things with the fields of one standing: all fields of a thing are one write. */
function regroup(judged: readonly Judged[], wanted: Standing): readonly Change[] {
  const groups = Map.groupBy(
    judged.filter((each) => each.standing === wanted),
    (each) => each.change,
  );
  return [...groups].map(([change, fields]) => ({ ...change, fields: fields.map((each) => each.field) }));
}

const unreviewed = (plan: OrgPlan, judged: readonly Judged[]): readonly Outcome[] =>
  regroup(judged, 'unreviewed').map((change) => outcomeOf(plan.org, change, 'left', { code: 'unreviewed', message: UNREVIEWED }));

const waiting = (plan: OrgPlan, judged: readonly Judged[]): readonly Outcome[] =>
  regroup(judged, 'waiting').map((change) => outcomeOf(plan.org, change, 'left', { code: 'unreviewed', message: WAITING }));

const WAITING = 'It makes sense only with a setting that no review has shown, and that is left alone';

const UNREVIEWED = 'No review has shown it: it drifted, or an earlier merge was not applied yet';
