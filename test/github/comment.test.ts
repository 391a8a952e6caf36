import { afterEach, describe, expect, test } from 'vitest';
import { branchTip } from '../../src/github/branch-tip.ts';
import { picksConfiguration } from '../../src/github/changed-files.ts';
import { type StickyComment, updateComment, upsertComment } from '../../src/github/comment.ts';
import { type GitHub, openGitHub } from '../../src/github/github-client.ts';
import { ACTIONS_BOT, faults, type GitHubFault, type GitHubSeed, type PretendGitHub, startPretendGitHub } from './pretend-github.ts';
import type { User } from './pretend-objects.ts';

const MARKER = '<!-- genesys-cloud-config-action:0123456789abcdef:fedcba9876543210 -->';
const THREAD = { owner: 'acme', repo: 'contact-centre', number: 7 };
const ALICE: User = { login: 'alice', type: 'User', id: 5 };
const IMPOSTOR: User = { login: 'github-actions', type: 'User', id: 6 };

let server: PretendGitHub | undefined;

afterEach(() => server?.close());

async function start(seed: GitHubSeed, token = 'workflow-token'): Promise<{ server: PretendGitHub; github: GitHub }> {
  server = await startPretendGitHub(seed);
  return { server, github: await openGitHub(token, { api: server.url }) };
}

const sticky = (body: string, mode: StickyComment['mode'] = 'changes'): StickyComment => ({
  marker: MARKER,
  body: `${MARKER}\n${body}`,
  mode,
  isConfiguration: picksConfiguration('.', ['genesys-cloud.yml', 'orgs/*.yml']),
});

const pull = (extra: Partial<NonNullable<GitHubSeed['pulls']>[number]> = {}): GitHubSeed => ({
  pulls: [{ number: 7, files: ['genesys-cloud.yml'], ...extra }],
});

const methods = (pretend: PretendGitHub): readonly string[] => pretend.requests.map(({ method, path }) => `${method} ${path}`);
const writes = (pretend: PretendGitHub): number =>
  pretend.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql').length;

test('is created once and then updated in place, and an unchanged body is not sent again', async () => {
  const { server: pretend, github } = await start(pull());
  const created = await upsertComment(github, THREAD, sticky('first'));
  const updated = await upsertComment(github, THREAD, sticky('second'));
  const unchanged = await upsertComment(github, THREAD, sticky('second\n'));
  expect([created.status, updated.status, unchanged.status]).toEqual(['created', 'updated', 'unchanged']);
  expect(unchanged).toMatchObject({ url: 'https://github.com/acme/contact-centre/pull/7#issuecomment-1001' });
  expect(pretend.comments(7).map(({ body }) => body)).toEqual([`${MARKER}\nsecond`]);
  expect(writes(pretend)).toBe(2);
});

describe('a new comment is wanted', () => {
  test.each<[StickyComment['mode'], readonly (string | { filename: string; previous: string })[], string]>([
    ['changes', ['genesys-cloud.yml'], 'created'],
    ['changes', ['orgs/prod.yml'], 'created'],
    ['changes', [{ filename: 'old.yml', previous: 'genesys-cloud.yml' }], 'created'],
    ['changes', ['README.md', 'other/genesys-cloud.yml'], 'not wanted'],
    ['changes', [...Array(150)].map((_, index) => `src/${index}.ts`), 'not wanted'],
    ['changes', [...[...Array(150)].map((_, index) => `src/${index}.ts`), 'genesys-cloud.yml'], 'created'],
    ['changes', [...Array(3_000)].map((_, index) => `src/${index}.ts`), 'created'],
    ['always', ['README.md'], 'created'],
    ['never', ['genesys-cloud.yml'], 'not wanted'],
  ])('with %s and the files %#: %s', async (mode, files, status) => {
    const { github } = await start(pull({ files }));
    expect((await upsertComment(github, THREAD, sticky('text', mode))).status).toBe(status);
  });
});

