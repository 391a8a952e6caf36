import { isJsonObject, member } from '../model/json.ts';
import { isCommitId } from './commit-id.ts';
import type { GitHub, Repository } from './github-client.ts';
import { type Asked, asking, UnexpectedAnswer } from './github-failure.ts';
import { objectAt, textOf } from './payload.ts';

/** A commit of the repository. */
export interface Commit {
  /** The ids of its parents, the one it was merged onto first. */
  readonly parents: readonly string[];
}

// Not there; an id that nothing has; a repository without any commit (GitHub's API, 2026-11).
const ABSENT: ReadonlySet<number> = new Set([404, 409, 422]);

/** Returns a commit, or undefined where the repository does not have it, as after a force push. */
export async function commitAt(github: GitHub, { owner, repo }: Repository, sha: string): Promise<Asked<Commit | undefined>> {
  const asked = await asking('contents: read', async () => {
    // The answer lists the changed files as well, a page at a time; one of them is enough.
    const { data } = await github.request('GET /repos/{owner}/{repo}/commits/{ref}', { owner, repo, ref: sha, per_page: 1 });
    return commitOf(data);
  });
  return 'failure' in asked && isAbsent(asked.failure.status) ? { value: undefined } : asked;
}

/** Tells whether GitHub says with this status that it does not have what was asked for. */
export const isAbsent = (status: number | undefined): boolean => status !== undefined && ABSENT.has(status);

function commitOf(data: unknown): Commit {
  const parents = member(objectAt(data), 'parents');
  if (!Array.isArray(parents)) throw new UnexpectedAnswer('GitHub answered with something else than a commit');
  return {
    parents: parents
      .filter(isJsonObject)
      .flatMap((each) => textOf(each, 'sha') ?? [])
      .filter(isCommitId),
  };
}
