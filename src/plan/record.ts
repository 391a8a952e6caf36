import type { OrgPlan, Plan } from '../model/plan.ts';
import { type OrgRecord, RECORD_FORMAT, type RecordedDifference, type ReviewRecord } from '../model/record.ts';
import { keyOf, liveMark, wantedMark } from './marks.ts';

/** Where a record belongs, and whether a reader could see all of what it stands for. */
export interface Recording {
  readonly configuration: string;
  /** The head of the pull request. */
  readonly head: string;
  readonly run: string;
  /** Every difference was shown, in the comment or in the summary. */
  readonly shown: boolean;
}

/** Returns what the comment of a pull request carries for a later apply: what the pull request causes, and nothing else. */
export const recordOf = (plan: Plan, { configuration, head, run, shown }: Recording): ReviewRecord => ({
  format: RECORD_FORMAT,
  configuration,
  head,
  run,
  orgs: Object.fromEntries(plan.orgs.map((org) => [org.org, orgRecord(org, shown)])),
});

function orgRecord(org: OrgPlan, shown: boolean): OrgRecord {
  const differences = differencesOf(org);
  const complete = org.complete && (shown || differences.length === 0);
  return {
    organization: org.organization?.id ?? '',
    digest: org.digest ?? '',
    complete,
    risks: [...new Set(org.findings.filter((each) => each.severity === 'risk').map((each) => each.code))].sort(),
    // An incomplete record approves nothing, so it needs no differences.
    differences: complete ? differences : [],
  };
}

const differencesOf = (org: OrgPlan): readonly RecordedDifference[] =>
  org.changes.flatMap((change) =>
    change.fields
      .filter((field) => !field.elsewhere)
      .map((field) => ({ key: keyOf(change.kind, change.id, field.path), wanted: wantedMark(field), before: liveMark(field) })),
  );
