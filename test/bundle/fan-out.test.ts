import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeRecord } from '../../src/github/decode-record.ts';
import { planFileOf, planIn } from '../commands/matrix.ts';
import { manualRun, pullRequest, push, type StepEnded, type StepEvent, schedule, startWorkflow, type Workflow } from './step.ts';

const FILE = `version: 1
defaults:
  dataActions: { Create ticket: 12s }
orgs:
  dev: { region: sandbox, dataActions: { Lookup order: 9s } }
  test: { region: sandbox }
  prod: { region: sandbox }
`;
const NAMES = ['dev', 'test', 'prod'];
const SEED = { pulls: [{ number: 7, files: ['genesys-cloud.yml'] }], branches: { main: 'a'.repeat(40) } };
const GLOB = 'plans/**/*.json';

async function begin(): Promise<Workflow> {
  const workflow = await startWorkflow(SEED);
  workflow.write('genesys-cloud.yml', FILE);
  return workflow;
}

/** Runs a job of the matrix, and puts the file that it leaves where the last job finds it. */
async function job(workflow: Workflow, org: string, event: StepEvent, inputs: Readonly<Record<string, string>> = {}): Promise<StepEnded> {
  const step = await workflow.step({ comment: 'never', orgs: org, ...inputs }, event);
  const file = step.outputs['plan-file'] ?? step.outputs['report-file'];
  if (file) workflow.write(`plans/${org}/${file.split('/').at(-1)}`, readFileSync(file, 'utf8'));
  return step;
}

async function jobs(workflow: Workflow, event: StepEvent, inputs: Readonly<Record<string, string>> = {}, names = NAMES): Promise<void> {
  for (const org of names) await job(workflow, org, event, inputs);
}

/** Runs the last job, which has no credentials. */
const join = (workflow: Workflow, event: StepEvent, inputs: Readonly<Record<string, string>> = {}): Promise<StepEnded> =>
  workflow.step({ command: 'report', reports: GLOB, ...inputs }, { ...event, env: {} });

const errors = (step: StepEnded): readonly string[] =>
  step.stdout.split('\n').flatMap((line) => /^::error title=([\w-]+(?: \(\w+\))?)/.exec(line)?.[1] ?? []);

