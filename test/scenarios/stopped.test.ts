import type { ChildProcess } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Fault } from '../../src/sandbox/sandbox.ts';
import { type File, type Repository, startRepository } from './repository.ts';

const START: File = { dev: { 'Create ticket': '30s', 'Find customer': '10s', 'Lookup order': '8s' } };
const CHANGED: File = { dev: { 'Create ticket': '12s', 'Find customer': '11s', 'Lookup order': '9s' } };
const NAMES = ['Create ticket', 'Find customer', 'Lookup order'];
const WANTED = [12, 11, 9];
const PATCH = { method: 'PATCH', path: '/api/v2/integrations/actions/{actionId}' } as const;

async function planned(): Promise<Repository> {
  const repo = await startRepository(START, [{ number: 7, file: CHANGED }]);
  await repo.plan(7);
  return repo;
}

const live = (repo: Repository): readonly (number | undefined)[] => NAMES.map((name) => repo.timeout('dev', name));

/** Applies, and does something to the process when its nth write arrives. */
async function applyUntil(repo: Repository, write: number, act: (child: ChildProcess) => void, more: Partial<Fault> = {}) {
  let child: ChildProcess | undefined;
  const meanwhile = (): void => {
    if (child) act(child);
  };
  repo.sandbox.fault({ ...PATCH, skip: write, meanwhile, ...more } as Fault);
  return repo.apply(7, {
    onStart: (started) => {
      child = started;
    },
  });
}

/** The runner: SIGINT, then it takes the process away after so many seconds. */
const cancel =
  (seconds: number) =>
  (child: ChildProcess): void => {
    child.kill('SIGINT');
    setTimeout(() => child.kill('SIGKILL'), seconds * 1_000).unref();
  };

/** What must hold after a run was stopped, told or not: the next run writes exactly what is not live yet. */
async function expectRest(repo: Repository): Promise<void> {
  const missing = live(repo).filter((seconds, index) => seconds !== WANTED[index]).length;
  repo.sandbox.clear();
  const again = await repo.apply(7);
  expect([again.code, repo.writes(), live(repo)]).toEqual([0, missing, WANTED]);
}

describe.each([0, 1, 2])('a run that is cancelled at write %d', (write) => {
  it('lets that request end, begins no other, and tells it itself', async () => {
    const repo = await planned();
    const step = await applyUntil(repo, write, cancel(12));
    expect(live(repo)).toEqual(NAMES.map((_, index) => (index <= write ? WANTED : [30, 10, 8])[index]));
    expect(step.code).toBe(1);
    expect(step.summary).toMatch(/not tried|not known|applied/);
    expect(repo.comment(7)).not.toContain('Applying');
    const post = await repo.postApply(7, step);
    expect([post.code, post.summary]).toEqual([0, '']);
    await expectRest(repo);
  });

  it('and taken away at once leaves it to the post step to tell what is known', async () => {
    const repo = await planned();
    const step = await applyUntil(repo, write, (child) => void child.kill('SIGKILL'));
    expect(step.code).toBeNull();
    expect(repo.comment(7)).toContain('Applying 3 changes');
    const post = await repo.postApply(7, step);
    expect(post.code).toBe(0);
    expect(repo.comment(7)).not.toContain('Applying');
    expect(repo.comment(7)).toContain('❓');
    expect(post.summary).toContain('not known');
    await expectRest(repo);
  });
});

describe('a run that is cancelled while a request hangs', () => {
  it('waits three seconds for it, and says that its outcome is not known', async () => {
    const repo = await planned();
    let child: ChildProcess | undefined;
    repo.sandbox.fault({ ...PATCH, meanwhile: () => cancel(12)(child as ChildProcess) });
    repo.sandbox.fault({ method: 'GET', path: PATCH.path, skip: 1, delayMs: 60_000, times: 9 });
    const step = await repo.apply(7, {
      onStart: (started) => {
        child = started;
      },
    });
    expect(step.code).toBe(1);
    const file = step.outputs['report-file'] ?? '';
    expect(file).not.toBe('');
    expect(repo.comment(7)).toContain('❓');
    await expectRest(repo);
  });
});

describe('the journal', () => {
  it('holds the values to go back to before anything is written', async () => {
    const repo = await planned();
    const step = await applyUntil(repo, 0, (child) => void child.kill('SIGKILL'));
    const { readFileSync } = await import('node:fs');
    const handover = JSON.parse(readFileSync(step.state['handover'] ?? '', 'utf8'));
    const [line] = readFileSync(handover.journal, 'utf8').trim().split('\n');
    expect(JSON.parse(line ?? '') as Outcome).toMatchObject({
      name: 'Create ticket',
      status: 'unknown',
      fields: [{ before: '30s', after: '12s' }],
    });
  });
});
