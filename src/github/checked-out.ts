import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isCommitId } from './commit-id.ts';

/** Returns the id of the commit that is checked out in a folder, from Git's own files; undefined where they do not tell it. */
export async function checkedOutCommit(workspace: string): Promise<string | undefined> {
  const folder = await gitFolder(workspace);
  const head = await textIn(folder, 'HEAD');
  if (head === undefined) return undefined;
  const ref = /^ref: (refs\/\S+)$/.exec(head)?.[1];
  const sha = ref === undefined ? head : await commitOfRef(folder, ref);
  return sha !== undefined && isCommitId(sha) ? sha : undefined;
}

// In a worktree or a submodule `.git` is a file that says where the folder is.
async function gitFolder(workspace: string): Promise<string> {
  const elsewhere = /^gitdir: (.+)$/.exec((await textIn(workspace, '.git')) ?? '')?.[1];
  return elsewhere === undefined ? join(workspace, '.git') : resolve(workspace, elsewhere);
}

async function commitOfRef(folder: string, ref: string): Promise<string | undefined> {
  if (ref.split('/').includes('..')) return undefined;
  // The branches of a worktree stand in the folder that all worktrees have in common.
  const common = resolve(folder, (await textIn(folder, 'commondir')) ?? '.');
  return (await textIn(common, ref)) ?? packed(await textIn(common, 'packed-refs'), ref);
}

const packed = (refs: string | undefined, ref: string): string | undefined =>
  refs
    ?.split(/\r?\n/)
    .find((line) => line.endsWith(` ${ref}`))
    ?.split(' ')[0];

const textIn = (folder: string, name: string): Promise<string | undefined> =>
  readFile(join(folder, name), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
