import { commitAt } from './commit.ts';
import { isCommitId, shortCommit } from './commit-id.ts';
import type { GitHub, Repository } from './github-client.ts';
import { type Asked, answerOf, asking, UnexpectedAnswer } from './github-failure.ts';
import { objectAt, textOf } from './payload.ts';
import type { PullRequest } from './pull-request.ts';

/**
 * Returns the commit that a pull request starts from: the first parent of its merge commit (`sha`), or the merge base where the
 * head itself is checked out. `checkedOut` is undefined where it is not known; then it is the commit that runs.
 */
export const baseOf = (
  github: GitHub,
  repository: Repository,
  pull: Pick<PullRequest, 'headSha' | 'baseSha'>,
  checkedOut: string | undefined,
  sha: string,
): Promise<Asked<string>> =>
  asking('contents: read', () =>
    (checkedOut ?? sha) === pull.headSha ? mergeBase(github, repository, pull.baseSha, pull.headSha) : firstParent(github, repository, sha),
  );

async function firstParent(github: GitHub, repository: Repository, sha: string): Promise<string> {
  const first = answerOf(await commitAt(github, repository, sha))?.parents[0];
  if (first === undefined) throw new UnexpectedAnswer(`GitHub does not tell what the commit ${shortCommit(sha)} was merged onto`);
  return first;
}

async function mergeBase(github: GitHub, { owner, repo }: Repository, base: string, head: string): Promise<string> {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const { data } = await github.request(route, { owner, repo, basehead: `${base}...${head}`, per_page: 1 });
  const sha = textOf(objectAt(data, 'merge_base_commit'), 'sha');
  if (sha === undefined || !isCommitId(sha)) throw new UnexpectedAnswer('GitHub answered with something else than a comparison');
  return sha;
}
