import { describe, expect, it, test } from 'vitest';
import { type Joining, joinReports } from '../../src/commands/join-reports.ts';
import type { NamedReport } from '../../src/commands/read-reports.ts';
import { verdictOf } from '../../src/commands/verdict.ts';
import { type Finding, finding } from '../../src/model/finding.ts';
import type { OrgRecord } from '../../src/model/record.ts';
import { digestOfAll } from '../../src/plan/digest.ts';
import { withoutApproval } from '../../src/plan/record.ts';
import { reportFile } from '../../src/render/json.ts';
import { report } from '../render/reports.ts';
import { fileOf, HEAD, outcomeFileOf, outcomesIn, planFileOf, planIn, recordIn, settingsOf } from './matrix.ts';

const NAMES = ['dev', 'test', 'prod'];
const [dev, test_, prod] = [planIn('dev'), planIn('test'), planIn('prod')];
const PLANS = [dev, test_, prod];

const joining = (more: Partial<Joining> = {}): Joining => ({
  orgs: settingsOf(...NAMES),
  known: NAMES,
  configuration: 'genesys-cloud.yml',
  findings: [],
  ...more,
});

const join = (files: readonly NamedReport[], more: Partial<Joining> = {}) => joinReports(files, joining(more));

/** Every finding in short: where it stands, and its code. */
function codesIn({ report: { plan, findings } }: ReturnType<typeof join>): readonly string[] {
  const short = (where: string, all: readonly Finding[]) => all.map(({ code }) => `${where}: ${code}`);
  return [...short('files', plan.findings), ...short('run', findings), ...plan.orgs.flatMap((org) => short(org.org, org.findings))];
}

const recordsIn = ({ record }: ReturnType<typeof join>): Readonly<Record<string, boolean>> =>
  Object.fromEntries(Object.entries(record?.orgs ?? {}).map(([org, own]) => [org, own.complete]));

describe('many files say what one run would have said', () => {
  it('of a plan, and of its record', () => {
    const whole = { ...report('plan', { orgs: PLANS, digest: digestOfAll(PLANS) ?? '' }), pullRequest: 7 };
    const joined = join(PLANS.map((each) => planFileOf(each)).toReversed());
    expect(joined.report).toEqual({ ...JSON.parse(JSON.stringify(reportFile(whole))), format: undefined, traffic: joined.report.traffic });
    expect(joined.report.traffic.map(({ org }) => org)).toEqual(NAMES);
    expect(joined.record).toEqual(recordIn(whole.plan));
    expect(Object.values(joined.record?.orgs ?? {}).map(({ differences }) => differences.length)).toEqual([2, 2, 2]);
  });

  it('of an apply', () => {
    const whole = report('apply', { orgs: PLANS, outcomes: PLANS.flatMap(outcomesIn) });
    const joined = join(PLANS.map((each) => outcomeFileOf(each, { startedBy: 'octocat' })).toReversed());
    expect(joined.report.outcomes).toEqual(reportFile(whole).outcomes);
    expect([joined.report.command, joined.report.startedBy, verdictOf(joined.report)]).toEqual(['apply', 'octocat', 'fine']);
    expect(joined).not.toHaveProperty('record');
  });

  it('of drift, with who changed what, newest first', () => {
    const row = (org: string, at: string) => ({ org, kind: 'k', id: 'i', name: 'n', at, action: 'UPDATE', changes: [] });
    const who = (org: string) => ({ org, kind: 'k', id: 'i', path: '/timeout', certain: true });
    const since = { from: 1, to: 2 };
    const drift = (plan: typeof dev, at: string) =>
      fileOf(plan.org, { ...report('drift', { orgs: [plan] }), attributions: [who(plan.org)], audited: [row(plan.org, at)], since });
    const { report: joined } = join([drift(dev, '2026-11-01'), drift(test_, '2026-11-03'), drift(prod, '2026-11-02')]);
    expect(joined.audited?.map(({ org }) => org)).toEqual(['test', 'prod', 'dev']);
    expect([joined.command, joined.attributions?.length, joined.since]).toEqual(['drift', 3, since]);
  });

  it('of several orgs in one file', () => {
    const both = report('plan', { orgs: [prod, dev] });
    expect(join([fileOf('all.plan.json', both), planFileOf(test_)]).report.plan.orgs.map(({ org }) => org)).toEqual(NAMES);
  });

  it('of the files, once', () => {
    const found = finding('org-identity-changed', 'Another org is meant', { at: { file: 'a.yml', line: 2, column: 3 } });
    const said = finding('comment-failed', 'No comment');
    const files = PLANS.map((each) => fileOf(each.org, report('plan', { orgs: [each], fileFindings: [found], findings: [said] })));
    expect(codesIn(join(files, { findings: [found] }))).toEqual(['files: org-identity-changed', 'run: comment-failed']);
  });
});

