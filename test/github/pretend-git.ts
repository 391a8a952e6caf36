import { createHash } from 'node:crypto';
import type { components } from '@octokit/openapi-types';
import { commitOf, fileOf } from './pretend-objects.ts';
import { type FileSeed, notFound, type RecordedRequest, type Reply, type Route, type State } from './pretend-state.ts';

type Schemas = components['schemas'];
type Files = Readonly<Record<string, FileSeed>>;

const LISTED_FILES = 300;

/** Returns the id of a commit that a name stands for, or undefined where there is none. */
function resolve(state: State, name: string): string | undefined {
  const sha = state.branches.get(name) ?? name;
  return Object.hasOwn(state.seed.commits, sha) ? sha : undefined;
}

function filesOf(state: State, sha: string | undefined): Files {
  const commit = sha === undefined ? undefined : state.seed.commits[sha];
  return commit ? (commit.files ?? filesOf(state, commit.parents?.[0])) : {};
}

const parentsOf = (state: State, sha: string): readonly string[] => state.seed.commits[sha]?.parents ?? [];

/** Returns a commit and all before it, nearest first. */
function history(state: State, sha: string): readonly string[] {
  const found = new Set<string>([sha]);
  for (const each of found) for (const parent of parentsOf(state, each)) found.add(parent);
  return [...found];
}

function commit(state: State, _: RecordedRequest, [name = '']: readonly string[]): Reply {
  const sha = resolve(state, decodeURIComponent(name));
  if (sha === undefined) return { status: 422, body: { message: `No commit found for SHA: ${name}` } };
  return { status: 200, body: commitOf(state.seed, sha, parentsOf(state, sha)) };
}

function tree(state: State, request: RecordedRequest, [name = '']: readonly string[]): Reply {
  const sha = resolve(state, decodeURIComponent(name));
  if (sha === undefined) return notFound;
  const recursive = request.query.has('recursive');
  const entries = Object.entries(filesOf(state, sha)).filter(([path]) => recursive || !path.includes('/'));
  const body: Schemas['git-tree'] = { sha, truncated: false, tree: [...folders(entries.map(([path]) => path)), ...entries.map(entryOf)] };
  return { status: 200, body };
}

const folders = (paths: readonly string[]): Schemas['git-tree']['tree'] =>
  [...new Set(paths.filter((path) => path.includes('/')).map((path) => path.slice(0, path.lastIndexOf('/'))))].map((path) => ({
    path,
    mode: '040000',
    type: 'tree',
    sha: 'e'.repeat(40),
  }));

function entryOf([path, file]: readonly [string, FileSeed]): Schemas['git-tree']['tree'][number] {
  if (typeof file === 'object' && 'submodule' in file) return { path, mode: '160000', type: 'commit', sha: file.submodule };
  const link = typeof file === 'object' && 'link' in file;
  return { path, mode: link ? '120000' : '100644', type: 'blob', sha: blobSha(file), size: bytesOf(file).length };
}

function blob(state: State, _: RecordedRequest, [sha = '']: readonly string[]): Reply {
  const file = Object.keys(state.seed.commits)
    .flatMap((each) => Object.values(filesOf(state, each)))
    .find((each) => blobSha(each) === sha);
  if (file === undefined) return notFound;
  const bytes = bytesOf(file);
  // GitHub breaks the lines of base64.
  const content = bytes.toString('base64').replace(/.{60}/g, '$&\n');
  const body: Schemas['blob'] = { content, encoding: 'base64', url: 'https://api.github.com/blob', sha, size: bytes.length, node_id: 'B' };
  return { status: 200, body };
}

function contents(state: State, request: RecordedRequest, [name = '']: readonly string[]): Reply {
  const path = decodeURIComponent(name);
  const files = filesOf(state, resolve(state, request.query.get('ref') ?? state.seed.defaultBranch));
  const file = Object.hasOwn(files, path) ? files[path] : undefined;
  if (file === undefined) return Object.keys(files).some((each) => each.startsWith(`${path}/`)) ? { status: 200, body: [] } : notFound;
  if (typeof file === 'object' && 'submodule' in file) return { status: 200, body: { type: 'submodule', path, sha: file.submodule } };
  // GitHub follows a link to a plain file.
  const target = typeof file === 'object' && 'link' in file ? files[file.link] : file;
  if (target === undefined) return { status: 200, body: { type: 'symlink', path } };
  if (!request.accept.includes('raw')) return { status: 200, body: { type: 'file', path, encoding: 'none', content: '' } };
  return { status: 200, body: bytesOf(target), headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } };
}

function compare(state: State, _: RecordedRequest, [basehead = '']: readonly string[]): Reply {
  const [base, head] = decodeURIComponent(basehead)
    .split('...')
    .map((name) => resolve(state, name));
  if (base === undefined || head === undefined) return notFound;
  const [behind, ahead] = [history(state, base), history(state, head)];
  const shared = behind.find((each) => ahead.includes(each));
  if (shared === undefined) return { status: 404, body: { message: `No common ancestor between ${base} and ${head}.` } };
  const body: Partial<Schemas['commit-comparison']> = {
    status: statusOf(base, head, shared),
    merge_base_commit: commitOf(state.seed, shared, parentsOf(state, shared)),
    files: changed(filesOf(state, shared), filesOf(state, head)).slice(0, LISTED_FILES).map(fileOf),
  };
  return { status: 200, body };
}

function statusOf(base: string, head: string, shared: string): Schemas['commit-comparison']['status'] {
  if (base === head) return 'identical';
  if (shared === base) return 'ahead';
  return shared === head ? 'behind' : 'diverged';
}

const changed = (before: Files, after: Files): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (path) => JSON.stringify(before[path]) !== JSON.stringify(after[path]),
  );

function bytesOf(file: FileSeed): Buffer {
  if (typeof file === 'string') return Buffer.from(file);
  return 'bytes' in file ? Buffer.from(file.bytes) : Buffer.from('link' in file ? file.link : '');
}

function blobSha(file: FileSeed): string {
  const bytes = bytesOf(file);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function branch(state: State, _: RecordedRequest, [name = '']: readonly string[]): Reply {
  const branchName = decodeURIComponent(name);
  const sha = state.branches.get(branchName);
  if (sha === undefined) return notFound;
  const { owner, repo } = state.seed;
  const ref: Schemas['git-ref'] = {
    ref: `refs/heads/${branchName}`,
    node_id: 'REF',
    url: `https://api.github.com/repos/${owner}/${repo}/git/refs/heads/${branchName}`,
    object: { type: 'commit', sha, url: `https://api.github.com/repos/${owner}/${repo}/git/commits/${sha}` },
  };
  return { status: 200, body: ref };
}

export const GIT_ROUTES: readonly Route[] = [
  ['GET', /^\/git\/ref\/heads(?:\/|%2F)(.+)$/i, branch],
  ['GET', /^\/git\/trees\/([^/]+)$/, tree],
  ['GET', /^\/git\/blobs\/([0-9a-f]+)$/, blob],
  ['GET', /^\/contents\/(.+)$/, contents],
  ['GET', /^\/compare\/(.+)$/, compare],
  ['GET', /^\/commits\/([^/]+)$/, commit],
];
