import { describe, expect, test } from 'vitest';
import { finding } from '../../src/model/finding.ts';
import { renderLog, renderTerminal } from '../../src/render/terminal/render.ts';
import { HOSTILE } from './hostile.ts';
import { changeIn, orgPlan, outcomeIn, report, titles } from './reports.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

const hostileReport = (text: string) => {
  const change = changeIn(text, { within: text, fields: [{ path: `/${text}`, before: text, after: [text], rule: text }] });
  const reason = { code: 'moved', message: text, help: text, moved: [{ path: `/${text}`, reviewed: text, wanted: text }] } as const;
  const org = orgPlan(text, { region: text, organization: { id: text, name: text }, changes: [change] });
  return report('apply', {
    orgs: [org],
    outcomes: [outcomeIn(text, change, 'failed', reason)],
    refusals: [{ org: text, code: 'live-moved', message: text, help: text, moved: [{ kind: text, name: text, ...reason.moved[0] }] }],
    findings: [finding('unknown-key', text, { help: text, at: { file: text, line: 1, column: 2 } })],
  });
};

describe.each(Object.entries(HOSTILE))('%s', (_, text) => {
  test('moves nothing on a terminal', () => {
    expect(renderTerminal(hostileReport(text), { titles, colour: false })).not.toMatch(UNSEEN);
  });

  test('is no command in the log of a workflow', () => {
    for (const line of renderLog(hostileReport(text), { titles })) {
      expect(line).toMatch(/^│ /);
      expect(line).not.toMatch(/\n|##\[/);
      expect(line).not.toMatch(UNSEEN);
    }
  });
});

test('two harmless texts beside each other make no command', () => {
  const change = changeIn('##', { fields: [{ path: '/x', before: '##', after: ['add-mask'] }] });
  const lines = renderLog(report('plan', { orgs: [orgPlan('dev', { changes: [change] })] }), { titles });
  expect(lines.join('\n')).not.toContain('##[');
});

test('colours only where they are asked for, and then without any other difference', () => {
  const given = report('plan', { orgs: [orgPlan('dev', { changes: [changeIn('x')], findings: [finding('not-found', 'No x')] })] });
  const [plain, coloured] = [false, true].map((colour) => renderTerminal(given, { titles, colour }));
  expect(plain).not.toContain('\u001b');
  expect(coloured).toContain('\u001b[31merror');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
  expect(coloured?.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
});

test('a value that is never shown is not shown', () => {
  const fields = [{ path: '/token', before: 'old-secret', after: 'new-secret', sensitive: true }] as const;
  const text = renderTerminal(report('plan', { orgs: [orgPlan('dev', { changes: [changeIn('x', { fields })] })] }), {
    titles,
    colour: false,
  });
  expect(text).toContain('token  •••• → ••••');
});

test('one very long name does not push the others aside', () => {
  const changes = [changeIn('short'), changeIn('y'.repeat(180))];
  const lines = renderTerminal(report('plan', { orgs: [orgPlan('dev', { changes })] }), { titles, colour: false }).split('\n');
  expect(lines.find((line) => line.includes('short'))?.length).toBeLessThan(80);
});

test('what stands against an apply is shown with its three values, what is hidden as another one', () => {
  const moved = [
    { kind: 'dataActions', name: 'A', path: '/timeout', reviewed: '6s', live: '5s', wanted: '8s' },
    { kind: 'dataActions', name: 'B', path: '/token', live: 'live-secret', wanted: 'new-secret', sensitive: true },
  ] as const;
  const text = renderTerminal(report('apply', { refusals: [{ org: 'prod', code: 'live-moved', message: 'x', moved }] }), {
    titles,
    colour: false,
  });
  expect(text).toContain('prod  data action  A  timeout  reviewed 6s, live now 5s, wanted 8s\n');
  expect(text).toContain('prod  data action  B  token    reviewed another value, live now another value, wanted ••••\n');
});
