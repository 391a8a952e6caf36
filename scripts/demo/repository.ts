import type { GitHubSeed } from '../../test/github/pretend-github.ts';

const id = (mark: string): string => mark.repeat(40);

/** The commits of the story: before the pull request, its head, how GitHub would merge it, and the merge itself. */
export const commits = { start: id('a'), head: id('b'), preview: id('c'), merge: id('d') } as const;

const NUMBER = 1;
const home = { id: 700, default_branch: 'main', full_name: 'acme/contact-centre' };
const side = (sha: string, ref: string) => ({ sha, ref, repo: { id: home.id } });

/** The events of the story, as the runner hands them over. */
export const events = {
  pull_request: {
    sha: commits.preview,
    ref: `refs/pull/${NUMBER}/merge`,
    payload: {
      action: 'opened',
      number: NUMBER,
      repository: home,
      pull_request: { number: NUMBER, head: side(commits.head, 'timeouts'), base: side(commits.start, 'main') },
    },
  },
  push: {
    sha: commits.merge,
    ref: 'refs/heads/main',
    payload: { ref: 'refs/heads/main', before: commits.start, after: commits.merge, repository: home },
  },
  schedule: { sha: commits.merge, ref: 'refs/heads/main', payload: { schedule: '17 5 * * 1-5', repository: home } },
} as const;

/** Returns what the pretend GitHub begins with: one pull request that adds the configuration. */
export const repositoryWith = (file: string): GitHubSeed => ({
  branches: { main: commits.start },
  commits: {
    [commits.start]: { files: { 'README.md': 'Contact centre' } },
    [commits.head]: { parents: [commits.start], files: { 'genesys-cloud.yml': file } },
    [commits.preview]: { parents: [commits.start, commits.head], files: { 'genesys-cloud.yml': file } },
    [commits.merge]: { parents: [commits.start, commits.head], files: { 'genesys-cloud.yml': file } },
  },
  pulls: [{ number: NUMBER, files: ['genesys-cloud.yml'], headSha: commits.head, baseSha: commits.start, mergeCommit: commits.merge }],
});

/** Returns a comment or an issue as a reader sees it: without the lines that are for machines. */
export const asRead = (body: string): string => body.replaceAll(/<!--[\s\S]*?-->\n?/g, '').trim();
