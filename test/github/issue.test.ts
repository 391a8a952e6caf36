import { describe, expect, test } from 'vitest';
import { type StickyIssue, upsertIssue } from '../../src/github/issue.ts';
import { ACTIONS_BOT, faults, type GitHubFault, type GitHubSeed, type PretendGitHub } from './pretend-github.ts';
import type { User } from './pretend-objects.ts';
import { asked, HOME, started } from './started.ts';

const MARKER = '<!-- genesys-cloud-config-action:0123456789abcdef:fedcba9876543210 -->';
const ALICE: User = { login: 'alice', type: 'User', id: 5 };
const sticky = (text: string, more: Partial<StickyIssue> = {}): StickyIssue => ({
  marker: MARKER,
  title: 'Drift',
  body: `${MARKER}\n${text}`,
  wanted: 'open',
  ...more,
});
const clean = (more: Partial<StickyIssue> = {}): StickyIssue => sticky('clean', { wanted: 'closed', ...more });
const kept = (more: Partial<NonNullable<GitHubSeed['issues']>[number]> = {}): GitHubSeed => ({
  issues: [{ number: 12, by: ACTIONS_BOT, title: 'Drift', body: `${MARKER}\nold`, ...more }],
});
const writes = (server: PretendGitHub): readonly string[] =>
  asked(server).filter((each) => !each.startsWith('GET') && !each.includes('graphql'));

test('lives its whole life as one issue', async () => {
  const { server, github } = await started({});
  const results = [];
  for (const each of [clean(), sticky('a'), sticky('a'), sticky('b'), clean(), clean(), sticky('b'), sticky('b', { title: 'Drift again' })])
    results.push((await upsertIssue(github, HOME, each)).status);
  expect(results).toEqual(['not wanted', 'created', 'unchanged', 'updated', 'closed', 'unchanged', 'reopened', 'updated']);
  expect(server.issues()).toMatchObject([{ number: 101, title: 'Drift again', body: `${MARKER}\nb`, state: 'open' }]);
  expect(server.comments(101).map(({ body }) => body)).toEqual(['Everything is as the files want it again.']);
});

test('is created with its labels, which are left to people from then on', async () => {
  const { server, github } = await started({});
  await upsertIssue(github, HOME, sticky('a', { labels: ['drift', 'genesys'] }));
  await upsertIssue(github, HOME, sticky('b', { labels: ['drift'] }));
  expect(server.issues()[0]?.labels).toMatchObject([{ name: 'drift' }, { name: 'genesys' }]);
});

test('says what it was told to say when it is closed, and has the text of the clean run', async () => {
  const { server, github } = await started(kept());
  const result = await upsertIssue(github, HOME, clean({ remark: 'Nothing differs in run 42.' }));
  expect(result).toEqual({ status: 'closed', number: 12, url: 'https://github.com/acme/contact-centre/issues/12' });
  expect(server.comments(12).map(({ body }) => body)).toEqual(['Nothing differs in run 42.']);
  expect(server.issues()).toMatchObject([{ state: 'closed', body: `${MARKER}\nclean` }]);
});

test('gets its marker where the text lacks it, so that the next run finds it', async () => {
  const { server, github } = await started({});
  for (const body of ['text', 'text', `${MARKER} text`]) await upsertIssue(github, HOME, sticky('', { body }));
  expect(server.issues()).toMatchObject([{ body: `${MARKER}\n${MARKER} text` }]);
});

test('is left alone while its text is the same, with the line ends of a browser as well', async () => {
  const { server, github } = await started(kept({ body: `${MARKER}\r\nold\r\n` }));
  expect((await upsertIssue(github, HOME, sticky('old'))).status).toBe('unchanged');
  expect(writes(server)).toEqual([]);
});