test('an existing comment is brought up to date although no file of the configuration changes any more', async () => {
  const { server: pretend, github } = await start(pull({ files: ['README.md'], comments: [{ by: ACTIONS_BOT, body: `${MARKER}\nold` }] }));
  expect((await upsertComment(github, THREAD, sticky('new'))).status).toBe('updated');
  expect(methods(pretend).some((each) => each.endsWith('/files'))).toBe(false);
});

test('with `never` nothing is asked of GitHub', async () => {
  const { server: pretend, github } = await start(pull());
  await upsertComment(github, THREAD, sticky('text', 'never'));
  expect(pretend.requests).toEqual([]);
});

test('the comment is found on the third page', async () => {
  const others = [...Array(230)].map((_, index) => ({ by: ALICE, body: `remark ${index}` }));
  const { server: pretend, github } = await start(pull({ comments: [...others, { by: ACTIONS_BOT, body: `${MARKER}\r\nold` }] }));
  expect((await upsertComment(github, THREAD, sticky('new'))).status).toBe('updated');
  expect(pretend.comments(7)).toHaveLength(231);
});

describe('a comment that is not ours is left alone', () => {
  test.each<[string, User, string]>([
    ['the marker by a person', ALICE, `${MARKER}\nforged`],
    ['the marker by a user called github-actions', IMPOSTOR, `${MARKER}\nforged`],
    ['the marker by a person with the login of the bot', { login: 'github-actions[bot]', type: 'User' }, `${MARKER}\nforged`],
    ['the marker by another bot', { login: 'dependabot[bot]', type: 'Bot' }, `${MARKER}\nforged`],
    ['the marker on the second line', ACTIONS_BOT, `quoted:\n${MARKER}`],
    ['the marker after other text', ACTIONS_BOT, `x ${MARKER}\ntext`],
    ['the marker of another selection', ACTIONS_BOT, `${MARKER.replace('fedcba9876543210', 'ffffffffffffffff')}\ntext`],
    ['the marker of another configuration', ACTIONS_BOT, `${MARKER.replace('0123456789abcdef', 'ffffffffffffffff')}\ntext`],
  ])('%s', async (_, by, body) => {
    const { server: pretend, github } = await start(pull({ comments: [{ by, body }] }));
    expect((await upsertComment(github, THREAD, sticky('ours'))).status).toBe('created');
    expect(pretend.comments(7)[0]?.body).toBe(body);
  });
});

describe('whose token it is', () => {
  const tokens = { personal: ALICE, app: { login: 'config-keeper[bot]', type: 'Bot' } } as const satisfies Record<string, User>;
  const refused: GitHubFault = { method: 'POST', path: /graphql/, ...faults.forbidden };
  const refusedInBody: GitHubFault = {
    method: 'POST',
    path: /graphql/,
    status: 200,
    body: { data: null, errors: [{ message: 'Resource not accessible by integration', type: 'FORBIDDEN' }] },
  };
  const short: GitHubFault = { method: 'POST', path: /graphql/, status: 200, body: { data: { viewer: { login: 'github-actions' } } } };
  test.each<[string, string, User, readonly GitHubFault[]]>([
    ['a workflow', 'workflow-token', ACTIONS_BOT, []],
    ['a workflow, GraphQL leaving out [bot]', 'workflow-token', ACTIONS_BOT, [short]],
    ['a workflow, GraphQL refused', 'workflow-token', ACTIONS_BOT, [refused]],
    ['a workflow, GraphQL refused in its answer', 'workflow-token', ACTIONS_BOT, [refusedInBody]],
    ['a person', 'personal', ALICE, []],
    ['a person, GraphQL refused', 'personal', ALICE, [refused]],
    ['an app', 'app', tokens.app, []],
  ])('%s finds its own comment', async (_, token, by, wrong) => {
    const { server: pretend, github } = await start({ ...pull({ comments: [{ by, body: `${MARKER}\nold` }] }), tokens }, token);
    for (const each of wrong) pretend.fault(each);
    expect((await upsertComment(github, THREAD, sticky('new'))).status).toBe('updated');
  });
});

