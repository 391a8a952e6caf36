import { expect, test } from 'vitest';
import type { Change } from '../../src/model/change.ts';
import { finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/outcome.ts';
import { headline } from '../../src/render/headline.ts';
import { changeIn, orgPlan, outcomeIn, report } from './reports.ts';

const change = changeIn('Lookup customer');
const two = changeIn('Create ticket', { fields: ['timeout', 'name'] });
const error = finding('not-found', 'x');
const risk = finding('near-name', 'x');
const [changed, quiet] = [orgPlan('dev', { changes: [change, two] }), orgPlan('test')];
const broken = orgPlan('prod', { complete: false, findings: [error] });
const placed = finding('unit-missing', 'y', { at: { file: 'a.yml', line: 1, column: 1 } });
const elsewhere = { ...changeIn('Drifted'), fields: [{ path: '/timeout', before: '5s', after: '8s', elsewhere: true }] } as const;
const theirs = orgPlan('dev', { changes: [elsewhere] });
const mixed = orgPlan('test', { changes: [change, elsewhere] });
const left = (org: string, each: Change, code: 'superseded' | 'unreviewed') => outcomeIn(org, each, 'left', { code, message: 'x' });
const refused = (...orgs: readonly string[]) => orgs.map((org) => ({ org, code: 'digest-differs', message: 'x' }) as const);

test.each<[string, Report]>([
  ['3 changes in 1 of 2 orgs', report('plan', { orgs: [changed, quiet] })],
  ['3 changes in 1 of 3 orgs, 1 error', report('plan', { orgs: [changed, quiet, broken] })],
  ['1 change in 1 org, 1 risk to allow', report('plan', { orgs: [orgPlan('dev', { changes: [change], findings: [risk] })] })],
  ['1 change in 1 org', report('plan', { orgs: [orgPlan('dev', { changes: [change], findings: [{ ...risk, allowed: true }] })] })],
  ['No changes in 2 orgs', report('plan', { orgs: [quiet, orgPlan('x')] })],
  ['No changes in 1 of 2 orgs, 1 error', report('plan', { orgs: [quiet, broken] })],
  ['Not compared with any org, 1 error', report('plan', { orgs: [broken] })],
  ['No changes in 1 org', report('plan', { orgs: [orgPlan('dev', { complete: false })] })],
  ['No drift in 1 org', report('drift', { orgs: [orgPlan('dev', { complete: false })] })],
  ['The files are valid', report('validate')],
  ['2 errors', report('validate', { fileFindings: [error, { ...error, message: 'y' }] })],
  ['1 error', report('validate', { fileFindings: [error], findings: [error] })],
  ['Not compared with any org; the files are valid', report('validate', { findings: [finding('not-compared', 'x')] })],
  ['Not compared with any org, 1 error', report('validate', { findings: [finding('not-compared', 'x'), error] })],
  ['3 settings differ in 1 of 2 orgs', report('drift', { orgs: [changed, quiet] })],
  ['1 setting differs in 1 org', report('drift', { orgs: [orgPlan('dev', { changes: [change] })] })],
  ['No drift in 1 org', report('drift', { orgs: [quiet] })],
  ['Nothing to apply in 1 org', report('apply', { orgs: [quiet] })],
  ['Nothing to apply in 1 of 2 orgs, 1 error', report('apply', { orgs: [quiet, broken] })],
  ['Not compared with any org, 1 error', report('apply', { orgs: [broken] })],
  [
    '3 of 3 changes applied',
    report('apply', { orgs: [changed], outcomes: [outcomeIn('dev', change, 'applied'), outcomeIn('dev', two, 'applied')] }),
  ],
  [
    '3 of 3 changes applied, 2 already as wanted',
    report('apply', { orgs: [changed], outcomes: [outcomeIn('dev', change, 'applied'), outcomeIn('dev', two, 'done')] }),
  ],
  [
    '1 of 3 changes applied, 2 not known',
    report('apply', { orgs: [changed], outcomes: [outcomeIn('dev', change, 'applied'), outcomeIn('dev', two, 'unknown')] }),
  ],
  [
    '0 of 3 changes applied, 1 failed, 2 not tried',
    report('apply', { orgs: [changed], outcomes: [outcomeIn('dev', change, 'failed'), outcomeIn('dev', two, 'blocked')] }),
  ],
  ['Refused in 1 of 2 orgs', report('apply', { orgs: [quiet, orgPlan('x')], refusals: refused('x') })],
  ['Refused: nothing was written', report('apply', { orgs: [changed], refusals: refused('dev') })],
  ['Refused: nothing was written', report('apply', { refusals: [{ code: 'wrong-event', message: 'x' }] })],
  ['2 errors in the files', report('plan', { fileFindings: [placed, finding('no-file-matches', 'z')] })],
  ['1 error in the files', report('apply', { fileFindings: [placed] })],
  ['1 error', report('plan', { fileFindings: [finding('input-invalid', 'x')] })],
  ['1 change in 1 of 2 orgs by this pull request, 2 others', report('plan', { orgs: [mixed, theirs], pullRequest: 7 })],
  ['No changes by this pull request, 1 other', report('plan', { orgs: [theirs, quiet], pullRequest: 7 })],
  ['3 changes in 1 of 2 orgs', report('plan', { orgs: [changed, quiet], pullRequest: 7 })],
  ['3 changes in 2 orgs', report('plan', { orgs: [mixed, theirs] })],
  [
    '1 of 1 change applied, 1 left to a newer commit, 2 left alone',
    report('apply', {
      orgs: [changed, orgPlan('test', { changes: [change] })],
      outcomes: [left('dev', two, 'unreviewed'), left('dev', change, 'superseded'), outcomeIn('test', change, 'applied')],
    }),
  ],
  [
    'Nothing to apply in 1 org, 1 left alone',
    report('apply', { orgs: [theirs], outcomes: [left('dev', elsewhere, 'unreviewed')], pullRequest: 7 }),
  ],
  ['0 of 3 changes applied, 1 error', report('apply', { orgs: [changed], fileFindings: [error] })],
])('%s', (expected, given) => {
  expect(headline(given)).toBe(expected);
});

test('numbers have separators', () => {
  const changes = [...Array(1_234).keys()].map((index) => changeIn(`Action ${index}`));
  expect(headline(report('plan', { orgs: [orgPlan('dev', { changes })] }))).toBe('1,234 changes in 1 org');
});
