import { describe, expect, test } from 'vitest';
import { finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/outcome.ts';
import { driftIssueTitle, renderDriftIssue } from '../../src/render/markdown/drift-issue.ts';
import { renderComment, renderSummary } from '../../src/render/markdown/render.ts';
import { renderLog, renderTerminal } from '../../src/render/terminal/render.ts';
import { attribution, auditRow, DRIFT } from './drift-reports.ts';
import { HOSTILE } from './hostile.ts';
import { problemsIn } from './read-markdown.ts';
import { changeIn, orgPlan, report, titles } from './reports.ts';

const options = {
  titles,
  marker: '<!-- genesys-cloud-config-action:0123456789abcdef -->',
  messages: 'https://github.com/acme/genesys-cloud-config-action/blob/v1/docs/messages.md',
  run: 'https://github.com/acme/contact-centre/actions/runs/17',
};
const issue = (given: Report): string => renderDriftIssue(given, options);
const rowOf = (text: string, name: string): string | undefined =>
  text.split('\n').find((line) => line.includes(name) && line.startsWith('|'));

const { attributions: _, audited: __, since: ___, ...unattributed } = DRIFT;

describe('the drift issue', () => {
  test('is the one that is expected', async () => {
    expect(problemsIn(issue(DRIFT))).toEqual([]);
    await expect(issue(DRIFT)).toMatchFileSnapshot('expected/drift-issue.md');
  });

  test('begins with its marker, and its title names nothing of an org', () => {
    expect(issue(DRIFT).split('\n')[0]).toBe(options.marker);
    expect(driftIssueTitle(DRIFT)).toBe('Genesys Cloud differs from genesys-cloud.yml');
  });

  test('without drift says so, and offers nothing to apply', () => {
    const clean = { ...report('drift', { orgs: [orgPlan('dev'), orgPlan('prod')], digest: 'ab'.repeat(32) }), attributions: [] };
    const text = issue(clean);
    expect(text).toContain('## Genesys Cloud: No drift in 2 orgs');
    expect(text).toContain('This issue is opened again when something differs.');
    expect(text).not.toMatch(/approval|ways out/);
  });

  test('does not call an org clean that could not be compared', () => {
    const text = issue(report('drift', { orgs: [orgPlan('dev', { complete: false, findings: [finding('not-reachable', 'No answer')] })] }));
    expect(text).toContain('No answer');
    expect(text).not.toContain('what the files say');
  });

  test('says why there is no digest, and still what is live', () => {
    const broken = orgPlan('test', { complete: false, findings: [finding('not-reachable', 'No answer')] });
    const text = issue(report('drift', { orgs: [orgPlan('dev', { changes: [changeIn('Lookup')] }), broken] }));
    expect(text).toContain('the next drift run without errors shows it');
    expect(text).toContain('      Lookup: 5s');
  });

  test('names an org only where there are several', () => {
    const one = {
      ...report('drift', { orgs: [orgPlan('dev', { changes: [changeIn('Lookup')] })] }),
      attributions: [attribution('dev', 'Lookup')],
    };
    expect(rowOf(issue(one), '`Lookup`')).toBe(
      '| `Lookup` in CRM web services | timeout | `8s` | `5s` | Ines Falk | 2026-11-14 10:22 | – |',
    );
  });

  test('tells twins of one name apart', () => {
    const twins = ['one', 'two'].map((id) => {
      const { key: _, ...change } = changeIn('Twin', { id });
      return change;
    });
    const attributions = [attribution('dev', '', { id: 'one' }), attribution('dev', '', { id: 'two', by: { id: 'u9', name: 'Mia Roth' } })];
    const text = issue({ ...report('drift', { orgs: [orgPlan('dev', { changes: twins })] }), attributions });
    expect(text.match(/Ines Falk|Mia Roth/g)).toEqual(['Ines Falk', 'Mia Roth']);
  });

  test('says how many audited changes it has no room for, and that there were none', () => {
    const rows = Array.from({ length: 130 }, (_, index) => auditRow('prod', `Action ${index}`));
    expect(issue({ ...DRIFT, audited: rows })).toContain('… and 30 older changes');
    expect(issue({ ...DRIFT, audited: [] })).toContain(
      'No audited change of what the files manage from 2026-10-25 12:00 to 2026-11-24 12:00.',
    );
    expect(issue(unattributed)).not.toContain('udited change');
  });
});

describe('the size', () => {
  const drifted = (count: number): Report => {
    const names = Array.from({ length: count }, (_, index) => `${index} ${'|'.repeat(100)}`);
    return {
      ...report('drift', { orgs: [orgPlan('dev', { changes: names.map((name) => changeIn(name)) })], digest: 'ab'.repeat(32) }),
      attributions: names.map((name) => attribution('dev', name)),
      audited: names.map((name) => auditRow('dev', name)),
    };
  };

  test.each([
    [1, true],
    [10, true],
    [100, true],
    [1_000, false],
    [10_000, false],
  ])('of %i settings that drifted stays in its bounds, and nothing is left open', (count, names) => {
    const text = issue(drifted(count));
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(problemsIn(text)).toEqual([]);
    expect(text.includes('Ines Falk')).toBe(names);
    expect(text).toContain('approval: digest:abababababababab');
  });
});

describe.each(Object.entries(HOSTILE))('%s', (_, text) => {
  const path = `/${text.replaceAll('/', '~1')}`;
  const by = { id: text, name: text, client: { id: `${text}x`, name: text } };
  const change = changeIn(text, { id: text, within: text, fields: [{ path, before: text, after: text }] });
  const bys = [by, { id: text, client: { id: text } }, { id: text }];
  const given: Report = {
    ...report('drift', { orgs: [orgPlan('dev', { changes: [change] }), orgPlan(text)], configuration: text, digest: 'ab'.repeat(32) }),
    attributions: [{ org: 'dev', kind: 'dataActions', id: text, path, at: text, action: text, by, certain: false }],
    audited: bys.map((each) =>
      auditRow(text, text, { by: each, at: text, action: text, changes: [{ property: text, old: [text], new: [text, text] }] }),
    ),
  };

  test('breaks out nowhere', () => {
    for (const shown of [issue(given), renderComment(given, options).text, `\n${renderSummary(given, options).text}`])
      expect(problemsIn(shown)).toEqual([]);
  });

  test('moves nothing on a terminal, and is no command', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
    expect(renderTerminal(given, { titles, colour: false })).not.toMatch(unseen);
    for (const line of renderLog(given, { titles })) expect(line).toMatch(/^│ (?!.*(\n|##\[))/);
  });

  test('is one line in the title, and nobody is named by it', () => {
    const title = driftIssueTitle(given);
    expect(title).toMatch(/^Genesys Cloud differs from [^\n\r@#<>`]+$/);
    expect(title.length).toBeLessThan(1_000);
  });
});

describe('a drift run', () => {
  test('shows who in its summary as in the issue', () => {
    expect(rowOf(renderSummary(DRIFT, options).text, '`Send receipt` in')).toBe(rowOf(issue(DRIFT), '`Send receipt` in'));
  });

  test('shows who on a terminal, in one line below each setting', async () => {
    await expect(renderTerminal(DRIFT, { titles, colour: false })).toMatchFileSnapshot('expected/drift-issue.txt');
    expect(renderTerminal(DRIFT, { titles, colour: true })).toContain('\u001b[2mby Ines Falk, 2026-11-14 10:22 UTC\u001b[22m');
  });

  test('shows no value that is never shown', () => {
    for (const text of [issue(DRIFT), renderSummary(DRIFT, options).text, renderTerminal(DRIFT, { titles, colour: false })])
      expect(text).not.toContain('secret');
  });
});