test('while GitHub does not tell whose token it is, no second comment is made', async () => {
  const { server: pretend, github } = await start(
    { ...pull({ comments: [{ by: ALICE, body: `${MARKER}\nold` }] }), tokens: { personal: ALICE } },
    'personal',
  );
  pretend.fault({ path: /graphql|user/, status: 502, body: 'Bad Gateway' });
  const result = await upsertComment(github, THREAD, sticky('new', 'always'));
  expect(result).toMatchObject({ status: 'failed', finding: { message: expect.stringContaining('whose token') } });
  expect(pretend.comments(7)).toHaveLength(1);
});

describe('what GitHub refuses is a notice with the reason', () => {
  test.each<[string, GitHubFault, RegExp, RegExp | undefined]>([
    ['no permission', { method: 'POST', path: /comments/, ...faults.forbidden }, /not accessible by integration/, /pull-requests: write/],
    ['too long', { method: 'POST', path: /comments/, ...faults.tooLong }, /\(422\): Validation Failed/, undefined],
    ['secondary limit', { method: 'POST', path: /comments/, ...faults.secondaryLimit }, /asks to wait/, /again later/],
    ['limit as a 403', { method: 'POST', path: /comments/, ...faults.secondaryLimit, status: 403 }, /asks to wait/, /again later/],
    ['bad token', { path: /comments/, status: 401, body: { message: 'Bad credentials' } }, /does not accept the token/, /github-token/],
    ['no such thread', { path: /comments/, status: 404, body: { message: 'Not Found' } }, /404/, /pull-requests: write/],
    ['an error page', { path: /comments/, status: 502, body: '<html>::set-output name=x::y</html>' }, /502/, /again later/],
    ['a dropped connection', { path: /comments/, drop: true }, /did not answer/, undefined],
    ['no list', { path: /comments/, status: 200, body: { message: 'hello' } }, /something else than a list/, undefined],
    ['no comment', { method: 'POST', path: /comments/, status: 201, body: [] }, /something else than a comment/, undefined],
    ['files refused', { path: /files/, ...faults.forbidden }, /not accessible/, /pull-requests: write/],
  ])('%s', async (_, fault, message, help) => {
    const { server: pretend, github } = await start(pull());
    pretend.fault(fault);
    const result = await upsertComment(github, THREAD, sticky('text'));
    expect(result).toMatchObject({
      status: 'failed',
      finding: { code: 'comment-failed', severity: 'notice', message: expect.stringMatching(message) },
    });
    if (help) expect(result).toMatchObject({ finding: { help: expect.stringMatching(help) } });
  });
});

describe('a comment that is known by its id', () => {
  test('is written in place, and nothing is looked for', async () => {
    const { server: pretend, github } = await start(pull({ comments: [{ by: ACTIONS_BOT, body: `${MARKER}\nplanned` }] }));
    expect(await updateComment(github, THREAD, 1_001, `${MARKER}\napplied`)).toMatchObject({ status: 'updated' });
    expect(methods(pretend)).toEqual(['PATCH /repos/acme/contact-centre/issues/comments/1001']);
    expect(pretend.comments(7)[0]?.body).toBe(`${MARKER}\napplied`);
  });

  test('that is gone is a notice', async () => {
    const { github } = await start(pull());
    expect(await updateComment(github, THREAD, 1_001, 'text')).toMatchObject({ status: 'failed', finding: { code: 'comment-failed' } });
  });
});

test('no message holds the token', async () => {
  const { server: pretend, github } = await start(pull(), 'ghs_secret_of_the_workflow');
  pretend.fault({ path: /comments/, ...faults.forbidden });
  expect(JSON.stringify(await upsertComment(github, THREAD, sticky('text')))).not.toContain('ghs_secret');
});

test('the tip of a branch is asked, also where its name has a slash', async () => {
  const { github } = await start({ branches: { 'release/1': 'd'.repeat(40) } });
  expect(await branchTip(github, THREAD, 'release/1')).toEqual({ value: 'd'.repeat(40) });
  expect(await branchTip(github, THREAD, 'gone')).toMatchObject({ failure: { status: 404 } });
});
