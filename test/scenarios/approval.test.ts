import { describe, expect, it } from 'vitest';
import { manualRun } from '../bundle/step.ts';
import { type File, startRepository } from './repository.ts';

// What the sandbox begins with: dev has Create ticket 30 s, Lookup order 8 s; prod has 25 s and 8 s.
const START: File = { dev: { 'Create ticket': '30s', 'Lookup order': '8s' }, prod: { 'Create ticket': '25s' } };
const TICKET: File = { dev: { 'Create ticket': '12s', 'Lookup order': '8s' }, prod: { 'Create ticket': '25s' } };
const ORDER: File = { dev: { 'Create ticket': '12s', 'Lookup order': '9s' }, prod: { 'Create ticket': '25s' } };
const AGAIN: File = { dev: { 'Create ticket': '14s', 'Lookup order': '8s' }, prod: { 'Create ticket': '25s' } };
const BOTH: File = { dev: { 'Create ticket': '12s', 'Lookup order': '8s' }, prod: { 'Create ticket': '20s' } };

// The schedule is one that the sandbox does not have.
const DEV: File = { dev: { 'Create ticket': '30s' } };
const eve = (to: string, more = ''): string => `    schedules: { Eve: { date: 2026-12-24, from: "12:00", to: "${to}"${more} } }\n`;

