import { describe, expect, test } from 'vitest';
import { encodeRecord } from '../../src/github/encode-record.ts';
import { markerOf } from '../../src/github/marker.ts';
import { type Review, reviewOf } from '../../src/github/review.ts';
import type { ReviewRecord } from '../../src/model/record.ts';
import { ACTIONS_BOT, faults, type GitHubFault, type GitHubSeed, type PullSeed } from './pretend-github.ts';
import type { User } from './pretend-objects.ts';
import { difference, HEAD, orgRecord, record } from './records.ts';
import { asked, HOME, sha, started } from './started.ts';

const MERGE = sha('fed');
const ALICE: User = { login: 'alice', type: 'User', id: 5 };
const CONFIGURATION = 'genesys-cloud.yml';
const marker = (orgs = '', configuration = CONFIGURATION): string => markerOf({ configuration, orgs, only: '' });
const body = (given: ReviewRecord = record(), first = marker()): string => `${first}\n${encodeRecord(given)}\n\n## 1 change`;

type CommentSeed = NonNullable<PullSeed['comments']>[number];
const ours = (text = body(), more: Partial<CommentSeed> = {}): CommentSeed => ({ by: ACTIONS_BOT, body: text, ...more });
const merged = (comments: readonly CommentSeed[], more: Partial<PullSeed> = {}): GitHubSeed => ({
  pulls: [{ number: 7, headSha: HEAD, mergeCommit: MERGE, comments, ...more }],
});

async function review(seed: GitHubSeed, ...wrong: readonly GitHubFault[]): Promise<Review> {
  const { server, github } = await started(seed);
  for (const each of wrong) server.fault(each);
  return reviewOf(github, HOME, { sha: MERGE, branch: 'main' }, { configuration: CONFIGURATION, login: ACTIONS_BOT.login });
}

/** Returns a review in one line: `dev ok, prod record-incomplete`. */
const inShort = ({ records, problems }: Review): string =>
  [...[...records.keys()].map((org) => `${org} ok`), ...[...problems].map(([org, { code }]) => `${org} ${code}`)].sort().join(', ');

test('the record of the merged pull request is found, and nothing is against it', async () => {
  const found = await review(merged([{ by: ALICE, body: 'Nice' }, ours()]));
  expect(found).toEqual({
    pullRequest: { number: 7, head: HEAD },
    records: new Map([['dev', orgRecord()]]),
    problems: new Map(),
    findings: [],
  });
});

