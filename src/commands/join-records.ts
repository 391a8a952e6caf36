import type { OrgPlan } from '../model/plan.ts';
import { type OrgRecord, RECORD_FORMAT, type ReviewRecord } from '../model/record.ts';
import { keyOf } from '../plan/marks.ts';
import { incomplete } from '../plan/record.ts';

/** The plan of an org as it is shown, and the record of the file that it comes from. */
export interface RecordedOrg {
  readonly plan: OrgPlan;
  readonly record?: ReviewRecord;
}

/** Returns one record of several, or undefined where there is none; an org whose plan is not complete approves nothing. */
export function joinRecords(orgs: readonly RecordedOrg[], configuration: string, head: string): ReviewRecord | undefined {
  const entries = orgs.flatMap(({ plan, record }) => {
    const own = record && ownRecord(plan.org, record);
    return own ? [[plan.org, plan.complete ? own : incomplete(own)] as const] : [];
  });
  const run = orgs.find((each) => each.record)?.record?.run;
  return run === undefined ? undefined : { format: RECORD_FORMAT, configuration, head, run, orgs: Object.fromEntries(entries) };
}

const ownRecord = (org: string, { orgs }: ReviewRecord): OrgRecord | undefined => (Object.hasOwn(orgs, org) ? orgs[org] : undefined);

/** Tells whether a record stands for what a plan shows of its org: the same organization and digest, and no difference besides. */
export function standsFor(record: ReviewRecord, { org, organization, digest, changes }: OrgPlan): boolean {
  const own = ownRecord(org, record);
  if (!own) return true;
  const shown = new Set(changes.flatMap(({ kind, id, fields }) => fields.map(({ path }) => keyOf(kind, id, path))));
  const same = own.organization === (organization?.id ?? '') && own.digest === (digest ?? '');
  return same && own.differences.every(({ key }) => shown.has(key));
}
