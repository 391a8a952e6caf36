import { expect, test } from 'vitest';
import { outputsOf } from '../../src/github/outputs.ts';
import { changeIn, orgPlan, outcomeIn, report } from '../render/reports.ts';

const changes = [changeIn('Lookup customer'), changeIn('Create ticket', { fields: ['timeout', 'name'] })];

test('a plan counts single settings', () => {
  expect(outputsOf(report('plan', { orgs: [orgPlan('dev', { changes }), orgPlan('test')], digest: 'ab'.repeat(32) }))).toEqual({
    changed: 'true',
    changes: '3',
    applied: '0',
    unreviewed: '0',
    failed: '0',
    drifted: 'false',
    digest: 'ab'.repeat(32),
    orgs: '["dev","test"]',
    refusal: '',
  });
});

test('a drift with differences says so, and one without does not', () => {
  expect(outputsOf(report('drift', { orgs: [orgPlan('dev', { changes })] }))).toMatchObject({ drifted: 'true' });
  expect(outputsOf(report('drift', { orgs: [orgPlan('dev')] }))).toMatchObject({ drifted: 'false', changed: 'false', digest: '' });
});

test('an apply counts what was written and what was not for certain', () => {
  const [first, second] = changes;
  if (!first || !second) throw new Error('two changes are needed');
  const outcomes = [outcomeIn('dev', first, 'applied'), outcomeIn('dev', second, 'unknown')];
  expect(outputsOf(report('apply', { orgs: [orgPlan('dev', { changes })], outcomes }))).toMatchObject({ applied: '1', failed: '2' });
});

test('the refusal is that of the first org in the file', () => {
  const refusals = [
    { org: 'test', code: 'digest-differs', message: 'x' },
    { org: 'dev', code: 'wrong-organization', message: 'x' },
  ] as const;
  expect(outputsOf(report('apply', { orgs: [orgPlan('dev'), orgPlan('test')], refusals }))).toMatchObject({
    refusal: 'wrong-organization',
  });
});