describe('a comment that is not a record of ours counts nowhere', () => {
  test.each<[string, CommentSeed]>([
    ['by a person', { by: ALICE, body: body() }],
    ['by a user called github-actions', { by: { login: 'github-actions', type: 'User' }, body: body() }],
    ['by a person with the login of the bot', { by: { login: 'github-actions[bot]', type: 'User' }, body: body() }],
    ['by another app', { by: { login: 'dependabot[bot]', type: 'Bot' }, body: body() }],
    ['quoted', ours(`> ${marker()}\n> ${encodeRecord(record())}`)],
    ['behind a name', ours(`## x ${marker()}\n${encodeRecord(record())}`)],
    ['on the second and third line', ours(`text\n${body()}`)],
    ['of another configuration', ours(body(record(), marker('', 'other.yml')))],
    ['with the marker of an older form', ours(`<!-- genesys-cloud-config-action:723ebc086ca4128e -->\n${encodeRecord(record())}`)],
  ])('%s', async (_, comment) => {
    const found = await review(merged([comment]));
    expect(inShort(found)).toBe('* not-reviewed');
    expect(found.problems.get('*')?.message).toMatch(/#7 has no comment/);
  });
});

describe('a record that does not fit approves nothing, and the reason is told', () => {
  test.each<[string, string, RegExp]>([
    ['on the third line', `${marker()}\n\n${encodeRecord(record())}`, /no record on its second line/],
    ['of a validation alone', `${marker()}\n## Valid`, /no record/],
    ['that cannot be unpacked', `${marker()}\n<!-- genesys-cloud-record:AAAA -->`, /unpacked/],
    ['of an older head', body(record(undefined, { head: sha('abd') })), /that of abd0000, and the pull request was merged at abc0000/],
    ['with another configuration id behind the same marker', body(record(undefined, { configuration: 'b.yml' })), /another configuration/],
  ])('%s', async (_, text, message) => {
    const found = await review(merged([ours(text)]));
    expect([...found.records]).toEqual([]);
    expect(found.problems.get('*')).toEqual({ code: 'not-reviewed', message: expect.stringMatching(message) });
    expect(found.pullRequest).toEqual({ number: 7, head: HEAD });
  });
});

describe('line ends and pages', () => {
  test('a record is found with the line ends of a browser', async () => {
    expect(inShort(await review(merged([ours(body().replaceAll('\n', '\r\n'))])))).toBe('dev ok');
  });

  test('a record is found on the third page', async () => {
    const others = [...Array(230)].map((_, index) => ({ by: ALICE, body: `remark ${index}` }));
    expect(inShort(await review(merged([...others, ours()])))).toBe('dev ok');
  });
});

describe('who edited the comment', () => {
  test.each<[string, User, string]>([
    ['ourselves', ACTIONS_BOT, 'dev ok'],
    ['a person', ALICE, '* record-edited, dev record-edited'],
    ['a user called github-actions', { login: 'github-actions', type: 'User' }, '* record-edited, dev record-edited'],
    ['another app', { login: 'config-keeper[bot]', type: 'Bot' }, '* record-edited, dev record-edited'],
  ])('%s', async (_, editedBy, expected) => {
    expect(inShort(await review(merged([ours(body(), { editedBy })])))).toBe(expected);
  });

  test('an edit that breaks the record concerns every org', async () => {
    const found = await review(merged([ours(`${marker()}\nhello`, { editedBy: ALICE })]));
    expect(inShort(found)).toBe('* record-edited');
    expect(found.problems.get('*')?.message).toMatch(/edited by alice: https:/);
  });

  test.each<[string, GitHubFault]>([
    ['refused', { method: 'POST', path: /graphql/, ...faults.forbidden }],
    ['refused in its answer', { path: /graphql/, status: 200, body: { data: null, errors: [{ message: 'no', type: 'FORBIDDEN' }] } }],
    ['without the comment', { path: /graphql/, status: 200, body: { data: { node: null } } }],
    ['without an editor', { path: /graphql/, status: 200, body: { data: { node: {} } } }],
    ['a dropped connection', { path: /graphql/, drop: true }],
  ])('where GraphQL is %s, the record counts and a notice says so', async (_, fault) => {
    const found = await review(merged([ours()]), fault);
    expect(inShort(found)).toBe('dev ok');
    expect(found.findings).toMatchObject([{ code: 'editor-unknown', severity: 'notice', message: expect.stringContaining('#7') }]);
  });

  test('an answer without the sort of account is taken as REST means it', async () => {
    const editor = { login: 'github-actions' };
    const found = await review(merged([ours()]), { path: /graphql/, status: 200, body: { data: { node: { editor } } } });
    expect(inShort(found)).toBe('dev ok');
  });
});

describe('several comments of one configuration', () => {
  const of = (org: string, wanted: string, complete = true) =>
    body(record({ [org]: orgRecord({ complete, differences: [difference(1, wanted)] }) }), marker(`${org} ${wanted}`));

  test('each org has its own', async () => {
    expect(inShort(await review(merged([ours(of('dev', '1')), ours(of('prod', '1'))])))).toBe('dev ok, prod ok');
  });

  test('the one that was written last wins, wherever it stands', async () => {
    const { server, github } = await started(merged([ours(of('dev', '1')), ours(of('dev', '2'))]));
    server.editComment(1_001, ACTIONS_BOT, of('dev', '3'));
    const found = await reviewOf(github, HOME, { sha: MERGE, branch: 'main' }, { configuration: CONFIGURATION, login: ACTIONS_BOT.login });
    expect(found.records.get('dev')?.differences[0]?.wanted).toBe('3');
  });

  test('an incomplete one does not take the place of a complete one', async () => {
    expect(inShort(await review(merged([ours(of('dev', '1')), ours(of('dev', '2', false))])))).toBe('dev ok');
  });

  test('an edited one does not take the place of one that counts', async () => {
    const found = await review(merged([ours(of('dev', '1')), ours(of('dev', '2'), { editedBy: ALICE })]));
    expect(inShort(found)).toBe('dev ok');
    expect(found.records.get('dev')?.differences[0]?.wanted).toBe('1');
  });

  test('an org of an edited one alone is refused, and no other', async () => {
    expect(inShort(await review(merged([ours(of('dev', '1')), ours(of('prod', '2'), { editedBy: ALICE })])))).toBe(
      'dev ok, prod record-edited',
    );
  });

  test('the gravest reason is told', async () => {
    const stale = body(record({ dev: orgRecord() }, { head: sha('abd') }), marker('x'));
    const comments = [ours(of('dev', '1', false)), ours(of('dev', '2'), { editedBy: ALICE }), ours(stale)];
    expect(inShort(await review(merged(comments)))).toBe('dev record-edited');
  });
});

test('of two reasons of one sort the newest is told', async () => {
  const stale = (head: string) => ours(body(record({ dev: orgRecord() }, { head: sha(head) }), marker(head)));
  const found = await review(merged([stale('aaa'), stale('bbb')]));
  expect([...found.problems.values()].map(({ message }) => /that of (\w+)/.exec(message)?.[1])).toEqual(['bbb0000', 'bbb0000']);
});

test('an org that was not shown whole is incomplete, the others are as reviewed', async () => {
  const orgs = { dev: orgRecord(), prod: orgRecord({ complete: false, differences: [] }) };
  expect(inShort(await review(merged([ours(body(record(orgs)))])))).toBe('dev ok, prod record-incomplete');
});

describe('the pull request of a commit', () => {
  const LISTED = [...Array(120)].map((_, index) => ({ number: 200 + index, commits: [MERGE], comments: [ours()], headSha: sha('eee') }));
  test.each<[string, GitHubSeed, string, RegExp]>([
    ['a direct push', {}, '* not-reviewed', /No pull request was merged as this commit/],
    [
      'an open one that contains the commit',
      { pulls: [{ number: 7, headSha: HEAD, commits: [MERGE], comments: [ours()] }] },
      '* not-reviewed',
      /No pull/,
    ],
    ['one that was merged as another commit', merged([ours()], { mergeCommit: sha('fee'), commits: [MERGE] }), '* not-reviewed', /No pull/],
    ['a fork', merged([ours()], { fork: true }), '* not-reviewed', /#7 came from another repository/],
  ])('%s', async (_, seed, expected, message) => {
    const found = await review(seed);
    expect(inShort(found)).toBe(expected);
    expect(found.problems.get('*')?.message).toMatch(message);
  });

  test('is found on the second page, after others that contain the commit', async () => {
    const found = await review({ pulls: [...LISTED, ...(merged([ours()]).pulls ?? [])] });
    expect(found.pullRequest?.number).toBe(7);
    expect(inShort(found)).toBe('dev ok');
  });

  const PULL = { number: 7, merged_at: 'x', merge_commit_sha: MERGE, head: { sha: HEAD, repo: { id: 1 } }, base: { repo: { id: 1 } } };
  test.each<[string, unknown, string]>([
    ['as GitHub has it', PULL, 'dev ok'],
    ['of this repository, written otherwise', { ...PULL, base: { repo: { id: 1, full_name: 'Acme/Contact-Centre' } } }, 'dev ok'],
    ['of another repository', { ...PULL, base: { repo: { id: 1, full_name: 'acme/contact-centre-fork' } } }, '* not-reviewed'],
    ['whose trial merge is this commit, but that is open', { ...PULL, merged_at: null }, '* not-reviewed'],
    ['whose head is in a repository that is gone', { ...PULL, head: { sha: HEAD, repo: null } }, '* not-reviewed'],
    ['of which no repository is known', { ...PULL, head: { sha: HEAD, repo: null }, base: { repo: null } }, '* not-reviewed'],
  ])('%s', async (_, pull, expected) => {
    expect(inShort(await review(merged([ours()]), { path: /pulls$/, status: 200, body: [pull] }))).toBe(expected);
  });
});

describe('what GitHub does not tell is no review, with the reason', () => {
  test.each<[string, GitHubFault, RegExp]>([
    ['pull requests refused', { path: /pulls$/, ...faults.forbidden }, /did not tell the pull request.+`pull-requests: read`/],
    ['comments refused', { path: /comments$/, ...faults.forbidden }, /did not tell the comments of pull request #7/],
    ['an error page', { path: /pulls$/, status: 502, body: '<html>' }, /502/],
    ['a dropped connection', { path: /comments$/, drop: true }, /did not answer/],
    ['no list', { path: /pulls$/, status: 200, body: {} }, /something else than a list/],
    ['no comments', { path: /comments$/, status: 200, body: 'x' }, /something else than a list/],
    [
      'a head that is no commit',
      { path: /pulls$/, status: 200, body: [{ number: 7, merged_at: 'x', merge_commit_sha: MERGE }] },
      /than a pull request/,
    ],
  ])('%s', async (_, fault, message) => {
    const found = await review(merged([ours()]), fault);
    expect(inShort(found)).toBe('* not-reviewed');
    expect(found.problems.get('*')?.message).toMatch(message);
  });
});

test('nothing is written', async () => {
  const { server, github } = await started(merged([ours()]));
  await reviewOf(github, HOME, { sha: MERGE, branch: 'main' }, { configuration: CONFIGURATION, login: ACTIONS_BOT.login });
  expect(asked(server)).toEqual([`GET /commits/${MERGE}/pulls`, 'GET /issues/7/comments', 'POST /graphql']);
});
