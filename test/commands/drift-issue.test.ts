import { expect, it } from 'vitest';
import { driftIssueState } from '../../src/commands/drift-issue.ts';
import { finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/outcome.ts';
import { changeIn, orgPlan, report } from '../render/reports.ts';

const broken = orgPlan('prod', { complete: false, findings: [finding('not-reachable', 'No answer')] });
const { digest: _, ...undigested } = orgPlan('test');
const drifted = orgPlan('dev', { changes: [changeIn('A')] });

it.each<[string, Report, string]>([
  ['that found drift', report('drift', { orgs: [drifted, orgPlan('prod')] }), 'open'],
  ['that found drift beside an org that could not be read', report('drift', { orgs: [drifted, broken] }), 'open'],
  ['that found nothing', report('drift', { orgs: [orgPlan('dev')] }), 'closed'],
  ['that did not see who changed what', report('drift', { orgs: [orgPlan('dev')], findings: [finding('who-unknown', 'x')] }), 'closed'],
  ['that could not read an org', report('drift', { orgs: [orgPlan('dev'), broken] }), 'as it is'],
  ['narrowed by `only`', report('drift', { orgs: [orgPlan('dev', { complete: false })] }), 'closed'],
  ['of which an org has no digest', report('drift', { orgs: [orgPlan('dev'), undigested] }), 'as it is'],
  ['with broken files', report('drift', { fileFindings: [finding('unknown-key', 'x')] }), 'as it is'],
  ['of no org', report('drift'), 'as it is'],
])('a run %s', (_, given, state) => {
  expect(driftIssueState(given)).toBe(state);
});