describe('a merge applies what its own pull request showed, and nothing else', () => {
  it('found by its merge commit, told in the same comment, with the record kept', async () => {
    const repo = await startRepository(START, [{ number: 7, file: TICKET }]);
    await repo.plan(7);
    const planned = repo.comment(7);
    expect(planned).toContain('1 change in 1 of 2 orgs');
    const step = await repo.apply(7);
    expect([step.code, step.outputs['applied'], step.outputs['refusal']]).toEqual([0, '1', '']);
    expect(repo.timeout('dev', 'Create ticket')).toBe(12);
    expect(repo.github.comments(7)).toHaveLength(1);
    expect(repo.comment(7)).toContain('1 of 1 change applied');
    expect(repo.comment(7).split('\n').slice(0, 2)).toEqual(planned.split('\n').slice(0, 2));
  });

  it('says that it is applying before the first write', async () => {
    const repo = await startRepository(START, [{ number: 7, file: TICKET }]);
    await repo.plan(7);
    const seen: string[] = [];
    repo.sandbox.fault({
      method: 'PATCH',
      path: '/api/v2/integrations/actions/{actionId}',
      meanwhile: () => void seen.push(repo.comment(7)),
    });
    await repo.apply(7);
    expect(seen).toEqual([expect.stringContaining('Applying 1 change')]);
    expect(seen[0]).toContain('/actions/runs/42');
  });

  it('two in a row, each with its own run, in order', async () => {
    const repo = await startRepository(START, [
      { number: 7, file: TICKET },
      { number: 8, file: ORDER, base: TICKET },
    ]);
    await repo.plan(7);
    await repo.apply(7);
    await repo.plan(8);
    await repo.apply(8);
    expect([repo.timeout('dev', 'Create ticket'), repo.timeout('dev', 'Lookup order')]).toEqual([12, 9]);
  });

  it('two in a row, the first run dropped: the second applies its own, the first can be run again', async () => {
    const repo = await startRepository(START, [
      { number: 7, file: TICKET },
      { number: 8, file: ORDER, base: TICKET },
    ]);
    await repo.plan(7);
    await repo.plan(8);
    expect(repo.comment(8)).toContain('Not by this pull request');
    const second = await repo.apply(8);
    expect([second.code, second.outputs['applied'], second.outputs['unreviewed']]).toEqual([0, '1', '1']);
    expect([repo.timeout('dev', 'Create ticket'), repo.timeout('dev', 'Lookup order')]).toEqual([30, 9]);
    const first = await repo.apply(7, { tip: 8 });
    expect([first.code, repo.timeout('dev', 'Create ticket'), repo.timeout('dev', 'Lookup order')]).toEqual([0, 12, 9]);
  });

  it('both change one field, the first applied meanwhile: live is what the files before the second want', async () => {
    const repo = await startRepository(START, [
      { number: 7, file: TICKET },
      { number: 8, file: AGAIN },
    ]);
    await repo.plan(7);
    await repo.plan(8);
    await repo.apply(7);
    const step = await repo.apply(8);
    expect([step.code, repo.timeout('dev', 'Create ticket')]).toEqual([0, 14]);
  });

  it('both create one thing, the first applied meanwhile: the second changes what the first has made', async () => {
    const repo = await startRepository(DEV, [
      { number: 7, file: DEV, settings: eve('18:00') },
      { number: 8, file: DEV, settings: eve('20:00', ', description: Longer') },
    ]);
    await repo.plan(7);
    await repo.plan(8);
    await repo.apply(7);
    const step = await repo.apply(8);
    expect([step.code, step.outputs['applied'], step.outputs['unreviewed']]).toEqual([0, '2', '0']);
    expect(repo.sandbox.org('dev').schedule('Eve')).toMatchObject({ end: '2026-12-24T20:00:00.000', description: 'Longer' });
  });

  it('the second merged while the first still waits: the first leaves that field, and ends well', async () => {
    const repo = await startRepository(START, [
      { number: 7, file: BOTH },
      { number: 8, file: { ...AGAIN, prod: { 'Create ticket': '20s' } }, base: BOTH },
    ]);
    await repo.plan(7);
    const step = await repo.apply(7, { tip: 8 });
    expect([step.code, step.outputs['applied']]).toEqual([0, '1']);
    expect([repo.timeout('dev', 'Create ticket'), repo.timeout('prod', 'Create ticket')]).toEqual([30, 20]);
    expect(repo.comment(7)).toMatch(/newer commit/);
  });

  it('an old job that runs again cannot roll back', async () => {
    const repo = await startRepository(START, [
      { number: 7, file: TICKET },
      { number: 8, file: AGAIN, base: TICKET },
    ]);
    await repo.plan(7);
    await repo.apply(7);
    await repo.plan(8);
    await repo.apply(8);
    const writes = repo.writes();
    const step = await repo.apply(7, { tip: 8 });
    expect([step.code, repo.writes(), repo.timeout('dev', 'Create ticket')]).toEqual([0, writes, 14]);
  });

  it('applied, set back by hand, the job run again: applied again', async () => {
    const repo = await startRepository(START, [{ number: 7, file: TICKET }]);
    await repo.plan(7);
    await repo.apply(7);
    repo.byHand('dev', 'Create ticket', 30);
    expect([(await repo.apply(7)).code, repo.timeout('dev', 'Create ticket')]).toEqual([0, 12]);
  });

  it('changed by hand to the wanted value: done, without a write', async () => {
    const repo = await startRepository(START, [{ number: 7, file: TICKET }]);
    await repo.plan(7);
    repo.byHand('dev', 'Create ticket', 12);
    expect([(await repo.apply(7)).code, repo.writes()]).toEqual([0, 0]);
  });

  it('another field drifted, before and after the plan: left alone, listed', async () => {
    const repo = await startRepository(START, [{ number: 7, file: TICKET }]);
    repo.byHand('dev', 'Lookup order', 50);
    await repo.plan(7);
    expect(repo.comment(7)).toContain('Not by this pull request');
    repo.byHand('prod', 'Create ticket', 51);
    const step = await repo.apply(7);
    expect([step.code, step.outputs['applied'], step.outputs['unreviewed']]).toEqual([0, '1', '2']);
    expect([repo.timeout('dev', 'Lookup order'), repo.timeout('prod', 'Create ticket')]).toEqual([50, 51]);
  });

  it('a rule with fix matches an action that is newer than the review: left alone, listed', async () => {
    const rule = '    timeoutRules: { in time: { of: dataActions, match: { name: "New *" }, atMost: 10s, fix: true } }\n';
    const repo = await startRepository(START, [{ number: 7, file: TICKET }], rule);
    await repo.plan(7);
    repo.sandbox.org('dev').addAction({ name: 'New one', integration: 'Billing', timeoutSeconds: 40 });
    const step = await repo.apply(7);
    expect([step.code, step.outputs['unreviewed'], repo.timeout('dev', 'New one')]).toEqual([0, '1', 40]);
  });

  it('three writes, one fails: the job run again writes that one', async () => {
    const repo = await startRepository(START, [
      { number: 7, file: { dev: { 'Create ticket': '12s', 'Lookup order': '9s' }, prod: { 'Create ticket': '20s' } } },
    ]);
    await repo.plan(7);
    repo.sandbox.fault({ org: 'prod', method: 'PATCH', path: '/api/v2/integrations/actions/{actionId}', status: 500, times: 9 });
    const failed = await repo.apply(7);
    expect([failed.code, failed.outputs['applied'], failed.outputs['failed']]).toEqual([1, '2', '1']);
    repo.sandbox.clear();
    const again = await repo.apply(7);
    expect([again.code, again.outputs['applied'], repo.writes()]).toEqual([0, '1', 1]);
  });

  it('a merge that touches no file of the configuration, while something has drifted: left alone', async () => {
    const repo = await startRepository(START, [{ number: 7, file: START }]);
    repo.byHand('dev', 'Create ticket', 44);
    const step = await repo.apply(7);
    expect([step.code, step.outputs['refusal'], repo.writes()]).toEqual([0, '', 0]);
  });

  it('nothing to do needs no approval', async () => {
    const repo = await startRepository(START, [{ number: 7, file: START }]);
    expect((await repo.apply(7)).code).toBe(0);
  });
});

