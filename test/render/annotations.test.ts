import { describe, expect, test } from 'vitest';
import { finding } from '../../src/model/finding.ts';
import { annotationsOf } from '../../src/render/annotations.ts';
import { HOSTILE } from './hostile.ts';
import { changeIn, orgPlan, outcomeIn, report, titles } from './reports.ts';

const at = { file: 'genesys-cloud.yml', line: 9, column: 7 };

test('a finding stands at its place, with what to do', () => {
  const given = report('validate', {
    fileFindings: [finding('unknown-key', 'The key "timout" is not known', { at, help: 'Write `timeout`.' })],
  });
  expect(annotationsOf(given, titles)).toEqual([
    { level: 'error', title: 'unknown-key', message: 'The key "timout" is not known. Write `timeout`.', ...at },
  ]);
});

describe('the level', () => {
  test.each([
    ['error', finding('not-found', 'x')],
    ['error', finding('near-name', 'x')],
    ['warning', finding('near-name', 'x', { allowed: true })],
    ['notice', finding('was-done', 'x')],
    ['warning', finding('comment-failed', 'x')],
    ['warning', finding('issue-failed', 'x')],
    ['warning', finding('approval-none', 'x')],
    ['warning', finding('plan-too-long', 'x')],
  ])('%s', (level, found) => {
    expect(annotationsOf(report('plan', { findings: [found] }), titles)).toMatchObject([{ level }]);
  });
});

test('at most nine of a level, and one that counts the rest', () => {
  const findings = ['not-found', 'was-done'].flatMap((code) =>
    [...Array(40).keys()].map((index) => finding(code === 'not-found' ? 'not-found' : 'was-done', `Number ${index}`)),
  );
  const made = annotationsOf(report('plan', { findings }), titles);
  const of = (level: string) => made.filter((each) => each.level === level);
  expect([of('error').length, of('notice').length, made.length]).toEqual([10, 10, 20]);
  expect(of('error').at(-1)?.message).toMatch(/^31 more/);
});

test('nine need no tenth', () => {
  const findings = [...Array(9).keys()].map((index) => finding('not-found', `Number ${index}`));
  expect(annotationsOf(report('plan', { findings }), titles)).toHaveLength(9);
});

test('a group of notices is one', () => {
  const findings = [...Array(5).keys()].map((index) => finding('rule-broken', `Number ${index}`, { group: 'a rule' }));
  expect(annotationsOf(report('plan', { findings }), titles)).toMatchObject([
    { message: expect.stringContaining('And 4 more of this group') },
  ]);
});

test('what failed and what was refused are errors, at the place of the entry where it is known', () => {
  const change = changeIn('Lookup customer', { at });
  const outcomes = [outcomeIn('dev', change, 'failed', { code: 'moved', message: 'Moved' })];
  const refusals = [{ org: 'prod', code: 'digest-differs', message: 'Differs' }] as const;
  expect(annotationsOf(report('apply', { orgs: [orgPlan('dev', { changes: [change] })], outcomes, refusals }), titles)).toEqual([
    { level: 'error', title: 'digest-differs (prod)', message: 'Differs.' },
    { level: 'error', title: 'moved (dev)', message: 'data action "Lookup customer": Moved.', ...at },
  ]);
});

test.each(Object.entries(HOSTILE))('%s stays one short line', (_, text) => {
  const [made] = annotationsOf(
    report('plan', { orgs: [orgPlan(text, { findings: [finding('not-found', text, { help: text })] })] }),
    titles,
  );
  for (const line of [made?.message ?? '', made?.title ?? '']) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202e]|##\[/);
  }
});

test('a message keeps below what GitHub shows', () => {
  const long = finding('not-found', 'x'.repeat(50_000), { help: 'y'.repeat(50_000) });
  expect(annotationsOf(report('plan', { findings: [long] }), titles)[0]?.message.length).toBeLessThan(4_096);
});

test('what was left alone is one notice for each reason, and no error', () => {
  const outcomes = ['A', 'B'].map((name) =>
    outcomeIn('dev', changeIn(name), 'left', { code: 'unreviewed', message: 'No review has shown it' }),
  );
  expect(annotationsOf(report('apply', { outcomes }), titles)).toEqual([
    { level: 'notice', title: 'unreviewed (dev)', message: '2 settings left alone: No review has shown it.' },
  ]);
});

test('what was not tried is one error for each reason', () => {
  const outcomes = ['A', 'B'].map((name) => outcomeIn('dev', changeIn(name), 'blocked', { code: 'org-stopped', message: 'Stopped' }));
  expect(annotationsOf(report('apply', { outcomes }), titles)).toMatchObject([
    { level: 'error', message: '2 settings not tried: Stopped.' },
  ]);
});
