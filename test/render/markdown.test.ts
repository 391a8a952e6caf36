import { describe, expect, test } from 'vitest';
import { type Finding, finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/outcome.ts';
import { renderComment, renderSummary } from '../../src/render/markdown/render.ts';
import { HOSTILE } from './hostile.ts';
import { codeSpans, problemsIn } from './read-markdown.ts';
import { changeIn, orgPlan, outcomeIn, report, titles } from './reports.ts';

const DIGEST = 'ab'.repeat(32);
const MARKER = '<!-- genesys-cloud-config-action:0123456789abcdef -->';
const options = { titles, marker: MARKER, messages: 'https://github.com/acme/messages.md', run: 'https://github.com/acme/runs/17' };
const comment = (given: Report, more: Partial<Parameters<typeof renderComment>[1]> = {}) =>
  renderComment(given, { ...options, ...more }).text;

const many = (count: number, name: (index: number) => string = (index) => `Action ${index}`) =>
  [...Array(count).keys()].map((index) => changeIn(name(index)));
const orgsOf = (count: number) => [...Array(count).keys()].map((index) => `org-${index}`);
const risks = (count: number) =>
  [...Array(count).keys()].map((index) => finding('near-name', `Name ${index} is nearly taken`, { help: 'Correct it.' }));

describe('what decides stands in the first 40 lines', () => {
  test.each<[string, Report]>([
    ['twelve changes in one org', report('plan', { orgs: [orgPlan('dev', { changes: many(12) })], digest: DIGEST })],
    ['with thirty risks', report('plan', { orgs: [orgPlan('dev', { changes: many(12), findings: risks(30) })], digest: DIGEST })],
    [
      'one change in each of twelve orgs, all different',
      report('plan', { orgs: orgsOf(12).map((org, index) => orgPlan(org, { changes: [changeIn(`Action ${index}`)] })) }),
    ],
  ])('%s', (_, given) => {
    const lines = comment(given, { head: ['<!-- a record -->'] }).split('\n');
    const last = lines.findLastIndex((line) => line.includes('`Action 11`'));
    expect(last).toBeGreaterThan(0);
    expect(last).toBeLessThan(40);
  });
});

test('the marker is the first line, the head follows, and the headline comes next', () => {
  const lines = comment(report('plan', { orgs: [orgPlan('dev')] }), { head: ['<!-- record -->'] }).split('\n');
  expect(lines.slice(0, 3)).toEqual([MARKER, '<!-- record -->', '## Genesys Cloud: No changes in 1 org']);
});

describe('the size', () => {
  const wide = (count: number) =>
    report('plan', { orgs: [orgPlan('dev', { changes: many(count, (index) => `${index} ${'|'.repeat(150)}`) })], digest: DIGEST });

  test.each([
    [1, true, false],
    [1_000, false, true],
    [30_000, false, true],
  ])('of %i wide changes stays in its bounds, and nothing is left open', (count, hasValues, saysSo) => {
    const text = comment(wide(count));
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(problemsIn(text)).toEqual([]);
    expect(text.includes('→')).toBe(hasValues);
    expect(text.includes('no room')).toBe(saysSo);
    expect(text).toContain('approval: digest:abababababababab');
  });

  test('falls to names, then to counts', () => {
    const names = comment(report('plan', { orgs: [orgPlan('dev', { changes: many(1_500) })] }));
    expect(names).toContain('1,500 changes: `Action 0`, `Action 1`');
    const scattered = orgsOf(400).map((org, index) =>
      orgPlan(org, { changes: many(3, (turn) => `Action ${index} ${turn} ${'x'.repeat(150)}`) }),
    );
    const counts = comment(report('plan', { orgs: scattered }));
    expect(counts).toContain('| org-0 | 3 |');
    expect(counts).toContain('… and 300 more orgs');
  });

  test('of a summary stays below a million bytes, also where characters have four', () => {
    const summary = renderSummary(
      report('plan', { orgs: [orgPlan('dev', { changes: many(4_000, (index) => `${index} ${'📞'.repeat(90)}`) })] }),
      options,
    ).text;
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_000_000);
    expect(problemsIn(`\n${summary}`)).toEqual([]);
  });

  test('of a summary with 4,000 plain changes needs nothing left out', () => {
    const summary = renderSummary(report('plan', { orgs: [orgPlan('dev', { changes: many(4_000) })] }), options).text;
    expect(summary.match(/→/g)).toHaveLength(4_000);
  });

  test('is kept with ten thousand hostile errors and a long head', () => {
    const errors = [...Array(10_000).keys()].map((index) =>
      finding('unknown-key', `${index} ${'|<&@'.repeat(500)}`, { help: '&'.repeat(2_000) }),
    );
    const text = comment(report('validate', { fileFindings: errors }), { head: [`<!-- ${'r'.repeat(30_000)} -->`] });
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text).toContain('## Genesys Cloud: 10,000 errors');
    expect(problemsIn(text)).toEqual([]);
  });

  test('is kept with a hostile configuration name and 5,000 orgs', () => {
    const text = comment(
      report('plan', { orgs: orgsOf(5_000).map((org) => orgPlan(org, { changes: many(2) })), configuration: '`|'.repeat(50_000) }),
    );
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text).toContain('**all 5,000 orgs**');
  });
});

