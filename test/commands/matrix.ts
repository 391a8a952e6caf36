import type { NamedReport } from '../../src/commands/read-reports.ts';
import type { OrgSettings } from '../../src/model/org.ts';
import type { Outcome, Report } from '../../src/model/outcome.ts';
import type { OrgPlan, Plan } from '../../src/model/plan.ts';
import type { ReviewRecord } from '../../src/model/record.ts';
import { recordOf } from '../../src/plan/record.ts';
import { reportFile } from '../../src/render/json.ts';
import { orgSettings } from '../builders/builders.ts';
import { changeIn, orgPlan, outcomeIn, report } from '../render/reports.ts';

export const HEAD = 'b'.repeat(40);
export const RUN = 'https://github.example/acme/contact-centre/actions/runs/42';

/** The orgs of a configuration, by their names. */
export const settingsOf = (...names: readonly string[]): readonly OrgSettings[] => names.map((name) => orgSettings({ name }));

/** The plan of an org with one change that no other org has, and a hidden value in it. */
export const planIn = (org: string, more: Partial<OrgPlan> = {}): OrgPlan =>
  orgPlan(org, {
    organization: { id: `organization of ${org}`, name: org },
    changes: [changeIn(`Action of ${org}`, { fields: ['timeout', { path: '/token', before: 'old', after: 'new', sensitive: true }] })],
    digest: (Buffer.from(org).toString('hex') + 'd'.repeat(64)).slice(0, 64),
    ...more,
  });

/** What became of everything in a plan. */
export const outcomesIn = ({ org, changes }: OrgPlan): readonly Outcome[] => changes.map((change) => outcomeIn(org, change, 'applied'));

/** The record that the comment on a plan would carry. */
export const recordIn = (plan: Plan, head = HEAD): ReviewRecord => recordOf(plan, { configuration: plan.configuration, head, run: RUN });

/** The file that a job leaves, as it is read again. */
export const fileOf = (file: string, given: Report, record?: ReviewRecord): NamedReport => ({
  file,
  content: JSON.parse(JSON.stringify(reportFile(given, record))),
});

/** The file that the job of one org leaves after a plan on a pull request. */
export function planFileOf(plan: OrgPlan, head = HEAD): NamedReport {
  const planned = { ...report('plan', { orgs: [plan] }), pullRequest: 7 };
  return fileOf(`plan-${plan.org}/${plan.org}.plan.json`, planned, recordIn(planned.plan, head));
}

/** The file that the job of one org leaves after an apply. */
export const outcomeFileOf = (plan: OrgPlan, more: Partial<Report> = {}): NamedReport =>
  fileOf(`${plan.org}.report.json`, { ...report('apply', { orgs: [plan], outcomes: outcomesIn(plan) }), ...more });