test.each<['open' | 'closed', string]>([
  ['open', 'updated'],
  ['closed', 'reopened'],
])('is found on the third page while it is %s', async (state, status) => {
  const others = [...Array(230)].map((_, index) => ({ number: 20 + index, by: ALICE, body: 'x' }));
  const { server, github } = await started({ issues: [...(kept({ state }).issues ?? []), ...others] });
  expect((await upsertIssue(github, HOME, sticky('new'))).status).toBe(status);
  expect(server.issues()).toHaveLength(231);
});

describe('an issue that is not ours is left alone', () => {
  test.each<[string, GitHubSeed]>([
    ['by a person', kept({ by: ALICE })],
    ['by a user called github-actions', kept({ by: { login: 'github-actions', type: 'User' } })],
    ['by another app', kept({ by: { login: 'dependabot[bot]', type: 'Bot' } })],
    ['with the marker on the second line', kept({ body: `x\n${MARKER}` })],
    ['with the marker in a quote', kept({ body: `> ${MARKER}\nx` })],
    ['of another configuration', kept({ body: MARKER.replace('0123', 'ffff') })],
    ['a pull request', { pulls: [{ number: 12, by: ACTIONS_BOT, comments: [{ by: ACTIONS_BOT, body: MARKER }] }] }],
  ])('%s', async (_, seed) => {
    const { server, github } = await started(seed);
    expect((await upsertIssue(github, HOME, clean())).status).toBe('not wanted');
    expect((await upsertIssue(github, HOME, sticky('ours'))).status).toBe('created');
    expect(writes(server)).toEqual(['POST /issues']);
  });
});

describe('what GitHub refuses is a notice with the reason', () => {
  test.each<[string, StickyIssue, GitHubSeed, GitHubFault, RegExp, RegExp | undefined]>([
    ['no permission', sticky('a'), {}, { method: 'POST', path: /issues$/, ...faults.forbidden }, /not accessible/, /`issues: write`/],
    ['no permission to list', sticky('a'), {}, { path: /issues$/, ...faults.forbidden }, /not accessible/, /`issues: write`/],
    [
      'issues turned off',
      sticky('a'),
      {},
      { path: /issues$/, status: 410, body: { message: 'Issues are disabled' } },
      /turned off \(410\)/,
      undefined,
    ],
    ['too long', sticky('a'.repeat(70_000)), {}, { path: /nothing/ }, /\(422\): Validation Failed/, undefined],
    ['a limit', sticky('a'), kept(), { method: 'PATCH', ...faults.secondaryLimit }, /asks to wait/, /again later/],
    ['a dropped connection', clean(), kept(), { method: 'PATCH', drop: true }, /did not answer/, undefined],
    ['the remark alone', clean(), kept(), { method: 'POST', path: /comments/, ...faults.forbidden }, /not accessible/, /`issues: write`/],
    ['no list', sticky('a'), {}, { path: /issues$/, status: 200, body: { message: 'x' } }, /something else than a list/, undefined],
    ['no issue', sticky('a'), {}, { method: 'POST', path: /issues$/, status: 201, body: [] }, /something else than an issue/, undefined],
  ])('%s', async (_, issue, seed, fault, message, help) => {
    const { server, github } = await started(seed);
    server.fault(fault);
    const result = await upsertIssue(github, HOME, issue);
    expect(result).toMatchObject({
      status: 'failed',
      finding: { code: 'issue-failed', severity: 'notice', message: expect.stringMatching(message) },
    });
    if (help) expect(result).toMatchObject({ finding: { help: expect.stringMatching(help) } });
  });
});

test('while GitHub does not tell whose token it is, no second issue is made', async () => {
  const { server, github } = await started({ ...kept({ by: ALICE }), tokens: { personal: ALICE } }, 'personal');
  server.fault({ path: /graphql|user/, status: 502, body: 'Bad Gateway' });
  expect(await upsertIssue(github, HOME, sticky('new'))).toMatchObject({ status: 'failed' });
  expect(server.issues()).toHaveLength(1);
});