describe('what is missing or wrong fails the run, and is nothing that could be approved', () => {
  const foreign = (plan: typeof dev): NamedReport => fileOf('x.json', report('plan', { orgs: [plan], configuration: 'infra: other.yml' }));
  const cases: readonly (readonly [string, readonly NamedReport[], readonly string[], Readonly<Record<string, boolean>>])[] = [
    ['an org without a file', [planFileOf(dev), planFileOf(prod)], ['test: not-planned'], { dev: true, prod: true }],
    ['no file at all', [], ['dev: not-planned', 'test: not-planned', 'prod: not-planned'], {}],
    ['an org in two files', [...PLANS, dev].map((each) => planFileOf(each)), ['dev: report-twice'], { test: true, prod: true }],
    [
      'a file of another configuration',
      [planFileOf(dev), planFileOf(test_), foreign(prod)],
      ['run: report-foreign', 'prod: not-planned'],
      { dev: true, test: true },
    ],
    [
      'an org that the configuration does not have',
      [...PLANS, planIn('qa')].map((each) => planFileOf(each)),
      ['run: report-foreign'],
      { dev: true, test: true, prod: true },
    ],
    [
      'a plan of another commit',
      [planFileOf(dev), planFileOf(test_), planFileOf(prod, 'c'.repeat(40))],
      ['prod: report-foreign'],
      { dev: true, test: true, prod: false },
    ],
    [
      'a plan that is not complete',
      [planFileOf(dev), planFileOf(test_), planFileOf(planIn('prod', { complete: false, findings: [finding('not-found', 'x')] }))],
      ['prod: not-found'],
      { dev: true, test: true, prod: false },
    ],
    [
      'two orgs that are one organization',
      [planFileOf(dev), planFileOf(test_), planFileOf(planIn('prod', { organization: { id: 'organization of dev', name: 'dev' } }))],
      ['dev: same-organization', 'prod: same-organization'],
      { dev: false, test: true, prod: false },
    ],
    [
      'plans beside outcomes',
      [outcomeFileOf(dev), outcomeFileOf(test_), planFileOf(prod)],
      ['run: report-foreign', 'prod: outcome-unknown'],
      {},
    ],
    ['an org without an outcome', [outcomeFileOf(dev), outcomeFileOf(test_)], ['prod: outcome-unknown'], {}],
  ];

  test.each(cases)('%s', (_, files, codes, records) => {
    const joined = join(files, { head: HEAD });
    expect(codesIn(joined)).toEqual(codes);
    expect(recordsIn(joined)).toEqual(records);
    expect(verdictOf(joined.report)).toBe('wrong');
    expect(joined.report.plan.orgs.map(({ org }) => org)).toEqual(NAMES);
  });

  it('leaves no digest for all of them', () => {
    expect(join(PLANS.map((each) => planFileOf(each))).report.plan.digest).toBe(digestOfAll(PLANS));
    expect(join([planFileOf(dev), planFileOf(test_)]).report.plan).not.toHaveProperty('digest');
    expect(join([planFileOf(dev), planFileOf(test_), planFileOf(prod, 'c'.repeat(40))]).report.plan).not.toHaveProperty('digest');
  });

  it('names the files', () => {
    const joined = join([...PLANS, dev].map((each) => planFileOf(each)));
    expect(joined.report.plan.orgs[0]?.findings[0]?.message).toContain('plan-dev/dev.plan.json');
  });
});

