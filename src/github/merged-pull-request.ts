import type { JsonObject } from '../model/json.ts';
import { isCommitId } from './commit-id.ts';
import type { GitHub, Repository } from './github-client.ts';
import { type Asked, asking, UnexpectedAnswer } from './github-failure.ts';
import { pagesOf } from './pages.ts';
import { numberOf, objectAt, textOf } from './payload.ts';

/** The pull request whose merge a commit is. */
export interface MergedPullRequest {
  readonly number: number;
  /** Its final head. */
  readonly head: string;
  /** The head came from another repository, or from one that is gone: nobody planned it with credentials. */
  readonly fromFork: boolean;
}

/** A commit, and the branch that it was pushed to, where that is known. */
export interface PushedCommit {
  readonly sha: string;
  readonly branch?: string;
}

/** Returns the pull request that was merged into the branch as this commit, by merge, squash or rebase; undefined where there is none. */
export const pullRequestOfCommit = (
  github: GitHub,
  repository: Repository,
  { sha, branch }: PushedCommit,
): Promise<Asked<MergedPullRequest | undefined>> =>
  asking('pull-requests: read', async () => {
    const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
    for await (const page of pagesOf(github, route, { ...repository, commit_sha: sha })) {
      const merged = page.find((each) => isMergedAs(each, sha) && isInto(each, repository, branch));
      if (merged) return mergedOf(merged);
    }
    return undefined;
  });

const isMergedAs = (pull: JsonObject, sha: string): boolean =>
  textOf(pull, 'merged_at') !== undefined && textOf(pull, 'merge_commit_sha') === sha;

function isInto(pull: JsonObject, { owner, repo }: Repository, branch: string | undefined): boolean {
  const [base, ref] = [textOf(objectAt(pull, 'base', 'repo'), 'full_name'), textOf(objectAt(pull, 'base'), 'ref')];
  const isHere = base === undefined || base.toLowerCase() === `${owner}/${repo}`.toLowerCase();
  // The same commit can be pushed to another branch afterwards, which merges nothing.
  return isHere && (branch === undefined || ref === undefined || ref === branch);
}

function mergedOf(pull: JsonObject): MergedPullRequest {
  const [number, head] = [numberOf(pull, 'number'), textOf(objectAt(pull, 'head'), 'sha')];
  if (number === undefined || head === undefined || !isCommitId(head))
    throw new UnexpectedAnswer('GitHub answered with something else than a pull request');
  const [from, into] = [numberOf(objectAt(pull, 'head', 'repo'), 'id'), numberOf(objectAt(pull, 'base', 'repo'), 'id')];
  return { number, head, fromFork: from === undefined || from !== into };
}
