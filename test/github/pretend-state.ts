import type { components } from '@octokit/openapi-types';
import type { User } from './pretend-objects.ts';

export type Comment = components['schemas']['issue-comment'];

/** A pull request of the pretend repository. */
export interface PullSeed {
  readonly number: number;
  readonly by?: User;
  readonly files?: readonly (string | { readonly filename: string; readonly previous: string })[];
  readonly comments?: readonly CommentSeed[];
  readonly headSha?: string;
  readonly baseSha?: string;
  readonly fork?: boolean;
  readonly mergeCommit?: string;
  /** Further commits that GitHub lists the pull request for. */
  readonly commits?: readonly string[];
}

export interface CommentSeed {
  readonly by: User;
  readonly body: string;
  /** Who edited it last. */
  readonly editedBy?: User;
}

/** A commit of the pretend repository; without `files` it has those of its first parent. */
export interface CommitSeed {
  readonly parents?: readonly string[];
  readonly files?: Readonly<Record<string, FileSeed>>;
}

export type FileSeed = string | { readonly bytes: Uint8Array } | { readonly link: string } | { readonly submodule: string };

/** An issue that is there already. */
export interface IssueSeed {
  readonly number: number;
  readonly by: User;
  readonly title?: string;
  readonly body: string;
  readonly state?: 'open' | 'closed';
}

/** What a pretend GitHub begins with. */
export interface GitHubSeed {
  readonly owner?: string;
  readonly repo?: string;
  readonly defaultBranch?: string;
  /** Newest commit by branch. */
  readonly branches?: Readonly<Record<string, string>>;
  readonly pulls?: readonly PullSeed[];
  readonly commits?: Readonly<Record<string, CommitSeed>>;
  readonly issues?: readonly IssueSeed[];
  /** Who a token is; by default every token is the one of a workflow. */
  readonly tokens?: Readonly<Record<string, User>>;
}

/** What goes wrong with requests that match, `times` times (by default always). */
export interface GitHubFault {
  readonly method?: string;
  readonly path?: RegExp;
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** No answer: the connection is dropped. */
  readonly drop?: true;
  readonly times?: number;
}

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly token: string;
  readonly accept: string;
}

/** An issue as it is kept, pull requests left out. */
export type Issue = Pick<
  components['schemas']['issue'],
  'number' | 'node_id' | 'title' | 'body' | 'user' | 'state' | 'state_reason' | 'labels' | 'html_url' | 'pull_request'
>;

export interface State {
  readonly seed: Required<GitHubSeed>;
  readonly threads: Map<number, Comment[]>;
  /** Who edited a comment last, by its name in GraphQL. */
  readonly editors: Map<string, User>;
  readonly issues: Issue[];
  readonly branches: Map<string, string>;
  readonly requests: RecordedRequest[];
  readonly faults: { readonly fault: GitHubFault; left: number }[];
  url: string;
  nextId: number;
  nextNumber: number;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (state: State, request: RecordedRequest, parts: readonly string[]) => Reply;
export type Route = readonly [method: string, path: RegExp, handler: Handler];

/** Who the token of a workflow is. */
export const ACTIONS_BOT: User = { login: 'github-actions[bot]', type: 'Bot', id: 41_898_282 };

/** Faults as GitHub answers them. */
export const faults = {
  forbidden: {
    status: 403,
    body: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest' },
  },
  tooLong: { status: 422, body: { message: 'Validation Failed', errors: [{ message: 'Body is too long (maximum is 65536 characters)' }] } },
  secondaryLimit: {
    status: 429,
    headers: { 'retry-after': '60' },
    body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
  },
} as const satisfies Record<string, GitHubFault>;

export const notFound: Reply = { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' } };

export const whoIs = ({ seed }: State, { token }: RecordedRequest): User => seed.tokens[token] ?? ACTIONS_BOT;

/** Returns a page of a list, with the header that leads to the next one. */
export function onePage({ url }: State, { path, query }: RecordedRequest, items: readonly unknown[]): Reply {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const page = Number(query.get('page') ?? 1);
  const next = page * size < items.length ? `<${url}${path}?per_page=${size}&page=${page + 1}>; rel="next"` : '';
  return { status: 200, body: items.slice((page - 1) * size, page * size), headers: next === '' ? {} : { link: next } };
}

/** Returns the member of a request's body where it is a text. */
export function sentText({ body }: RecordedRequest, key: string): string | undefined {
  const text = typeof body === 'object' && body !== null ? Object.entries(body).find(([name]) => name === key)?.[1] : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** Returns the body of a comment or an issue. GitHub keeps 262,144 bytes and says 65,536 characters; the harsher reading is taken. */
export function sentBody(request: RecordedRequest): string | undefined {
  const text = sentText(request, 'body');
  return text !== undefined && text !== '' && text.length <= 65_536 ? text : undefined;
}