describe('a hostile name breaks out nowhere', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, text) => {
    const change = changeIn(text, {
      name: `${text}x`,
      within: text,
      fields: [{ path: `/${text.replaceAll('/', '~1')}`, before: text, after: { [text]: text }, rule: text }],
    });
    const reason = { code: 'moved', message: text, help: text, moved: [{ path: '/a', reviewed: text, live: text, wanted: text }] } as const;
    const findings: readonly Finding[] = [
      finding('unknown-key', `The key "${text}" is unknown`, { help: `Write \`${text}\`.`, at: { file: text, line: 1, column: 1 } }),
      finding('rule-broken', text, { group: text }),
      finding('sweeping-change', text),
    ];
    const org = orgPlan('dev', { changes: [change], organization: { id: text, name: text }, region: text });
    const given = report('apply', {
      orgs: [org, orgPlan(text)],
      outcomes: [outcomeIn('dev', change, 'failed', reason)],
      findings,
      configuration: text,
    });
    expect(problemsIn(comment(given))).toEqual([]);
    expect(problemsIn(`\n${renderSummary(given, options).text}`)).toEqual([]);
  });
});

test('the inputs to apply are complete, and a hostile one stays one line', () => {
  const inputs = [
    ['orgs', 'dev,test'],
    ['only', 'dataActions/```\ncommand: drift'],
  ] as const;
  const text = comment(report('plan', { orgs: [orgPlan('dev', { changes: many(1) })], digest: DIGEST }), { inputs });
  const fence = /(`{3,})yaml\n([\s\S]*?)\n\1\n/.exec(text)?.[2];
  expect(fence?.split('\n')).toEqual([
    'command: apply',
    'approval: digest:abababababababab',
    'orgs: "dev,test"',
    'only: "dataActions/```\\ncommand: drift"',
  ]);
});

describe('how to apply is not offered', () => {
  const changes = many(1);
  test.each<[string, Report]>([
    ['without a digest', report('plan', { orgs: [orgPlan('dev', { changes })] })],
    ['without changes', report('plan', { orgs: [orgPlan('dev')], digest: DIGEST })],
    ['with an error', report('plan', { orgs: [orgPlan('dev', { changes })], digest: DIGEST, fileFindings: [finding('not-found', 'x')] })],
    ['after an apply', report('apply', { orgs: [orgPlan('dev', { changes })], digest: DIGEST })],
  ])('%s', (_, given) => {
    expect(comment(given)).not.toContain('approval:');
  });
});

test('a group is one line in the comment, and in full in the summary', () => {
  const broken = [...Array(37).keys()].map((index) =>
    finding('rule-broken', `Action ${index} waits too long`, { group: 'CRM answers in time' }),
  );
  const given = report('plan', { orgs: [orgPlan('dev', { findings: broken })] });
  expect(comment(given)).toContain('`CRM answers in time`: 37 notices, listed in the summary of the run');
  expect(comment(given)).not.toContain('waits too long');
  expect(renderSummary(given, options).text.match(/waits too long/g)).toHaveLength(37);
});

test('problems beyond the first twelve are collapsed below the table', () => {
  const text = comment(report('plan', { orgs: [orgPlan('dev', { changes: many(1), findings: risks(15) })] }));
  expect(text).toContain('- … and 3 more problems, listed below');
  expect(text.indexOf('Name 12 is')).toBeGreaterThan(text.indexOf('`Action 0`'));
});

test('a risk that the file allows says so and comes after those that are not', () => {
  const allowed = finding('sweeping-change', 'Much changes', { allowed: true });
  const text = comment(report('plan', { orgs: [orgPlan('dev', { changes: many(1), findings: [allowed, ...risks(1)] })] }));
  expect(text).toContain('1 risk to allow');
  expect(text.indexOf('Name 0')).toBeLessThan(text.indexOf('allowed by the file: Much changes'));
});

test('that another org may be meant stands directly under the headline', () => {
  const findings = [finding('not-found', 'No such action'), finding('org-identity-changed', 'The region of dev changes')];
  const lines = comment(report('plan', { orgs: [orgPlan('dev', { findings })] })).split('\n');
  expect(lines[3]).toContain('The region of dev changes');
});

test('before the first write the comment says that it is applying', () => {
  expect(comment(report('apply', { orgs: [orgPlan('dev', { changes: many(2) })] }), { applying: true })).toContain(
    '## Genesys Cloud: Applying 2 changes in 1 org',
  );
});

test('two unnamed things of one name in one org keep their own rows', () => {
  const twins = ['one', 'two'].map((id) => {
    const { key: _, ...change } = changeIn('Twin', { id });
    return change;
  });
  expect(comment(report('plan', { orgs: [orgPlan('dev', { changes: twins })] })).match(/5s/g)).toHaveLength(2);
});

test('what was written without standing in the plan is shown', () => {
  const outcomes = [outcomeIn('dev', changeIn('Lost'), 'applied')];
  expect(comment(report('apply', { orgs: [orgPlan('dev')], outcomes }))).toContain('`Lost`');
});

test('a colour stands alone in backticks, so that GitHub draws it', () => {
  const fields = [{ path: '/color', before: '#0B5FA5', after: '#0969DA' }];
  const row = comment(report('plan', { orgs: [orgPlan('dev', { changes: [changeIn('x', { fields })] })] }))
    .split('\n')
    .find((line) => line.includes('color'));
  expect(codeSpans(row ?? '').slice(1)).toEqual(['#0B5FA5', '#0969DA']);
});

test('a value that is never shown is shown nowhere', () => {
  const secret = { path: '/token', before: 'old-secret', after: 'new-secret', sensitive: true } as const;
  const change = changeIn('x', { fields: [secret] });
  const reason = {
    code: 'moved',
    message: 'Moved',
    moved: [{ path: '/token', reviewed: 'old-secret', live: 'live-secret', wanted: 'new-secret', sensitive: true }],
  } as const;
  const given = report('apply', { orgs: [orgPlan('dev', { changes: [change] })], outcomes: [outcomeIn('dev', change, 'failed', reason)] });
  for (const text of [comment(given), renderSummary(given, options).text]) {
    expect(text).not.toContain('secret');
    expect(text).toContain('••••');
  }
});
