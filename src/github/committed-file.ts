import { isJsonObject, member } from '../model/json.ts';
import type { CommittedBlob } from './committed-tree.ts';
import type { GitHub, Repository } from './github-client.ts';
import { answerOf, asking, UnexpectedAnswer } from './github-failure.ts';
import { textOf } from './payload.ts';

/** The text of a file at a commit. */
export interface CommittedFile {
  /** Relative to the repository, with `/`. */
  readonly file: string;
  readonly text: string;
}

const LARGEST = 5 * 1024 * 1024;

/** Returns the file of this path at a commit, or undefined where no plain file is there; throws what `asking` reads. */
export async function namedFile(
  github: GitHub,
  { owner, repo }: Repository,
  commit: string,
  file: string,
): Promise<CommittedFile | undefined> {
  const path = file.split('/').map(encodeURIComponent).join('/');
  const headers = { accept: 'application/vnd.github.raw+json' };
  const asked = await asking('contents: read', () =>
    github.request('GET /repos/{owner}/{repo}/contents/{+path}', { owner, repo, path, ref: commit, headers }),
  );
  if ('failure' in asked && asked.failure.status === 404) return undefined;
  const text = textIn(file, answerOf(asked).data);
  return text === undefined ? undefined : { file, text };
}

/** Returns the text of a file by the id of its content; throws what `asking` reads. */
export async function blobText(github: GitHub, { owner, repo }: Repository, { file, sha }: CommittedBlob): Promise<CommittedFile> {
  const { data } = await github.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: sha });
  const content = isJsonObject(data) ? member(data, 'content') : undefined;
  if (!isJsonObject(data) || typeof content !== 'string' || textOf(data, 'encoding') !== 'base64')
    throw new UnexpectedAnswer(`GitHub answered with something else than the content of ${file}`);
  return { file, text: decoded(file, Buffer.from(content, 'base64')) };
}

function textIn(file: string, data: unknown): string | undefined {
  if (data instanceof ArrayBuffer) return decoded(file, new Uint8Array(data));
  if (typeof data === 'string') return decoded(file, Buffer.from(data, 'utf8'));
  // A folder is answered as a list, a submodule as an object.
  if (Array.isArray(data) || isJsonObject(data)) return undefined;
  throw new UnexpectedAnswer(`GitHub answered with something else than the content of ${file}`);
}

function decoded(file: string, bytes: Uint8Array): string {
  if (bytes.length > LARGEST) throw tooLarge(file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnexpectedAnswer(`${file} is not UTF-8 text at that commit`);
  }
}

const tooLarge = (file: string): UnexpectedAnswer => new UnexpectedAnswer(`${file} has more than 5 MiB at that commit`);
