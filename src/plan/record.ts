import type { Change, FieldChange } from '../model/change.ts';
import type { OrgPlan, Plan } from '../model/plan.ts';
import { type OrgRecord, RECORD_FORMAT, type RecordedDifference, type ReviewRecord } from '../model/record.ts';
import { keyOf, liveMark, thingMarks, wantedMark } from './marks.ts';

/** Where a record belongs. */
export interface Recording {
  readonly configuration: string;
  /** The head of the pull request. */
  readonly head: string;
  readonly run: string;
}

/** Returns what the comment of a pull request carries for a later apply: what the pull request causes, and nothing else. */
export const recordOf = (plan: Plan, { configuration, head, run }: Recording): ReviewRecord => ({
  format: RECORD_FORMAT,
  configuration,
  head,
  run,
  orgs: Object.fromEntries(plan.orgs.map((org) => [org.org, orgRecord(org)])),
});

/** Returns a record of which nothing is approved, for a comment that does not show all of the plan. */
export const withoutApproval = (record: ReviewRecord): ReviewRecord => withoutOrgs(record, new Set(orgsWithDifferences(record)));

/** Returns the names of the orgs in which a merge would apply something. */
export const orgsWithDifferences = ({ orgs }: ReviewRecord): readonly string[] =>
  Object.entries(orgs).flatMap(([org, { differences }]) => (differences.length > 0 ? [org] : []));

/** Returns a record that fits, of which the orgs with the most differences approve nothing. */
export function fittingRecord(record: ReviewRecord, fits: (record: ReviewRecord) => boolean): ReviewRecord {
  const largestFirst = Object.entries(record.orgs).sort(([, left], [, right]) => right.differences.length - left.differences.length);
  for (let count = 1; count < largestFirst.length; count++) {
    const candidate = withoutOrgs(record, new Set(largestFirst.slice(0, count).map(([org]) => org)));
    if (fits(candidate)) return candidate;
  }
  return withoutApproval(record);
}

const withoutOrgs = (record: ReviewRecord, without: ReadonlySet<string>): ReviewRecord => ({
  ...record,
  orgs: Object.fromEntries(Object.entries(record.orgs).map(([org, own]) => [org, without.has(org) ? incomplete(own) : own])),
});

/** Returns the record of an org that approves nothing, and so needs no differences. */
export const incomplete = (record: OrgRecord): OrgRecord => ({ ...record, complete: false, differences: [] });

function orgRecord(org: OrgPlan): OrgRecord {
  const record: OrgRecord = {
    organization: org.organization?.id ?? '',
    digest: org.digest ?? '',
    complete: org.complete,
    risks: [...new Set(org.findings.filter((each) => each.severity === 'risk').map((each) => each.code))].sort(),
    differences: differencesOf(org),
  };
  return org.complete ? record : incomplete(record);
}

const differencesOf = (org: OrgPlan): readonly RecordedDifference[] =>
  org.changes.flatMap((change) => change.fields.filter((field) => !field.elsewhere).map((field) => recorded(change, field)));

function recorded({ kind, id }: Change, field: FieldChange): RecordedDifference {
  const things = thingMarks(field);
  const difference = { key: keyOf(kind, id, field.path), wanted: wantedMark(field), before: liveMark(field) };
  return things.length === 0 ? difference : { ...difference, things };
}
