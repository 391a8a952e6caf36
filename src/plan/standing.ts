import type { Change, FieldChange } from '../model/change.ts';
import type { RefusalCode } from '../model/codes.ts';
import type { OrgPlan } from '../model/plan.ts';
import type { OrgRecord, RecordedDifference } from '../model/record.ts';
import { keyOf, liveMark, markHere, wantedMark } from './marks.ts';
import { leftWithNeeds } from './needs.ts';
import { type FindRecorded, findRecordedIn, namesTheSame, wasNotThere } from './recorded.ts';
import { leftToTip } from './superseded.ts';
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

/** What a review says of one difference. */
export type Standing = 'approved' | 'moved' | 'other thing' | 'other wish' | 'superseded' | 'waiting' | 'unreviewed';

/** One difference and what the review says of it. */
export interface Judged {
  readonly change: Change;
  readonly field: FieldChange;
  readonly standing: Standing;
  readonly recorded?: RecordedDifference;
}

/** Returns every difference of a fresh plan with what the review says of it. */
export function standingsOf(plan: OrgPlan, record: OrgRecord | undefined, review: OrgReview): readonly Judged[] {
  const recorded = findRecordedIn(record);
  const toTip = leftToTip(plan, review.tip);
  const single = plan.changes.flatMap((change) =>
    wholeOrNot(change.fields.map((field) => judgeOne(change, field, recorded, review, toTip))),
  );
  return withWaiting(single, plan.changes);
}

/** Returns the things with the fields of one standing: all fields of a thing are one write. */
export function regroup(judged: readonly Judged[], wanted: Standing): readonly Change[] {
  const groups = Map.groupBy(
    judged.filter((each) => each.standing === wanted),
    (each) => each.change,
  );
  return [...groups].map(([change, fields]) => ({ ...change, fields: fields.map((each) => each.field) }));
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