describe('a record', () => {
  const forged: readonly (readonly [string, (own: OrgRecord) => OrgRecord])[] = [
    ['of another organization', (own) => ({ ...own, organization: 'another one' })],
    ['of another digest', (own) => ({ ...own, digest: 'e'.repeat(64) })],
    ['with a difference that is not shown', (own) => ({ ...own, differences: [{ key: '0'.repeat(16), wanted: '1', before: '2' }] })],
  ];
  test.each(forged)('%s approves nothing', (_, forge) => {
    const { file, content } = planFileOf(dev);
    const { record } = content;
    const own = record?.orgs['dev'];
    if (!record || !own) throw new Error('The record is missing');
    const joined = join([{ file, content: { ...content, record: { ...record, orgs: { dev: forge(own) } } } }], { orgs: settingsOf('dev') });
    expect(joined.record?.orgs['dev']).toMatchObject({ complete: false, differences: [] });
    expect(codesIn(joined)).toEqual(['dev: report-unusable']);
  });

  it('is that of the head which is given, though all files agree on another one', () => {
    const joined = join(
      PLANS.map((each) => planFileOf(each)),
      { head: 'f'.repeat(40) },
    );
    expect([joined.record?.head, recordsIn(joined)]).toEqual(['f'.repeat(40), { dev: false, test: false, prod: false }]);
  });

  it('approves nothing in orgs with differences once it is known that not all of them were shown', () => {
    const files = [planFileOf(dev), planFileOf(test_), planFileOf(planIn('prod', { changes: [] }))];
    const { record } = join(files);
    expect(Object.values(record ? withoutApproval(record).orgs : {}).map(({ complete }) => complete)).toEqual([false, false, true]);
  });
});

describe('without credentials', () => {
  const uncompared = (org: string): NamedReport => {
    const help = `Looked for GENESYS_${org.toUpperCase()}_CLIENT_ID`;
    return fileOf(org, report('plan', { fileFindings: [finding('not-compared', 'No OAuth client', { help })] }));
  };

  it('for any org, nothing was compared and nothing is wrong', () => {
    const joined = join(NAMES.map(uncompared));
    expect([verdictOf(joined.report), joined.report.plan.orgs]).toEqual(['fine', []]);
    expect(codesIn(joined)).toEqual(['files: not-compared']);
    for (const org of NAMES) expect(joined.report.plan.findings[0]?.help).toContain(`GENESYS_${org.toUpperCase()}_CLIENT_ID`);
  });

  it('for one of them, that one is missing', () => {
    const joined = join([planFileOf(dev), planFileOf(test_), uncompared('prod')]);
    expect(codesIn(joined)).toEqual(['prod: not-planned']);
  });
});

describe('a file speaks of its own orgs only', () => {
  it('a refusal of its whole run is one of its orgs', () => {
    const refused = { refusals: [{ code: 'digest-differs', message: 'It differs' }], outcomes: [] } as const;
    const joined = join([outcomeFileOf(dev), outcomeFileOf(test_), outcomeFileOf(prod, refused)]);
    expect(joined.report.refusals).toEqual([{ org: 'prod', code: 'digest-differs', message: 'It differs' }]);
  });

  it('what it says of others is not heard', () => {
    const loud = {
      outcomes: [...outcomesIn(dev), ...outcomesIn(prod)],
      refusals: [{ org: 'prod', code: 'live-moved', message: 'x' }],
    } as const;
    const joined = join([outcomeFileOf(dev, loud), outcomeFileOf(test_), outcomeFileOf(prod)]);
    expect(joined.report.outcomes.map(({ org }) => org)).toEqual(NAMES);
    expect(joined.report.refusals).toEqual([]);
  });

  it('an org that was not selected is left out, and said', () => {
    const joined = join(
      PLANS.map((each) => planFileOf(each)),
      { orgs: settingsOf('dev', 'test') },
    );
    expect(joined.report.plan.orgs.map(({ org }) => org)).toEqual(['dev', 'test']);
    expect(codesIn(joined)).toEqual(['run: report-elsewhere']);
    expect(Object.keys(joined.record?.orgs ?? {})).toEqual(['dev', 'test']);
  });
});
