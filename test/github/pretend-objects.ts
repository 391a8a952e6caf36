import type { components } from '@octokit/openapi-types';

type Schemas = components['schemas'];

/** Somebody who writes comments. */
export interface User {
  readonly login: string;
  readonly type: 'User' | 'Bot';
  readonly id?: number;
}

interface Home {
  readonly owner: string;
  readonly repo: string;
}

const API = 'https://api.github.com';
const WHEN = '2026-11-20T09:00:00Z';

/** Returns the time at which the thing with this id was written: a later id, a later time. */
export const writtenAt = (id: number): string => new Date(Date.parse(WHEN) + id * 1_000).toISOString().replace('.000', '');

const REPOSITORY_ID = 700;

/** Returns a user as GitHub's API gives one. */
export function userOf({ login, type, id = 1 }: User): Schemas['simple-user'] {
  const url = `${API}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: `U_${id}`,
    type,
    site_admin: false,
    avatar_url: 'https://avatars.githubusercontent.com/u/1',
    gravatar_id: '',
    url,
    html_url: `https://github.com/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following`,
    gists_url: `${url}/gists`,
    starred_url: `${url}/starred`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    received_events_url: `${url}/received_events`,
  };
}

/** Returns a comment as GitHub's API gives one. */
export function commentOf(id: number, thread: Home & { readonly number: number }, by: User, body: string): Schemas['issue-comment'] {
  const { owner, repo, number } = thread;
  return {
    id,
    node_id: `IC_${id}`,
    url: `${API}/repos/${owner}/${repo}/issues/comments/${id}`,
    html_url: `https://github.com/${owner}/${repo}/pull/${number}#issuecomment-${id}`,
    issue_url: `${API}/repos/${owner}/${repo}/issues/${number}`,
    body,
    user: userOf(by),
    created_at: writtenAt(id),
    updated_at: writtenAt(id),
    author_association: 'NONE',
    performed_via_github_app: null,
  };
}

/** Returns a changed file of a pull request as GitHub's API gives one. */
export function fileOf(file: string | { readonly filename: string; readonly previous: string }): Schemas['diff-entry'] {
  const { filename, previous } = typeof file === 'string' ? { filename: file, previous: undefined } : file;
  return {
    sha: 'bbcd538c8e72b8c175046e27cc8f907076331401',
    filename,
    status: previous === undefined ? 'modified' : 'renamed',
    additions: 1,
    deletions: 1,
    changes: 2,
    blob_url: 'https://github.com/blob',
    raw_url: 'https://github.com/raw',
    contents_url: `${API}/contents`,
    ...(previous === undefined ? {} : { previous_filename: previous }),
  };
}

type PartOfRepository = Pick<
  Schemas['full-repository'],
  'id' | 'node_id' | 'name' | 'full_name' | 'private' | 'owner' | 'html_url' | 'url' | 'default_branch' | 'fork'
>;

/** Returns what is asked of a repository, as GitHub's API gives it. */
export function repositoryOf(owner: string, repo: string, defaultBranch: string): PartOfRepository {
  return {
    id: REPOSITORY_ID,
    node_id: 'R_700',
    name: repo,
    full_name: `${owner}/${repo}`,
    private: true,
    fork: false,
    owner: userOf({ login: owner, type: 'User' }),
    html_url: `https://github.com/${owner}/${repo}`,
    url: `${API}/repos/${owner}/${repo}`,
    default_branch: defaultBranch,
  };
}

type PartOfPull = Pick<
  Schemas['pull-request-simple'],
  'id' | 'number' | 'state' | 'html_url' | 'user' | 'merged_at' | 'merge_commit_sha'
> & {
  readonly head: { readonly sha: string; readonly ref: string; readonly repo: { readonly id: number } };
  readonly base: { readonly sha: string; readonly ref: string; readonly repo: { readonly id: number; readonly full_name: string } };
};

interface Pull {
  readonly number: number;
  readonly by?: User;
  readonly headSha?: string;
  readonly baseSha?: string;
  readonly fork?: boolean;
  readonly mergeCommit?: string;
}

/** Returns what is asked of a pull request, as GitHub's API gives it and as the payload of an event has it. */
export function pullOf({ owner, repo, defaultBranch }: Home & { readonly defaultBranch: string }, pull: Pull): PartOfPull {
  const { number, headSha = 'a'.repeat(40), baseSha = 'b'.repeat(40), fork, mergeCommit, by = { login: 'alice', type: 'User' } } = pull;
  return {
    id: 9_000 + number,
    number,
    state: mergeCommit === undefined ? 'open' : 'closed',
    html_url: `https://github.com/${owner}/${repo}/pull/${number}`,
    user: userOf(by),
    merged_at: mergeCommit === undefined ? null : WHEN,
    merge_commit_sha: mergeCommit ?? 'c'.repeat(40),
    head: { sha: headSha, ref: 'feature', repo: { id: fork ? REPOSITORY_ID + 1 : REPOSITORY_ID } },
    base: { sha: baseSha, ref: defaultBranch, repo: { id: REPOSITORY_ID, full_name: `${owner}/${repo}` } },
  };
}

type Label = Schemas['issue']['labels'][number];

/** Returns a label as GitHub's API gives one. */
export const labelOf = (name: string): Label => ({ id: 1, node_id: 'LA_1', name, color: 'ededed', default: false });

/** Returns a commit as GitHub's API gives one. */
export function commitOf({ owner, repo }: Home, sha: string, parents: readonly string[]): Schemas['commit'] {
  const url = `${API}/repos/${owner}/${repo}/commits/${sha}`;
  return {
    sha,
    url,
    node_id: `C_${sha}`,
    html_url: `https://github.com/${owner}/${repo}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: { url, author: null, committer: null, message: 'A commit', comment_count: 0, tree: { sha: 'f'.repeat(40), url } },
    author: null,
    committer: null,
    parents: parents.map((each) => ({ sha: each, url: `${API}/repos/${owner}/${repo}/commits/${each}` })),
  };
}