describe('a pull request with a job for each org', () => {
  it('gets one comment, one summary and one record, as one job would have made them', async () => {
    const workflow = await begin();
    const { outputs } = await workflow.step({ command: 'validate', comment: 'never' }, pullRequest(7));
    expect(JSON.parse(outputs['orgs'] ?? '')).toEqual(NAMES);
    await jobs(workflow, pullRequest(7));
    expect(workflow.github.comments(7)).toEqual([]);

    const asked = workflow.sandbox.exchanges.length;
    const step = await join(workflow, pullRequest(7));
    expect([step.code, workflow.sandbox.exchanges.length]).toEqual([0, asked]);
    expect(step.outputs).toMatchObject({ changes: '4', orgs: JSON.stringify(NAMES), digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(step.summary).toContain('4 changes in 3 orgs');
    const [comment, ...others] = workflow.github.comments(7);
    expect([others, step.outputs['comment-url']]).toEqual([[], comment?.html_url]);
    expect(comment?.body).toContain('4 changes in 3 orgs');

    const [, line = '', ...rest] = comment?.body?.split('\n') ?? [];
    expect(decodeRecord(line)).toMatchObject({ head: 'b'.repeat(40), configuration: 'genesys-cloud.yml' });
    const record = decodeRecord(line);
    const orgs = 'orgs' in record ? Object.entries(record.orgs) : [];
    expect(orgs.map(([org, { complete, differences }]) => [org, complete, differences.length])).toEqual([
      ['dev', true, 2],
      ['prod', true, 1],
      ['test', true, 1],
    ]);
    expect(rest.filter((each) => each.startsWith('<!-- genesys-cloud-record'))).toEqual([]);

    const alone = await begin();
    const whole = await alone.step({}, pullRequest(7));
    expect(whole.outputs['digest']).toBe(step.outputs['digest']);
  });

  it('with a new commit has its one comment brought up to date', async () => {
    const workflow = await begin();
    for (const timeout of ['9s', '10s']) {
      workflow.write('genesys-cloud.yml', FILE.replace('9s', timeout));
      await job(workflow, 'dev', pullRequest(7));
      await join(workflow, pullRequest(7), { orgs: 'dev' });
    }
    expect(workflow.github.comments(7).map(({ body }) => body?.includes('`10s`'))).toEqual([true]);
  });

  it('fails where an org has no file, and shows the others', async () => {
    const workflow = await begin();
    await jobs(workflow, pullRequest(7), {}, ['dev', 'prod']);
    const step = await join(workflow, pullRequest(7));
    expect([step.code, step.outputs['digest'], errors(step)]).toEqual([1, '', ['not-planned (test)']]);
    const body = workflow.github.comments(7)[0]?.body ?? '';
    expect(body).toContain('"test" was not planned');
    expect(body).toContain('Lookup order');
    const record = decodeRecord(body.split('\n')[1] ?? '');
    expect('orgs' in record ? Object.keys(record.orgs) : []).toEqual(['dev', 'prod']);
  });

  it('of a fork joins nothing and says nothing', async () => {
    const workflow = await begin();
    await job(workflow, 'dev', pullRequest(7));
    const step = await join(workflow, pullRequest(7, { fork: true }));
    expect([step.code, workflow.github.comments(7)]).toEqual([0, []]);
    expect(step.summary).toMatch(/Not compared with any org/);
  });

  it('without any credentials is not compared, and passes', async () => {
    const workflow = await begin();
    for (const org of NAMES) await job(workflow, org, { ...pullRequest(7), env: {} });
    const step = await join(workflow, pullRequest(7));
    expect([step.code, errors(step)]).toEqual([0, []]);
    expect(step.summary).toMatch(/Not compared with any org/);
    expect(step.summary).toContain('GENESYS_PROD_CLIENT_ID');
  });
});

describe('files that cannot be joined fail the run, each with a sentence that names it', () => {
  // As the jobs leave them; that they do is seen above.
  const textOf = (org: string): string => JSON.stringify(planFileOf(planIn(org)).content);

  async function good(): Promise<Workflow> {
    const workflow = await begin();
    for (const org of NAMES) workflow.write(`plans/${org}/${org}.plan.json`, textOf(org));
    return workflow;
  }

  it.each<[string, (workflow: Workflow, text: string) => void, readonly string[], string]>([
    [
      'a file twice',
      (workflow, text) => workflow.write('plans/again/dev.plan.json', text),
      ['report-twice (dev)'],
      'plans/again/dev.plan.json',
    ],
    [
      'broken JSON',
      (workflow, text) => workflow.write('plans/dev/dev.plan.json', text.slice(0, 99)),
      ['report-unusable', 'not-planned (dev)'],
      'plans/dev/dev.plan.json',
    ],
    [
      'a foreign configuration',
      (workflow, text) => workflow.write('plans/dev/dev.plan.json', text.replaceAll('"genesys-cloud.yml"', '"other.yml"')),
      ['report-foreign', 'not-planned (dev)'],
      'other.yml',
    ],
    [
      '21 MiB',
      (workflow, text) => workflow.write('plans/dev/dev.plan.json', text + ' '.repeat(21 * 1024 * 1024)),
      ['report-unusable', 'not-planned (dev)'],
      '21.1 MiB',
    ],
    ['commands in a file name', (workflow) => workflow.write('plans/##[error]`|@x/a.json', '{}'), ['report-unusable'], 'plans/#'],
  ])('%s', async (_, spoil, expected, named) => {
    const workflow = await good();
    spoil(workflow, textOf('dev'));
    const step = await join(workflow, pullRequest(7));
    expect([step.code, errors(step)]).toEqual([1, expected]);
    expect(step.summary).toContain(named);
    expect(step.stdout).not.toContain('##[');
  });

  it('no files at all', async () => {
    const workflow = await begin();
    const step = await join(workflow, pullRequest(7));
    expect([step.code, errors(step)]).toEqual([1, ['no-report-file', ...NAMES.map((org) => `not-planned (${org})`)]]);
  });

  it('and neither is one that a report did not ask for', async () => {
    const workflow = await begin();
    const step = await workflow.step({ command: 'report' }, { ...pullRequest(7), env: {} });
    expect([step.code, errors(step)]).toEqual([1, ['input-invalid']]);
  });
});

describe('after an apply with a job for each org', () => {
  const APPLY = { command: 'apply', approval: 'none' };
  const pinned = FILE.replaceAll('region: sandbox', 'region: sandbox, allow: { organization-not-pinned: true }');

  async function applied(names: readonly string[]): Promise<{ readonly workflow: Workflow; readonly step: StepEnded }> {
    const workflow = await begin();
    workflow.write('genesys-cloud.yml', pinned);
    for (const org of names) await job(workflow, org, manualRun, APPLY);
    return { workflow, step: await join(workflow, manualRun) };
  }

  it('one summary and one file tell what became of all of them', async () => {
    const { step } = await applied(NAMES);
    expect([step.code, errors(step)]).toEqual([0, []]);
    expect(step.outputs).toMatchObject({ applied: '4', failed: '0', 'report-file': expect.stringMatching(/all\.report\.json$/) });
    expect(step.summary).toContain('4 of 4 changes applied');
  });

  it('an org without a file is not known, and fails the run', async () => {
    const { step } = await applied(['dev', 'test']);
    expect([step.code, errors(step)]).toEqual([1, ['outcome-unknown (prod)']]);
    expect(step.outputs).toMatchObject({ applied: '3' });
  });
});

describe('other events', () => {
  it('a schedule: what drifted, and who changed it, goes into one report', async () => {
    const workflow = await begin();
    await job(workflow, 'dev', schedule, { issue: 'false' });
    const step = await join(workflow, schedule, { issue: 'false', orgs: 'dev' });
    expect(step.outputs).toMatchObject({ drifted: 'true', changes: '2' });
    expect(step.summary).toContain('2 settings differ in 1 org');
  });

  it('a push that merged no pull request: the summary, and no comment', async () => {
    const workflow = await begin();
    await jobs(workflow, push, { command: 'plan' });
    const step = await join(workflow, push);
    expect([step.code, step.outputs['comment-url']]).toEqual([0, '']);
    expect(step.summary).toContain('4 changes in 3 orgs');
  });
});
