import { describe, expect, test } from 'vitest';
import { picksConfiguration } from '../../src/github/changed-files.ts';
import { pushChanges } from '../../src/github/push-changes.ts';
import { faults, type GitHubFault, type GitHubSeed } from './pretend-github.ts';
import { asked, HOME, sha, started } from './started.ts';

const [BEFORE, CODE, CONFIG, BACK, OTHER] = ['a1', 'a2', 'a3', 'a4', 'b1'].map(sha) as [string, string, string, string, string];
const base = { 'genesys-cloud.yml': 'a', 'README.md': 'a' };
const many = (count: number) => Object.fromEntries([...Array(count)].map((_, index) => [`src/${index}.ts`, 'x']));
const SEED: GitHubSeed = {
  commits: {
    [BEFORE]: { files: base },
    [CODE]: { parents: [BEFORE], files: { ...base, 'README.md': 'b' } },
    [CONFIG]: { parents: [CODE], files: { ...base, 'genesys-cloud.yml': 'b' } },
    [BACK]: { parents: [BEFORE], files: { 'README.md': 'a' } },
    [OTHER]: { files: base },
    [sha('c1')]: { parents: [BEFORE], files: { ...base, ...many(299) } },
    [sha('c2')]: { parents: [BEFORE], files: { ...base, ...many(300) } },
  },
};
const picks = picksConfiguration('.', ['genesys-cloud.yml', 'orgs/*.yml']);

async function changes(before: string | undefined, after: string, fault?: GitHubFault) {
  const { server, github } = await started(SEED);
  if (fault) server.fault(fault);
  return { server, told: await pushChanges(github, HOME, before, after, picks) };
}

describe('a push', () => {
  test.each<[string, string | undefined, string, boolean, RegExp | undefined]>([
    ['of a configuration file', BEFORE, CONFIG, true, undefined],
    ['of another file', BEFORE, CODE, false, undefined],
    ['that removes a configuration file', BEFORE, BACK, true, undefined],
    ['of nothing', BEFORE, BEFORE, false, undefined],
    ['of 299 other files', BEFORE, sha('c1'), false, undefined],
    ['of 300 other files', BEFORE, sha('c2'), true, /300 files or more/],
    ['back to an older commit', CONFIG, BEFORE, true, /replaced commits/],
    ['of another line of commits', CONFIG, BACK, true, /replaced commits/],
    ['that shares nothing with what was there', OTHER, CONFIG, true, /cannot be compared/],
    ['after a commit that is gone', sha('dead'), CONFIG, true, /cannot be compared/],
    ['that makes the branch', '0'.repeat(40), CONFIG, true, /no commit before it/],
    ['whose event names no commit', undefined, CONFIG, true, /no commit before it/],
    ['whose event names something else', 'main', CONFIG, true, /no commit before it/],
  ])('%s', async (_, before, after, changed, unseen) => {
    const expected = { changed, ...(unseen ? { unseen: expect.stringMatching(unseen) } : {}) };
    expect((await changes(before, after)).told).toEqual({ value: expected });
  });
});

test('is one call', async () => {
  const { server } = await changes(BEFORE, CONFIG);
  expect(asked(server)).toEqual([`GET /compare/${BEFORE}...${CONFIG}`]);
});

test.each<[string, unknown, boolean]>([
  ['a file that was moved away', { status: 'ahead', files: [{ filename: 'x', previous_filename: 'orgs/a.yml' }] }, true],
  ['a file that was moved elsewhere', { status: 'ahead', files: [{ filename: 'x', previous_filename: 'y' }] }, false],
  ['no list', { status: 'ahead' }, true],
  ['no status', { files: [] }, true],
  ['no object', [], true],
])('an answer with %s', async (_, body, changed) => {
  expect((await changes(BEFORE, CODE, { path: /compare/, status: 200, body })).told).toMatchObject({ value: { changed } });
});

test.each<[string, GitHubFault]>([
  ['refused', { path: /compare/, ...faults.forbidden }],
  ['an error page', { path: /compare/, status: 500, body: '<html>' }],
  ['a dropped connection', { path: /compare/, drop: true }],
])('%s is a failure', async (_, fault) => {
  expect((await changes(BEFORE, CODE, fault)).told).toHaveProperty('failure');
});
