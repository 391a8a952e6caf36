import { describe, expect, test } from 'vitest';
import type { Approval } from '../../src/github/approval.ts';
import { type Decision, decide, type Wish } from '../../src/github/event.ts';
import type { GitHubEvent } from '../../src/github/situation.ts';
import { pullOf } from './pretend-objects.ts';

const HOME = { owner: 'acme', repo: 'contact-centre', defaultBranch: 'main' };
const repository = { default_branch: 'main' };
const pull = (action: string, fork = false) => ({ action, repository, pull_request: pullOf(HOME, { number: 7, fork }) });
const event = (name: string, ref = 'refs/heads/main', payload: unknown = { repository }): GitHubEvent => ({ name, ref, payload });

const EVENTS = {
  opened: event('pull_request', 'refs/pull/7/merge', pull('opened')),
  synchronize: event('pull_request', 'refs/pull/7/merge', pull('synchronize')),
  reopened: event('pull_request', 'refs/pull/7/merge', pull('reopened')),
  ready: event('pull_request', 'refs/pull/7/merge', pull('ready_for_review')),
  edited: event('pull_request', 'refs/pull/7/merge', pull('edited')),
  fork: event('pull_request', 'refs/pull/7/merge', pull('opened', true)),
  'review of a fork': event('pull_request_review', 'refs/pull/7/merge', pull('submitted', true)),
  closed: event('pull_request', 'refs/pull/7/merge', pull('closed')),
  'labeled after the merge': event('pull_request', 'refs/pull/7/merge', {
    ...pull('labeled'),
    pull_request: pullOf(HOME, { number: 7, mergeCommit: 'f'.repeat(40) }),
  }),
  'closed fork': event('pull_request', 'refs/pull/7/merge', pull('closed', true)),
  'push main': event('push'),
  'push other': event('push', 'refs/heads/feature'),
  'push, default branch unknown': event('push', 'refs/heads/main', {}),
  'push tag': event('push', 'refs/tags/v1'),
  'push tag named as the default branch': event('push', 'refs/tags/main'),
  dispatch: event('workflow_dispatch'),
  'repository dispatch': event('repository_dispatch'),
  'dispatch elsewhere': event('workflow_dispatch', 'refs/heads/feature'),
  schedule: event('schedule', 'refs/heads/main', { schedule: '0 6 * * *' }),
  queue: event('merge_group', 'refs/heads/gh-readonly-queue/main/pr-7-abc'),
  target: event('pull_request_target', 'refs/heads/main', pull('opened', true)),
  'workflow run': event('workflow_run'),
  'issue comment': event('issue_comment'),
  release: event('release'),
} as const;

const PULL: Approval = { by: 'pull-request' };
const NONE: Approval = { by: 'none' };
const DIGEST: Approval = { by: 'digest', digest: '0123456789abcdef' };

/** Returns a decision in one line, so that the table below can be read as a table. */
function inShort(decision: Decision): string {
  if ('nothing' in decision) return 'nothing';
  if ('refusal' in decision) return decision.refusal.code;
  if ('finding' in decision)
    return `${decision.finding.code}: ${/set|`command`|approval|schedule/.exec(decision.finding.message)?.[0] ?? '?'}`;
  const { command, offline, comment, approval, tipOf } = decision.run;
  return [
    approval ? `${command} by ${approval.by}` : command,
    ...(offline ? ['offline'] : []),
    ...(comment ? ['comment'] : []),
    ...(tipOf ? [`tip of ${tipOf}`] : []),
  ].join(', ');
}

const NEEDS_DIGEST = 'input-invalid: approval';
const NEEDS_NONE = 'input-invalid: schedule';
const REFUSED = ['wrong-event', 'wrong-event', 'wrong-event'] as const;
const BY_PUSH = ['apply by pull-request, comment', 'apply by digest', 'apply by none'] as const;
const BY_HAND = [NEEDS_DIGEST, 'apply by digest, tip of main', 'apply by none, tip of main'] as const;

// Event, then `auto` without an approval, then `apply` without one (so by the pull request), with a digest, with `none`.
const CELLS: readonly (readonly [keyof typeof EVENTS, string, string, string, string])[] = [
  ['opened', 'plan, comment', ...REFUSED],
  ['synchronize', 'plan, comment', ...REFUSED],
  ['reopened', 'plan, comment', ...REFUSED],
  ['ready', 'plan, comment', ...REFUSED],
  ['edited', 'plan, comment', ...REFUSED],
  ['fork', 'validate, offline', ...REFUSED],
  ['review of a fork', 'validate, offline', ...REFUSED],
  ['closed', 'nothing', ...REFUSED],
  ['labeled after the merge', 'nothing', ...REFUSED],
  ['closed fork', 'nothing', ...REFUSED],
  ['push main', 'apply by pull-request, comment', ...BY_PUSH],
  ['push other', 'validate', ...BY_PUSH],
  ['push, default branch unknown', 'validate', ...BY_PUSH],
  ['push tag', 'validate', ...REFUSED],
  ['push tag named as the default branch', 'validate', ...REFUSED],
  ['dispatch', 'plan', ...BY_HAND],
  ['repository dispatch', 'plan', ...BY_HAND],
  ['dispatch elsewhere', 'plan', ...REFUSED],
  ['schedule', 'drift', NEEDS_NONE, NEEDS_NONE, 'apply by none'],
  ['queue', 'plan', ...REFUSED],
  ['target', 'wrong-event', ...REFUSED],
  ['workflow run', 'wrong-event', ...REFUSED],
  ['issue comment', 'wrong-event', ...REFUSED],
  ['release', 'input-invalid: `command`', ...REFUSED],
];

