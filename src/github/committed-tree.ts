import { isJsonObject, type JsonObject, member } from '../model/json.ts';
import type { GitHub, Repository } from './github-client.ts';
import { UnexpectedAnswer } from './github-failure.ts';
import { objectAt, textOf } from './payload.ts';

/** A plain file at a commit, by the id of its content. */
export interface CommittedBlob {
  /** Relative to the repository, with `/`. */
  readonly file: string;
  readonly sha: string;
}

// 120000 is a symbolic link; a submodule is no blob at all (Git's object model).
const PLAIN: ReadonlySet<string> = new Set(['100644', '100755', '100664']);

/** Returns every plain file at a commit; throws what `asking` reads, also where GitHub cuts the list. */
export async function treeAt(github: GitHub, { owner, repo }: Repository, commit: string): Promise<readonly CommittedBlob[]> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const { data } = await github.request(route, { owner, repo, tree_sha: commit, recursive: '1' });
  const [entries, truncated] = [member(objectAt(data), 'tree'), member(objectAt(data), 'truncated')];
  if (truncated === true)
    throw new UnexpectedAnswer('The repository has too many files for patterns; name the files in `config` one by one');
  if (!Array.isArray(entries)) throw new UnexpectedAnswer('GitHub answered with something else than a tree');
  return entries.filter(isJsonObject).flatMap(blobOf);
}

function blobOf(entry: JsonObject): readonly CommittedBlob[] {
  const [file, sha, mode] = [textOf(entry, 'path'), textOf(entry, 'sha'), textOf(entry, 'mode')];
  if (file === undefined || sha === undefined || mode === undefined) throw new UnexpectedAnswer('GitHub lists a file without a name');
  return textOf(entry, 'type') === 'blob' && PLAIN.has(mode) ? [{ file, sha }] : [];
}
