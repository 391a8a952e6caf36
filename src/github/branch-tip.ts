import type { GitHub, Repository } from './github-client.ts';
import { type Asked, asking, UnexpectedAnswer } from './github-failure.ts';
import { objectAt, textOf } from './payload.ts';

/** Returns the id of the newest commit of a branch, or why GitHub did not tell it. */
export const branchTip = (github: GitHub, { owner, repo }: Repository, branch: string): Promise<Asked<string>> =>
  asking('contents: read', async () => {
    const { data } = await github.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { owner, repo, ref: `heads/${branch}` });
    const sha = textOf(objectAt(data, 'object'), 'sha');
    if (sha === undefined) throw new UnexpectedAnswer('GitHub answered with something else than a branch');
    return sha;
  });
