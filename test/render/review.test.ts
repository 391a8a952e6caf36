import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/model/change.ts';
import { finding } from '../../src/model/finding.ts';
import type { Refusal, Report } from '../../src/model/outcome.ts';
import { renderComment, renderSummary } from '../../src/render/markdown/render.ts';
import { HOSTILE } from './hostile.ts';
import { problemsIn } from './read-markdown.ts';
import { changeIn, orgPlan, outcomeIn, report, titles } from './reports.ts';

const DIGEST = 'ab'.repeat(32);
const options = {
  titles,
  marker: '<!-- genesys-cloud-config-action:0123456789abcdef -->',
  messages: 'https://github.com/acme/messages.md',
  run: 'https://github.com/acme/runs/17',
};
const comment = (given: Report, more: Partial<Parameters<typeof renderComment>[1]> = {}) =>
  renderComment(given, { ...options, ...more }).text;

const elsewhere = (change: Change): Change => ({
  ...change,
  fields: change.fields.map((field) => ({ ...field, elsewhere: true as const })),
});
const many = (count: number) => [...Array(count).keys()].map((index) => changeIn(`Action ${index}`));
const fences = (text: string) => [...text.matchAll(/^(`{3,})yaml\n([\s\S]*?)\n\1$/gm)].map(([, , inner = '']) => inner.split('\n'));

describe('by this pull request, and not by it', () => {
  const orgs = [orgPlan('dev', { changes: [changeIn('Mine'), elsewhere(changeIn('Theirs'))] }), orgPlan('prod')];

  test('stand in two tables, the second one collapsed', () => {
    const text = comment(report('plan', { orgs, pullRequest: 7 }));
    const [open = '', collapsed = ''] = text.split('<details><summary>Not by this pull request: drifted, or not applied yet (1)</summary>');
    expect([open.includes('`Mine`'), open.includes('`Theirs`'), collapsed.includes('`Theirs`')]).toEqual([true, false, true]);
    expect(text).toContain('No changes by this pull request in prod.');
  });

  test('are one table where there is no pull request', () => {
    const text = comment(report('plan', { orgs }));
    expect(text).toContain('2 changes in 1 of 2 orgs\n');
    expect(text).not.toContain('pull request');
  });

  test('the digest covers both, and says so', () => {
    const text = comment(
      report('plan', { orgs: [orgPlan('dev', { changes: [elsewhere(changeIn('x'))] })], digest: DIGEST, pullRequest: 7 }),
    );
    expect(text).toContain('To apply everything that differs, the 1 other included');
    expect(fences(text)).toEqual([['command: apply', 'approval: digest:abababababababab']]);
  });
});

test('before the first write: what will be written, a link to the run, the table', () => {
  const given = report('apply', {
    orgs: [orgPlan('dev', { changes: [changeIn('A'), elsewhere(changeIn('B'))] }), orgPlan('prod', { changes: many(3) })],
    refusals: [{ org: 'prod', code: 'live-moved', message: 'x' }],
    pullRequest: 7,
  });
  const lines = comment(given, { applying: true }).split('\n');
  expect(lines[1]).toBe('## Genesys Cloud: Applying 1 change in 1 org');
  expect(lines[3]).toContain('[The run](https://github.com/acme/runs/17) is writing now');
  expect(lines.join('\n')).toContain('| `A` in CRM web services | timeout | `5s` → `8s` |');
});

describe('what was left alone', () => {
  const reason = (code: 'superseded' | 'unreviewed') => ({ code, message: `Since ${code}` });
  const mine = changeIn('Mine');
  const drifted = changeIn('Drifted');
  const newer = changeIn('Newer');
  const given = (more: Partial<Parameters<typeof report>[1]> = {}) =>
    report('apply', {
      orgs: [orgPlan('dev', { changes: [mine, newer] }), orgPlan('prod', { changes: [drifted] })],
      outcomes: [
        outcomeIn('dev', mine, 'applied'),
        outcomeIn('dev', newer, 'left', reason('superseded')),
        outcomeIn('prod', drifted, 'left', reason('unreviewed')),
      ],
      pullRequest: 7,
      ...more,
    });

  test('stands apart, once for each reason, and is no error', () => {
    const text = comment(given());
    expect(text).toContain('## Genesys Cloud: 1 of 1 change applied, 1 left to a newer commit, 1 left alone\n');
    expect(text).toContain('<summary>Left to a newer commit (1)</summary>\n\nSince superseded.\n');
    expect(text).toContain('<summary>Left alone, since no review has shown it (1)</summary>\n\nSince unreviewed.\n');
    expect(text).not.toContain('❌');
    expect(problemsIn(text)).toEqual([]);
  });

  test('has the digest of its org where nothing was written there, with every input that is needed', () => {
    const inputs = [
      ['orgs', 'dev, prod'],
      ['only', 'dataActions/A'],
    ] as const;
    expect(fences(comment(given(), { inputs }))[0]).toEqual([
      'command: apply',
      'approval: digest:cdcdcdcdcdcdcdcd',
      'orgs: prod',
      'only: dataActions/A',
    ]);
  });

  test('needs a plan first where the org was written: its digest is another one by now', () => {
    const changes = [mine, drifted];
    const outcomes = [outcomeIn('dev', mine, 'applied'), outcomeIn('dev', drifted, 'left', reason('unreviewed'))];
    expect(fences(comment(given({ orgs: [orgPlan('dev', { changes })], outcomes })))[0]).toEqual(['command: plan', 'orgs: dev']);
  });
});

describe('a refused org', () => {
  const refusal = (code: Refusal['code'], more: Partial<Refusal> = {}): Refusal => ({ org: 'prod', code, message: 'x', ...more });
  const given = (refusals: readonly Refusal[]) =>
    report('apply', { orgs: [orgPlan('dev'), orgPlan('prod', { changes: many(2) })], refusals, digest: DIGEST, pullRequest: 7 });

  test.each([
    [{ reviewed: '6s', live: '5s' }, '`6s` | `5s` | `8s`'],
    [{ live: '5s' }, 'another value | `5s` | `8s`'],
    [{ reviewed: null }, 'not set | not set | `8s`'],
    [{ reviewed: 'old-secret', live: 'live-secret', sensitive: true }, 'another value | another value | `••••`'],
  ] as const)('shows %j as reviewed, live now, wanted', (values, cells) => {
    const moved = [{ kind: 'dataActions', name: 'A', path: '/timeout', wanted: '8s', ...values }];
    const text = comment(given([refusal('live-moved', { moved })]));
    expect(text).toContain(`| prod | \`A\` | timeout | ${cells} |`);
    expect(text).not.toContain('secret');
  });

  test.each(['not-reviewed', 'record-incomplete', 'record-edited', 'files-differ', 'risk-not-allowed'] as const)(
    '%s has its exact inputs',
    (code) => {
      expect(fences(comment(given([refusal(code)])))).toEqual([['command: apply', 'approval: digest:cdcdcdcdcdcdcdcd', 'orgs: prod']]);
    },
  );

  test('of another organization has none', () => {
    expect(fences(comment(given([refusal('wrong-organization')])))).toEqual([]);
  });

  test('beside others: a plan first, of all of them', () => {
    const orgs = ['a', 'b', 'c'].map((org) => orgPlan(org, { changes: many(1) }));
    const refusals = orgs.map(({ org }) => refusal('not-reviewed', { org }));
    expect(fences(comment(report('apply', { orgs, refusals })))).toEqual([['command: plan', 'orgs: "a, b, c"']]);
  });

  test('has its inputs beside a long plan too', () => {
    const moved = many(3_000).map(({ kind, name }) => ({ kind, name, path: '/timeout', wanted: '8s' }));
    const text = comment(
      report('apply', { orgs: [orgPlan('prod', { changes: many(3_000) })], refusals: [refusal('live-moved', { moved })] }),
    );
    expect(fences(text)).toEqual([['command: apply', 'approval: digest:cdcdcdcdcdcdcdcd', 'orgs: prod']]);
    expect(text).toContain('3,000 settings stand against it, listed in [the run](https://github.com/acme/runs/17).');
  });

  test('and a refused run has the digest of all', () => {
    const { org: _, ...whole } = refusal('digest-differs');
    expect(fences(comment(given([whole])))).toEqual([['command: apply', 'approval: digest:abababababababab']]);
  });
});

