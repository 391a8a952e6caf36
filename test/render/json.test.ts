import { expect, test } from 'vitest';
import { finding } from '../../src/model/finding.ts';
import { outcomeFile, planFile, renderJson, reportFile } from '../../src/render/json.ts';
import { HOSTILE } from './hostile.ts';
import { changeIn, orgPlan, outcomeIn, report } from './reports.ts';

const secret = { path: '/token', before: 'old-secret', after: 'new-secret', sensitive: true } as const;
const change = changeIn('Lookup customer', {
  at: { file: 'a.yml', line: 1, column: 2 },
  fields: ['timeout', { ...secret, elsewhere: true }],
});
const reason = {
  code: 'moved',
  message: 'Moved',
  moved: [{ path: '/token', live: 'live-secret', wanted: 'new-secret', sensitive: true }],
} as const;
const full = report('apply', {
  orgs: [orgPlan('dev', { changes: [change], findings: [finding('near-name', 'x', { allowed: true })] })],
  digest: 'ab'.repeat(32),
  outcomes: [{ ...outcomeIn('dev', change, 'failed', reason), verified: false }],
  refusals: [{ org: 'dev', code: 'live-moved', message: 'x', help: 'y', moved: [{ kind: 'bells', name: 'x', ...reason.moved[0] }] }],
  pullRequest: 7,
  startedBy: 'octocat',
  findings: [finding('rule-broken', 'x', { group: 'g', about: 'a/b', help: 'h' })],
});

test('carries its format and everything of the report, and no value that is never shown', () => {
  const file = reportFile(full);
  expect(file).toMatchObject({ format: 1, command: 'apply', plan: { format: 1, configuration: 'genesys-cloud.yml' } });
  const text = renderJson(file);
  expect(text).not.toContain('secret');
  const unmasked = JSON.parse(text.replaceAll('"••••"', '"masked"'));
  const expected = JSON.parse(JSON.stringify(full).replaceAll(/"(old|new|live)-secret"/g, '"masked"'));
  expect(unmasked).toEqual({ format: 1, ...expected });
});

test('what is absent stays absent', () => {
  expect(reportFile(report('validate'))).toEqual({ format: 1, ...report('validate') });
  expect(Object.keys(planFile(report('plan').plan))).not.toContain('digest');
  const created = { path: '/token', after: 'new-secret', sensitive: true } as const;
  expect(outcomeFile(outcomeIn('dev', changeIn('x', { fields: [created] }), 'applied')).fields).toEqual([{ ...created, after: '••••' }]);
});

test('members stand in one order, whatever order they were made in', () => {
  const backwards = Object.fromEntries(Object.entries(change).toReversed()) as unknown as typeof change;
  const orgs = (made: typeof change) => [orgPlan('dev', { changes: [made] })];
  expect(renderJson(planFile(report('plan', { orgs: orgs(backwards) }).plan))).toBe(
    renderJson(planFile(report('plan', { orgs: orgs(change) }).plan)),
  );
});

test.each(Object.entries(HOSTILE))('%s reads back the same and moves nothing on a terminal', (_, text) => {
  const given = reportFile(
    report('plan', {
      orgs: [
        orgPlan('dev', { changes: [changeIn(text, { fields: [{ path: '/x', after: JSON.parse(`{${JSON.stringify(text)}: 1}`) }] })] }),
      ],
    }),
  );
  const printed = renderJson(given);
  expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(given)));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
});
