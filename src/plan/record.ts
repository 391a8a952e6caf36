import type { OrgPlan, Plan } from '../model/plan.ts';
import { type OrgRecord, RECORD_FORMAT, type RecordedDifference, type ReviewRecord } from '../model/record.ts';
import { keyOf, liveMark, wantedMark } from './marks.ts';

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
export const withoutApproval = (record: ReviewRecord): ReviewRecord => ({
  ...record,
  orgs: Object.fromEntries(Object.entries(record.orgs).map(([org, own]) => [org, own.differences.length > 0 ? incomplete(own) : own])),
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
  org.changes.flatMap((change) =>
    change.fields
      .filter((field) => !field.elsewhere)
      .map((field) => ({ key: keyOf(change.kind, change.id, field.path), wanted: wantedMark(field), before: liveMark(field) })),
  );