test('who started it stands in a code span, which calls nobody', () => {
  const text = comment(report('apply', { orgs: [orgPlan('dev')], startedBy: 'octocat' }));
  expect(text).toContain('started by `@octocat`');
  expect(problemsIn(text)).toEqual([]);
});

// Ten thousand changes take a busy machine seconds.
const LONG = { timeout: 60_000 };

describe('a long plan', LONG, () => {
  const HEAD = [`<!-- ${'r'.repeat(45_000 - 9)} -->`];
  const risk = finding('near-name', 'Nearly taken', { about: 'dataActions/Action 5' });
  const whole = finding('sweeping-change', 'Much changes', { allowed: true });
  const plan = (count: number, findings = [risk]) =>
    report('plan', {
      orgs: [orgPlan('dev', { changes: many(count), findings }), orgPlan('test', { changes: many(2) })],
      digest: DIGEST,
      pullRequest: 7,
    });

  test.each([1, 10, 100, 1_000, 10_000])('of %i changes keeps its limit, with and without a head, and leaves nothing open', (count) => {
    for (const head of [[], HEAD]) {
      const { text, fits } = renderComment(plan(count), { ...options, head });
      expect([fits, text.length <= 65_000]).toEqual([true, true]);
      expect(problemsIn(text)).toEqual([]);
    }
  });

  test('tells what it shows', () => {
    const shownOf = (count: number, head: readonly string[] = []) => renderComment(plan(count), { ...options, head }).shown;
    expect([shownOf(10), shownOf(10, HEAD), shownOf(1_200), shownOf(1_200, HEAD)]).toEqual([
      'every field',
      'every field',
      'fields of risky changes',
      'fields of risky changes',
    ]);
    expect(renderSummary(plan(1_200), options).shown).toBe('every field');
  });

  test('keeps the values of what a risk names, and the names of the rest', () => {
    const text = comment(plan(3_000));
    expect(text.match(/→/g)).toHaveLength(1);
    expect(text).toContain('| `Action 5` in CRM web services | timeout | `5s` → `8s` |');
    expect(text).toContain('**dev**: 2,997 changes: `Action 2`, `Action 3`, `Action 4`, `Action 6`');
  });

  test('counts an org as risky as a whole where the risk does, allowed or not', () => {
    const orgs = [orgPlan('dev', { changes: many(3_000) }), orgPlan('test', { changes: many(2), findings: [whole] })];
    const text = comment(report('plan', { orgs }));
    expect(text.match(/→/g)).toHaveLength(2);
  });

  test('shows what a risk names in the open part of its table', () => {
    const open = comment(plan(100, [finding('near-name', 'x', { about: 'dataActions/Action 99' })])).split('<details>')[0];
    expect(open).toContain('`Action 99`');
  });

  test('names every org in a table of every field', () => {
    const orgs = [...Array(60).keys()].map((index) => orgPlan(`org-${index}`, { changes: index % 2 ? many(1) : [] }));
    const rendered = renderComment(report('plan', { orgs }), options);
    expect(rendered.shown).toBe('every field');
    expect(rendered.text).toContain('**org-59**');
  });

  test('says where a head leaves no room at all, and fits without it', () => {
    const head = [`<!-- ${'r'.repeat(64_900)} -->`];
    expect(renderComment(plan(1), { ...options, head }).fits).toBe(false);
    expect(renderComment(plan(1), options).fits).toBe(true);
  });

  test('fits without a head, however long its inputs and names are', () => {
    const orgs = [...Array(50).keys()].map((index) => orgPlan(`${index}${'|<&@'.repeat(500)}`, { changes: many(1) }));
    const inputs = [['only', '|`'.repeat(40_000)]] as const;
    const { text, fits } = renderComment(report('plan', { orgs, digest: DIGEST, configuration: '&'.repeat(90_000) }), {
      ...options,
      inputs,
    });
    expect([fits, text.length <= 65_000]).toEqual([true, true]);
    expect(problemsIn(text)).toEqual([]);
  });

  test('with every value applied and hostile keeps its limit', () => {
    const changes = many(10_000).map((each, index) => changeIn(`${index} ${'`|<@'.repeat(60)}`, { id: each.id }));
    const outcomes = changes.map((each) => outcomeIn('dev', each, 'applied'));
    expect(renderComment(report('apply', { orgs: [orgPlan('dev', { changes })], outcomes }), options).fits).toBe(true);
  });
});

describe('a hostile name breaks out nowhere', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, text) => {
    const path = `/${text.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const thing = (id: string) => changeIn(text, { id, within: text, fields: [{ path, before: text, after: text, unset: true }] });
    const applied = thing('1');
    const left = thing('2');
    const given = report('apply', {
      orgs: [orgPlan('dev', { changes: [applied, left, elsewhere(thing('3'))] }), orgPlan(text, { changes: [applied] })],
      outcomes: [outcomeIn('dev', applied, 'applied'), outcomeIn('dev', left, 'left', { code: 'unreviewed', message: text, help: text })],
      refusals: [
        {
          org: text,
          code: 'live-moved',
          message: text,
          help: text,
          moved: [{ kind: text, name: text, path, reviewed: text, live: text, wanted: text }],
        },
      ],
      pullRequest: 7,
      startedBy: text,
    });
    const inputs = [['only', text]] as const;
    expect(problemsIn(comment(given, { inputs }))).toEqual([]);
    expect(problemsIn(`\n${renderSummary(given, { ...options, inputs }).text}`)).toEqual([]);
  });
});