describe('an org is refused, and others are not', () => {
  it('live-moved: a reviewed field was changed by hand between plan and merge', async () => {
    const repo = await startRepository(START, [{ number: 7, file: BOTH }]);
    await repo.plan(7);
    repo.byHand('dev', 'Create ticket', 29);
    const step = await repo.apply(7);
    expect([step.code, step.outputs['refusal'], step.outputs['applied']]).toEqual([1, 'live-moved', '1']);
    expect([repo.timeout('dev', 'Create ticket'), repo.timeout('prod', 'Create ticket')]).toEqual([29, 20]);
    expect(repo.comment(7)).toMatch(/`30s`.*`29s`.*`12s`/);
  });

  it('live-moved: what was to be created was made by hand meanwhile, and otherwise', async () => {
    const repo = await startRepository(DEV, [{ number: 7, file: DEV, settings: eve('18:00') }]);
    await repo.plan(7);
    repo.sandbox.org('dev').addSchedule({ name: 'Eve', start: '2026-12-24T12:00', end: '2026-12-24T16:00' });
    const step = await repo.apply(7);
    expect([step.code, step.outputs['refusal'], step.outputs['applied']]).toEqual([1, 'live-moved', '0']);
    expect(repo.comment(7)).toMatch(/not set.*`16:00`.*`18:00`/);
  });

  it('not-reviewed: a new commit on the head was merged before its plan ran', async () => {
    const repo = await startRepository(START, [{ number: 7, file: TICKET }]);
    await repo.plan(7, { head: 'b'.repeat(40) });
    const step = await repo.apply(7);
    expect([step.code, step.outputs['refusal'], repo.writes()]).toEqual([1, 'not-reviewed', 0]);
  });

  it('record-incomplete: the plan of the last head failed in one org', async () => {
    const repo = await startRepository(START, [{ number: 7, file: BOTH }]);
    repo.sandbox.org('prod').permit([]);
    await repo.plan(7);
    repo.sandbox.org('prod').permit(undefined);
    const step = await repo.apply(7);
    expect([step.code, step.outputs['refusal'], step.outputs['applied'], repo.timeout('prod', 'Create ticket')]).toEqual([
      1,
      'record-incomplete',
      '1',
      25,
    ]);
  });

  it('not-reviewed: a direct push; the way out is a run by hand with the digest', async () => {
    const repo = await startRepository(START, [], '', TICKET);
    const step = await repo.pushDirectly(TICKET, START);
    expect([step.code, step.outputs['refusal'], repo.writes()]).toEqual([1, 'not-reviewed', 0]);
    expect(step.summary).toContain('approval: digest:');
    const planned = await repo.step({ command: 'plan' }, { ...manualRun, sha: 'e000'.padEnd(40, '0') });
    const digest = planned.outputs['digest']?.slice(0, 16);
    const applied = await repo.step({ command: 'apply', approval: `digest:${digest}` }, { ...manualRun, sha: 'e000'.padEnd(40, '0') });
    expect([applied.code, repo.timeout('dev', 'Create ticket')]).toEqual([0, 12]);
  });

  it('not-reviewed: the merged pull request of a fork', async () => {
    const repo = await startRepository(START, [{ number: 7, file: TICKET, fork: true }]);
    await repo.plan(7);
    const step = await repo.apply(7);
    expect([step.code, step.outputs['refusal'], repo.writes()]).toEqual([1, 'not-reviewed', 0]);
  });

  it('wrong-organization: another organization answers than at the review', async () => {
    const repo = await startRepository(START, [{ number: 7, file: TICKET }]);
    await repo.plan(7);
    const swapped = {
      GENESYS_DEV_CLIENT_ID: 'sandbox-test',
      GENESYS_DEV_CLIENT_SECRET: 'sandbox-test-secret',
      GENESYS_DEV_REGION: 'sandbox',
    };
    repo.write(
      'genesys-cloud.yml',
      `version: 1\norgs:\n  dev: { region: sandbox, dataActions: { Create ticket: 12s, Lookup order: 8s } }\n`,
    );
    repo.github.moveBranch('main', 'c007'.padEnd(40, '0'));
    const payload = {
      ref: 'refs/heads/main',
      before: 'a000'.padEnd(40, '0'),
      after: 'c007'.padEnd(40, '0'),
      repository: { id: 700, default_branch: 'main' },
    };
    const step = await repo.step({}, { name: 'push', ref: 'refs/heads/main', sha: 'c007'.padEnd(40, '0'), payload, env: swapped });
    expect([step.code, step.outputs['refusal'], repo.writes()]).toEqual([1, 'wrong-organization', 0]);
  });

  it('record-edited: a person edited the comment', async () => {
    const repo = await startRepository(START, [{ number: 7, file: TICKET }]);
    await repo.plan(7);
    const [comment] = repo.github.comments(7);
    repo.github.editComment(Number(comment?.id), { login: 'mallory', type: 'User' }, comment?.body ?? '');
    const step = await repo.apply(7);
    expect([step.code, step.outputs['refusal'], repo.writes()]).toEqual([1, 'record-edited', 0]);
  });

  it('not a record: one that a user called github-actions wrote', async () => {
    const planned = await startRepository(START, [{ number: 7, file: TICKET }]);
    await planned.plan(7);
    const forged = { by: { login: 'github-actions', type: 'User' } as const, body: planned.comment(7) };
    const repo = await startRepository(START, [{ number: 7, file: TICKET, more: { comments: [forged] } }]);
    const step = await repo.apply(7);
    expect([step.code, step.outputs['refusal'], repo.writes()]).toEqual([1, 'not-reviewed', 0]);
  });

  it('not a record: a marker that is quoted inside other text', async () => {
    const planned = await startRepository(START, [{ number: 7, file: TICKET }]);
    await planned.plan(7);
    const quoted = { by: { login: 'github-actions[bot]', type: 'Bot' } as const, body: `See:\n${planned.comment(7)}` };
    const repo = await startRepository(START, [{ number: 7, file: TICKET, more: { comments: [quoted] } }]);
    expect((await repo.apply(7)).outputs['refusal']).toBe('not-reviewed');
    expect(repo.writes()).toBe(0);
  });

  it('wrong-event: a run by hand on a feature branch', async () => {
    const repo = await startRepository(START, [{ number: 7, file: TICKET }]);
    const step = await repo.step({ command: 'apply', approval: 'digest:0123456789abcdef' }, { ...manualRun, ref: 'refs/heads/feature' });
    expect([step.code, step.outputs['refusal']]).toEqual([1, 'wrong-event']);
  });

  it('record-incomplete: a plan that neither comment nor summary can show; the way out is the digest', async () => {
    const names = Array.from({ length: 5_000 }, (_, index) => `Action ${index} ${'with a long name '.repeat(13)}`);
    const file = (seconds: string): File => ({ dev: Object.fromEntries(names.map((name) => [name, seconds])) });
    const repo = await startRepository(file('5s'), [{ number: 7, file: file('6s') }]);
    for (const name of names) repo.sandbox.org('dev').addAction({ name, integration: 'Billing', timeoutSeconds: 5 });
    await repo.plan(7);
    const step = await repo.apply(7);
    expect([step.code, step.outputs['refusal'], repo.writes()]).toEqual([1, 'record-incomplete', 0]);
    expect(step.summary).toContain('digest:');
  });
});

