import type { Change } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome, Reason, Refusal, Report } from '../model/outcome.ts';
import type { OrgPlan, Plan } from '../model/plan.ts';
import type { ReviewRecord } from '../model/record.ts';
import { REPORT_FORMAT, type ReportFile } from '../model/report-file.ts';
import { maskField, maskFound, maskMoved } from './mask.ts';

/** Returns a report for `--json` and for the report file: members in a fixed order, values that are never shown masked. */
export const reportFile = (report: Report, record?: ReviewRecord): ReportFile => ({
  format: REPORT_FORMAT,
  ...inOrder(report, ['command', 'pullRequest', 'startedBy']),
  plan: planFile(report.plan),
  outcomes: report.outcomes.map(outcomeFile),
  refusals: report.refusals.map(refusalFile),
  findings: report.findings.map(findingFile),
  traffic: report.traffic.map((each) => inOrder(each, ['org', 'calls', 'waitedSeconds', 'seconds'])),
  ...inOrder(report, ['attributions', 'audited', 'since']),
  ...(record ? { record } : {}),
});

/** Returns a plan for the plan file. */
export const planFile = (plan: Plan): Plan => ({
  ...inOrder(plan, ['format', 'configuration', 'digest']),
  orgs: plan.orgs.map(orgFile),
  findings: plan.findings.map(findingFile),
});

/** Returns the outcome of one change for the report file. */
export const outcomeFile = (outcome: Outcome): Outcome => ({
  ...inOrder(outcome, ['org', 'kind', 'id', 'creates', 'createdId', 'key', 'name', 'status', 'verified', 'writtenAt', 'visible']),
  fields: outcome.fields.map(fieldFile),
  ...(outcome.reason ? { reason: reasonFile(outcome.reason) } : {}),
});

/** Returns JSON text that is safe to print on a terminal: what could not be seen stands as an escape, and reads back the same. */
export const renderJson = (value: object, indent = 2): string =>
  `${JSON.stringify(value, null, indent).replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, escaped)}\n`;

const orgFile = (org: OrgPlan): OrgPlan => ({
  ...inOrder(org, ['org', 'region', 'organization', 'complete', 'managed', 'digest']),
  changes: org.changes.map(changeFile),
  findings: org.findings.map(findingFile),
  ...(org.listings ? { listings: org.listings } : {}),
});

const changeFile = (change: Change): Change => ({
  ...inOrder(change, ['kind', 'id', 'creates', 'key', 'name', 'within', 'revision', 'fingerprint', 'at']),
  fields: change.fields.map(fieldFile),
});

const fieldFile = (field: Change['fields'][number]): Change['fields'][number] =>
  inOrder(maskField(field), [
    'path',
    'before',
    'after',
    'unset',
    'sensitive',
    'references',
    'pins',
    'follows',
    'needs',
    'became',
    'elsewhere',
    'rule',
    'at',
  ]);

const reasonFile = (reason: Reason): Reason => ({
  ...inOrder(reason, ['code', 'message', 'help']),
  ...(reason.moved ? { moved: reason.moved.map(maskMoved) } : {}),
});

const refusalFile = (refusal: Refusal): Refusal => ({
  ...inOrder(refusal, ['org', 'code', 'message', 'help']),
  ...(refusal.moved ? { moved: refusal.moved.map(maskMoved) } : {}),
});

const findingFile = (found: Finding): Finding => ({
  ...inOrder(found, ['severity', 'code', 'message', 'help', 'at', 'about', 'group', 'allowed']),
  ...(found.settings ? { settings: found.settings.map(maskFound) } : {}),
});

/** Returns the members named, in that order, those that are absent left out. */
function inOrder<Whole extends object, Key extends keyof Whole>(whole: Whole, keys: readonly Key[]): Pick<Whole, Key> {
  return Object.fromEntries(keys.filter((key) => whole[key] !== undefined).map((key) => [key, whole[key]])) as Pick<Whole, Key>;
}

const escaped = (sign: string): string =>
  [...Array(sign.length).keys()].map((index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
