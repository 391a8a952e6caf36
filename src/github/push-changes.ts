import { isJsonObject, type JsonObject, member } from '../model/json.ts';
import { pathsOf } from './changed-files.ts';
import { isAbsent } from './commit.ts';
import { isCommitId } from './commit-id.ts';
import type { GitHub, Repository } from './github-client.ts';
import { type Asked, asking } from './github-failure.ts';
import { objectAt, textOf } from './payload.ts';

/** Whether a push changed what was asked for. */
export interface PushChanges {
  readonly changed: boolean;
  /** Why it counts as changed although nobody saw it: the start of a sentence. */
  readonly unseen?: string;
}

// Where GitHub ends the list of files of a comparison (GitHub's API description, 2026-11).
const LISTED_FILES = 300;

/** Tells whether the commits of a push change, add, move or remove a file that the test picks; yes where that cannot be seen. */
export async function pushChanges(
  github: GitHub,
  { owner, repo }: Repository,
  before: string | undefined,
  after: string,
  picks: (path: string) => boolean,
): Promise<Asked<PushChanges>> {
  if (before === undefined || !isCommitId(before)) return unseen('The push has no commit before it');
  const basehead = `${before}...${after}`;
  const asked = await asking('contents: read', () =>
    github.request('GET /repos/{owner}/{repo}/compare/{basehead}', { owner, repo, basehead, per_page: 1 }),
  );
  if ('value' in asked) return { value: changesIn(objectAt(asked.value.data), picks) };
  return isAbsent(asked.failure.status) ? unseen('The commit before the push cannot be compared') : asked;
}

function changesIn(comparison: JsonObject | undefined, picks: (path: string) => boolean): PushChanges {
  const [status, files] = [textOf(comparison, 'status'), member(comparison, 'files')];
  if (status === 'identical') return { changed: false };
  // Otherwise the list shows only what is new, not what the push took away.
  if (status !== 'ahead') return { changed: true, unseen: 'The push replaced commits' };
  if (!Array.isArray(files)) return { changed: true, unseen: 'GitHub lists no files of the push' };
  if (files.filter(isJsonObject).flatMap(pathsOf).some(picks)) return { changed: true };
  return files.length < LISTED_FILES ? { changed: false } : { changed: true, unseen: `The push changes ${LISTED_FILES} files or more` };
}

const unseen = (why: string): Asked<PushChanges> => ({ value: { changed: true, unseen: why } });
