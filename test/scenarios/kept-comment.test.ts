import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleOrgs } from '../../src/sandbox/seed.ts';
import { credentialsOf } from '../bundle/world.ts';
import { type File, type Repository, startRepository } from './repository.ts';

const START: File = { dev: { 'Create ticket': '30s', 'Lookup order': '8s' }, prod: { 'Create ticket': '25s' } };
const BOTH: File = { dev: { 'Create ticket': '12s', 'Lookup order': '8s' }, prod: { 'Create ticket': '20s' } };
const MALLORY = { login: 'mallory', type: 'User' } as const;
const PATCH = { method: 'PATCH', path: '/api/v2/integrations/actions/{actionId}' } as const;

const begin = (): Promise<Repository> => startRepository(START, [{ number: 7, file: BOTH }]);

async function planned(): Promise<Repository> {
  const repo = await begin();
  await repo.plan(7);
  return repo;
}

const hasRecord = (repo: Repository): boolean => (repo.comment(7).split('\n')[1] ?? '').startsWith('<!-- genesys-cloud-record:');

describe('the record of a review', () => {
  it('that somebody edited does not become ours by our own writing below it', async () => {
    const repo = await planned();
    const [comment] = repo.github.comments(7);
    repo.github.editComment(Number(comment?.id), MALLORY, comment?.body ?? '');
    expect((await repo.apply(7)).outputs['refusal']).toBe('record-edited');
    expect((await repo.apply(7)).outputs['refusal']).toBe('not-reviewed');
    expect(repo.writes()).toBe(0);
  });

  it('outlives comments that cannot be read for a while', async () => {
    const repo = await planned();
    repo.sandbox.fault({
      ...PATCH,
      meanwhile: () => repo.github.fault({ method: 'GET', path: /issues\/7\/comments/, status: 500, times: 3 }),
    });
    expect((await repo.apply(7)).code).toBe(0);
    expect(hasRecord(repo)).toBe(true);
  });

  it('outlives a report that finds no file, which says that nobody knows what was applied', async () => {
    const repo = await planned();
    const step = await repo.apply(7, { inputs: { command: 'report', reports: 'out/*.json' } });
    expect([step.code, hasRecord(repo)]).toEqual([1, true]);
    expect(repo.comment(7)).toContain('It is not known what became of "dev"');
    expect((await repo.apply(7)).outputs['applied']).toBe('2');
  });

  it('is not made anew after the merge, so that a live value which moved since is still seen', async () => {
    const repo = await planned();
    const body = repo.comment(7);
    repo.byHand('dev', 'Create ticket', 29);
    const late = await repo.plan(7, { env: { ...credentialsOf(sampleOrgs()), GITHUB_RUN_ATTEMPT: '2' } });
    expect([late.code, repo.comment(7)]).toEqual([0, body]);
    expect(late.summary).toContain('comment-left');
    expect((await repo.apply(7)).outputs['refusal']).toBe('live-moved');
  });
});

describe('with `comment: never`', () => {
  it('the post step of a run that was taken away writes no comment', async () => {
    const repo = await planned();
    let child: ChildProcess | undefined;
    const onStart = (started: ChildProcess): void => {
      child = started;
    };
    repo.sandbox.fault({ ...PATCH, meanwhile: () => void child?.kill('SIGKILL') });
    const inputs = { comment: 'never', orgs: 'dev' };
    const step = await repo.apply(7, { inputs, onStart });
    const before = repo.comment(7);
    const post = await repo.postApply(7, step, inputs);
    expect([step.code, post.code]).toEqual([null, 0]);
    expect(post.summary).toContain('not known');
    expect([repo.github.comments(7).length, repo.comment(7)]).toEqual([1, before]);
  });
});

describe('a job for each org', () => {
  it('applies by the record that the last job has joined, and the last job of the merge tells it there', async () => {
    const repo = await begin();
    for (const org of ['dev', 'prod']) {
      const step = await repo.plan(7, { inputs: { orgs: org, comment: 'never' } });
      repo.write(`plans/${org}.json`, readFileSync(step.outputs['plan-file'] ?? '', 'utf8'));
    }
    await repo.plan(7, { inputs: { command: 'report', reports: 'plans/*.json' } });
    for (const org of ['dev', 'prod']) {
      const step = await repo.apply(7, { inputs: { orgs: org, comment: 'never' } });
      expect([step.code, step.outputs['applied']]).toEqual([0, '1']);
      repo.write(`outcomes/${org}.json`, readFileSync(step.outputs['report-file'] ?? '', 'utf8'));
    }
    const step = await repo.apply(7, { inputs: { command: 'report', reports: 'outcomes/*.json' } });
    expect([step.code, step.outputs['applied'], repo.github.comments(7).length]).toEqual([0, '2', 1]);
    expect(repo.comment(7)).toContain('2 of 2 changes applied');
    expect(hasRecord(repo)).toBe(true);
  });
});

describe('a plan that is too long for the record', () => {
  it('says before the merge in which org nothing will be applied; the others are', async () => {
    const names = Array.from({ length: 12_000 }, (_, index) => `Action ${index}`);
    const file = (seconds: string, ticket: string): File => ({
      dev: Object.fromEntries(names.map((name) => [name, seconds])),
      prod: { 'Create ticket': ticket },
    });
    const repo = await startRepository(file('5s', '25s'), [{ number: 7, file: file('6s', '20s') }]);
    for (const name of names) repo.sandbox.org('dev').addAction({ name, integration: 'Billing', timeoutSeconds: 5 });
    const step = await repo.plan(7);
    expect([step.code, repo.comment(7)]).toEqual([0, expect.stringContaining('The plan of dev is too long')]);
    expect(step.stdout).toContain('::warning title=plan-too-long::');
    const applied = await repo.apply(7);
    expect([applied.outputs['refusal'], applied.outputs['applied'], repo.timeout('prod', 'Create ticket')]).toEqual([
      'record-incomplete',
      '1',
      20,
    ]);
  }, 60_000);
});
