import { expect, test } from 'vitest';
import { baseOf } from '../../src/github/base.ts';
import { faults, type GitHubFault, type GitHubSeed } from './pretend-github.ts';
import { HOME, sha, started } from './started.ts';

// main: m1, m2, m3; the branch left at m1, took m2 in, and is merged onto m3 for the run.
const [M1, M2, M3, H1, HEAD, RUN] = ['a1', 'a2', 'a3', 'b1', 'b2', 'cc'].map(sha) as [string, string, string, string, string, string];
const SEED: GitHubSeed = {
  commits: {
    [M1]: {},
    [M2]: { parents: [M1] },
    [M3]: { parents: [M2] },
    [H1]: { parents: [M1] },
    [HEAD]: { parents: [H1, M2] },
    [RUN]: { parents: [M3, HEAD] },
    [sha('0a')]: {},
  },
};
const PULL = { headSha: HEAD, baseSha: M3 };

test.each<[string, string | undefined, string]>([
  ['the merge commit is checked out', RUN, M3],
  ['it is not known what is checked out', undefined, M3],
  ['another commit is checked out', H1, M3],
  ['the head is checked out', HEAD, M2],
])('where %s', async (_, checkedOut, expected) => {
  const { github } = await started(SEED);
  expect(await baseOf(github, HOME, PULL, checkedOut, RUN)).toEqual({ value: expected });
});

test.each<[string, string, string, GitHubFault | undefined, RegExp]>([
  ['a commit without parents', sha('0a'), sha('0a'), undefined, /merged onto/],
  ['a commit that is gone', sha('dead'), sha('dead'), undefined, /merged onto/],
  [
    'a head that shares nothing',
    HEAD,
    RUN,
    { path: /compare/, status: 404, body: { message: 'No common ancestor' } },
    /No common ancestor/,
  ],
  ['a comparison of another form', HEAD, RUN, { path: /compare/, status: 200, body: [] }, /than a comparison/],
  [
    'a base that is no commit',
    HEAD,
    RUN,
    { path: /compare/, status: 200, body: { merge_base_commit: { sha: 'main' } } },
    /than a comparison/,
  ],
  ['parents that are no commits', RUN, RUN, { path: /commits/, status: 200, body: { parents: [{ sha: '../x' }, null] } }, /merged onto/],
  ['no permission', RUN, RUN, { path: /commits/, ...faults.forbidden }, /not accessible/],
])('%s is a failure', async (_, checkedOut, run, fault, message) => {
  const { server, github } = await started(SEED);
  if (fault) server.fault(fault);
  expect(await baseOf(github, HOME, PULL, checkedOut, run)).toMatchObject({ failure: { message: expect.stringMatching(message) } });
});
