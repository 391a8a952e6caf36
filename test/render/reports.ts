import type { Change, FieldChange } from '../../src/model/change.ts';
import type { Finding } from '../../src/model/finding.ts';
import { type Outcome, type OutcomeStatus, outcomeOf, type Reason, type Refusal, type Report } from '../../src/model/outcome.ts';
import { type OrgPlan, PLAN_FORMAT } from '../../src/model/plan.ts';

/** How the pretend sections are called. */
export const titles = new Map([
  ['dataActions', { title: 'Data actions', noun: 'data action', short: 'timeout' }],
  ['bells', { title: 'Bells', noun: 'bell' }],
]);

const field = (name: string): FieldChange => ({ path: `/${name}`, before: '5s', after: '8s' });

interface ChangeDetails extends Partial<Omit<Change, 'fields'>> {
  readonly fields?: readonly (string | FieldChange)[];
}

/** Returns a change of a thing with a name; of its timeout from 5 s to 8 s unless fields are given. */
export function changeIn(name: string, { fields = ['timeout'], ...details }: ChangeDetails = {}): Change {
  return {
    kind: 'dataActions',
    id: `id of ${name}`,
    key: name,
    name,
    within: 'CRM web services',
    revision: 3,
    fields: fields.map((each) => (typeof each === 'string' ? field(each) : each)),
    ...details,
  };
}

/** Returns the plan of an org; without changes unless they are given. */
export const orgPlan = (org: string, details: Partial<OrgPlan> = {}): OrgPlan => ({
  org,
  region: 'us-east-1',
  organization: { id: '0f6b2c1e-7a4d-4a56-9f3e-b1c2d3e4f506', name: `Acme ${org}` },
  complete: true,
  changes: [],
  findings: [],
  managed: 12,
  digest: 'cd'.repeat(32),
  ...details,
});

/** Returns what became of a change. */
export const outcomeIn = (org: string, change: Change, status: OutcomeStatus, reason?: Reason): Outcome =>
  outcomeOf(org, change, status, reason);

interface ReportDetails {
  readonly orgs?: readonly OrgPlan[];
  readonly digest?: string;
  readonly configuration?: string;
  readonly fileFindings?: readonly Finding[];
  readonly findings?: readonly Finding[];
  readonly outcomes?: readonly Outcome[];
  readonly refusals?: readonly Refusal[];
  readonly traffic?: Report['traffic'];
  readonly pullRequest?: number;
  readonly startedBy?: string;
}

/** Returns a report of a command. */
export function report(command: Report['command'], details: ReportDetails = {}): Report {
  const { orgs = [], digest, configuration = 'genesys-cloud.yml', fileFindings = [], findings = [] } = details;
  return {
    command,
    plan: { format: PLAN_FORMAT, configuration, orgs, findings: fileFindings, ...(digest === undefined ? {} : { digest }) },
    outcomes: details.outcomes ?? [],
    refusals: details.refusals ?? [],
    findings,
    traffic: details.traffic ?? orgs.map(({ org }, index) => ({ org, calls: 5 + index, waitedSeconds: 0, seconds: 1.2 + index })),
    ...(details.pullRequest === undefined ? {} : { pullRequest: details.pullRequest }),
    ...(details.startedBy === undefined ? {} : { startedBy: details.startedBy }),
  };
}
