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

const NONE: Approval = { by: 'none' };
const DIGEST: Approval = { by: 'digest', digest: '0123456789abcdef' };

/** Returns a decision in one line, so that the table below can be read as a table. */
function inShort(decision: Decision): string {
  if ('nothing' in decision) return 'nothing';
  if ('refusal' in decision) return decision.refusal.code;
  if ('finding' in decision)
    return `${decision.finding.code}: ${/set|`command`|approval|schedule/.exec(decision.finding.message)?.[0] ?? '?'}`;
  const { command, offline, comment, tipOf } = decision.run;
  return [command, ...(offline ? ['offline'] : []), ...(comment ? ['comment'] : []), ...(tipOf ? [`tip of ${tipOf}`] : [])].join(', ');
}

const UNAPPROVED = 'input-invalid: approval';

// Event, then `auto` with a digest, then `apply` without approval, with a digest, with `none`.
const CELLS: readonly (readonly [keyof typeof EVENTS, string, string, string, string])[] = [
  ['opened', 'plan, comment', 'wrong-event', 'wrong-event', 'wrong-event'],
  ['synchronize', 'plan, comment', 'wrong-event', 'wrong-event', 'wrong-event'],
  ['reopened', 'plan, comment', 'wrong-event', 'wrong-event', 'wrong-event'],
  ['ready', 'plan, comment', 'wrong-event', 'wrong-event', 'wrong-event'],
  ['edited', 'plan, comment', 'wrong-event', 'wrong-event', 'wrong-event'],
  ['fork', 'validate, offline', 'wrong-event', 'wrong-event', 'wrong-event'],
  ['review of a fork', 'validate, offline', 'wrong-event', 'wrong-event', 'wrong-event'],
  ['closed', 'nothing', 'wrong-event', 'wrong-event', 'wrong-event'],
  ['closed fork', 'nothing', 'wrong-event', 'wrong-event', 'wrong-event'],
  ['push main', 'apply', UNAPPROVED, 'apply', 'apply'],
  ['push other', 'validate', UNAPPROVED, 'apply', 'apply'],
  ['push, default branch unknown', 'validate', UNAPPROVED, 'apply', 'apply'],
  ['push tag', 'validate', 'wrong-event', 'wrong-event', 'wrong-event'],
  ['push tag named as the default branch', 'validate', 'wrong-event', 'wrong-event', 'wrong-event'],
  ['dispatch', 'plan', UNAPPROVED, 'apply, tip of main', 'apply, tip of main'],
  ['repository dispatch', 'plan', UNAPPROVED, 'apply, tip of main', 'apply, tip of main'],
  ['dispatch elsewhere', 'plan', 'wrong-event', 'wrong-event', 'wrong-event'],
  ['schedule', 'drift', 'input-invalid: schedule', 'input-invalid: schedule', 'apply'],
  ['queue', 'plan', 'wrong-event', 'wrong-event', 'wrong-event'],
  ['target', 'wrong-event', 'wrong-event', 'wrong-event', 'wrong-event'],
  ['workflow run', 'wrong-event', 'wrong-event', 'wrong-event', 'wrong-event'],
  ['issue comment', 'wrong-event', 'wrong-event', 'wrong-event', 'wrong-event'],
  ['release', 'input-invalid: `command`', 'wrong-event', 'wrong-event', 'wrong-event'],
];

test.each(CELLS)('%s: auto does %s, apply does %s, with a digest %s, with none %s', (name, auto, bare, digest, none) => {
  const given = EVENTS[name];
  expect(inShort(decide(given, { command: 'auto', approval: DIGEST }))).toBe(auto);
  expect(inShort(decide(given, { command: 'apply' }))).toBe(bare);
  expect(inShort(decide(given, { command: 'apply', approval: DIGEST }))).toBe(digest);
  expect(inShort(decide(given, { command: 'apply', approval: NONE }))).toBe(none);
});

test('every event of the table is covered', () => {
  expect(CELLS.map(([name]) => name).toSorted()).toEqual(Object.keys(EVENTS).toSorted());
});

test('a push to the default branch never applies unasked, and the finding says what to set', () => {
  const decision = decide(EVENTS['push main'], { command: 'auto' });
  expect(decision).toMatchObject({ finding: { code: 'input-invalid', message: expect.stringContaining('nothing was applied') } });
  expect(decision).toMatchObject({ finding: { help: expect.stringMatching(/`command: apply` and `approval: digest:…`/) } });
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
  ])('%s with %s: %s', (name, command, expected) => {
    expect(inShort(decide(EVENTS[name], { command }))).toBe(expected);
  });
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
  expect(inShort(decide({ ...given, payload: {} }, { command: 'auto', approval: DIGEST }))).toBe('apply');
});
