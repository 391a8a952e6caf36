import { onTestFinished } from 'vitest';
import { type GitHub, openGitHub } from '../../src/github/github-client.ts';
import { type GitHubSeed, type PretendGitHub, startPretendGitHub } from './pretend-github.ts';

/** The pretend repository. */
export const HOME = { owner: 'acme', repo: 'contact-centre' };

/** Returns the id of a commit that begins with a word of hex digits. */
export const sha = (word: string): string => word.padEnd(40, '0');

/** Starts a pretend GitHub that ends with the test, and a client for it. */
export async function started(seed: GitHubSeed, token = 'workflow-token'): Promise<{ server: PretendGitHub; github: GitHub }> {
  const server = await startPretendGitHub(seed);
  onTestFinished(() => server.close());
  return { server, github: openGitHub(token, { api: server.url }) };
}

/** Returns what was asked of GitHub, as `METHOD path`. */
export const asked = (server: PretendGitHub): readonly string[] =>
  server.requests.map(({ method, path }) => `${method} ${path.replace('/repos/acme/contact-centre', '')}`);