describe('risks', () => {
  const policy = '    policies: { maximumChange: 10% }\n';
  const actions = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`Extra ${index}`, '5s']));
  const file = (seconds: string): File => ({ dev: { ...actions, 'Create ticket': seconds, 'Lookup order': seconds } });

  it('fail the check of the plan, with the line to add, and the apply', async () => {
    const repo = await startRepository(file('8s'), [{ number: 7, file: file('9s') }], policy);
    for (const name of Object.keys(actions)) repo.sandbox.org('dev').addAction({ name, integration: 'Billing', timeoutSeconds: 5 });
    const planned = await repo.plan(7);
    expect(planned.code).toBe(1);
    expect(repo.comment(7)).toContain('allow: { sweeping-change: true }');
    const step = await repo.apply(7);
    expect([step.code, step.outputs['refusal'], repo.writes()]).toEqual([1, 'risk-not-allowed', 0]);
  });

  it('that the reviewed file allows pass both', async () => {
    const repo = await startRepository(file('8s'), [{ number: 7, file: file('9s') }], `${policy}    allow: { sweeping-change: true }\n`);
    for (const name of Object.keys(actions)) repo.sandbox.org('dev').addAction({ name, integration: 'Billing', timeoutSeconds: 5 });
    expect((await repo.plan(7)).code).toBe(0);
    expect((await repo.apply(7)).outputs).toMatchObject({ applied: '2', refusal: '' });
  });
});