test.each(CELLS)('%s: auto does %s, apply does %s, with a digest %s, with none %s', (name, auto, bare, digest, none) => {
  const given = EVENTS[name];
  expect(inShort(decide(given, { command: 'auto' }))).toBe(auto);
  expect(inShort(decide(given, { command: 'auto', approval: PULL }))).toBe(auto);
  expect(inShort(decide(given, { command: 'apply' }))).toBe(bare);
  expect(inShort(decide(given, { command: 'apply', approval: PULL }))).toBe(bare);
  expect(inShort(decide(given, { command: 'apply', approval: DIGEST }))).toBe(digest);
  expect(inShort(decide(given, { command: 'apply', approval: NONE }))).toBe(none);
});

test('every event of the table is covered', () => {
  expect(CELLS.map(([name]) => name).toSorted()).toEqual(Object.keys(EVENTS).toSorted());
});

test('a run by hand has no pull request, and the finding says what to set', () => {
  const decision = decide(EVENTS.dispatch, { command: 'apply' });
  expect(decision).toMatchObject({ finding: { code: 'input-invalid', message: expect.stringContaining('nothing was applied') } });
  expect(decision).toMatchObject({ finding: { help: expect.stringMatching(/`approval: digest:…`/) } });
});

test('a push with a digest applies by it, and not by the pull request', () => {
  expect(inShort(decide(EVENTS['push main'], { command: 'auto', approval: DIGEST }))).toBe('apply by digest');
});

describe('an explicit command that only reads', () => {
  test.each<[keyof typeof EVENTS, Wish['command'], string]>([
    ['opened', 'validate', 'validate, comment'],
    ['opened', 'drift', 'drift'],
    ['fork', 'plan', 'validate, offline'],
    ['fork', 'drift', 'validate, offline'],
    ['review of a fork', 'plan', 'validate, offline'],
    ['closed fork', 'plan', 'nothing'],
    ['push main', 'plan', 'plan'],
    ['push tag', 'plan', 'plan'],
    ['dispatch elsewhere', 'drift', 'drift'],
    ['schedule', 'plan', 'plan'],
    ['release', 'plan', 'plan'],
    ['target', 'validate', 'wrong-event'],
    ['workflow run', 'plan', 'wrong-event'],
    ['issue comment', 'drift', 'wrong-event'],
    ['opened', 'report', 'report, comment'],
    ['fork', 'report', 'validate, offline'],
    ['closed', 'report', 'nothing'],
    ['push main', 'report', 'report, comment'],
    ['push other', 'report', 'report, comment'],
    ['push tag', 'report', 'report'],
    ['dispatch', 'report', 'report'],
    ['schedule', 'report', 'report'],
    ['queue', 'report', 'report'],
    ['target', 'report', 'wrong-event'],
  ])('%s with %s: %s', (name, command, expected) => {
    expect(inShort(decide(EVENTS[name], { command }))).toBe(expected);
  });
});

test('a report needs no credentials, so it is made where there are none', () => {
  expect(inShort(decide(EVENTS.opened, { command: 'report', withoutCredentials: true }))).toBe('report, comment');
});

test('a pull request of our own without credentials is validated offline, and may be commented', () => {
  expect(inShort(decide(EVENTS.opened, { command: 'auto', withoutCredentials: true }))).toBe('validate, offline, comment');
  expect(inShort(decide(EVENTS.opened, { command: 'apply', approval: NONE, withoutCredentials: true }))).toBe('wrong-event');
});

describe('a payload that is not to be trusted', () => {
  const base = pullOf(HOME, { number: 7 });
  test.each<[string, unknown, string]>([
    ['no object', 'text', 'input-invalid: ?'],
    ['null', null, 'input-invalid: ?'],
    ['no pull request', {}, 'input-invalid: ?'],
    ['a number as text', { pull_request: { ...base, number: '7' } }, 'input-invalid: ?'],
    ['a commit id that is none', { pull_request: { ...base, head: { ...base.head, sha: '$(id)' } } }, 'input-invalid: ?'],
    ['no base repository', { pull_request: { ...base, base: { ...base.base, repo: null } } }, 'input-invalid: ?'],
    ['a head repository that is gone', { pull_request: { ...base, head: { ...base.head, repo: null } } }, 'validate, offline'],
    [
      'a head repository id of another type',
      { pull_request: { ...base, head: { ...base.head, repo: { id: '700' } } } },
      'validate, offline',
    ],
  ])('%s', (_, payload, expected) => {
    expect(inShort(decide(event('pull_request', 'refs/pull/7/merge', payload), { command: 'auto' }))).toBe(expected);
  });
});

test('the default branch of the payload wins over the one that is handed in', () => {
  const given: GitHubEvent = { ...event('push', 'refs/heads/trunk'), defaultBranch: 'trunk' };
  expect(inShort(decide(given, { command: 'auto', approval: DIGEST }))).toBe('validate');
  expect(inShort(decide({ ...given, payload: {} }, { command: 'auto' }))).toBe('apply by pull-request, comment');
});
