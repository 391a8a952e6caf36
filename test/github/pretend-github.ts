import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { components } from '@octokit/openapi-types';
import { commentOf, fileOf, pullOf, repositoryOf, type User, userOf } from './pretend-objects.ts';

type Comment = components['schemas']['issue-comment'];

/** A pull request of the pretend repository. */
export interface PullSeed {
  readonly number: number;
  readonly files?: readonly (string | { readonly filename: string; readonly previous: string })[];
  readonly comments?: readonly { readonly by: User; readonly body: string }[];
  readonly headSha?: string;
  readonly baseSha?: string;
  readonly fork?: boolean;
  readonly mergeCommit?: string;
}

/** What a pretend GitHub begins with. */
export interface GitHubSeed {
  readonly owner?: string;
  readonly repo?: string;
  readonly defaultBranch?: string;
  /** Newest commit by branch. */
  readonly branches?: Readonly<Record<string, string>>;
  readonly pulls?: readonly PullSeed[];
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
}

export interface PretendGitHub {
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  /** The comments of a pull request, as they are now. */
  comments(number: number): readonly Comment[];
  fault(fault: GitHubFault): void;
  close(): Promise<void>;
}

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

interface State {
  readonly seed: Required<Pick<GitHubSeed, 'owner' | 'repo' | 'defaultBranch' | 'branches' | 'pulls' | 'tokens'>>;
  readonly threads: Map<number, Comment[]>;
  readonly requests: RecordedRequest[];
  readonly faults: { readonly fault: GitHubFault; left: number }[];
  url: string;
  nextId: number;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Handler = (state: State, request: RecordedRequest, captured: readonly string[]) => Reply;

/** Starts a small GitHub on a free port of this machine. */
export async function startPretendGitHub(seed: GitHubSeed = {}): Promise<PretendGitHub> {
  const state = stateOf(seed);
  const server = createServer((incoming, outgoing) => {
    void answer(state, incoming, outgoing);
  });
  state.url = await listen(server);
  return {
    url: state.url,
    requests: state.requests,
    comments: (number) => state.threads.get(number) ?? [],
    fault: (fault) => void state.faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }),
    close: () => new Promise((resolve) => void server.close(() => resolve()).closeAllConnections()),
  };
}

function stateOf(seed: GitHubSeed): State {
  const { owner = 'acme', repo = 'contact-centre', defaultBranch = 'main', branches = {}, pulls = [], tokens = {} } = seed;
  const state: State = {
    seed: { owner, repo, defaultBranch, branches, pulls, tokens },
    threads: new Map(),
    requests: [],
    faults: [],
    url: '',
    nextId: 1_001,
  };
  for (const { number, comments = [] } of pulls)
    state.threads.set(
      number,
      comments.map(({ by, body }) => commentOf(state.nextId++, { owner, repo, number }, by, body)),
    );
  return state;
}

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
    }),
  );

async function answer(state: State, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const request = await recorded(incoming);
  state.requests.push(request);
  const fault = takeFault(state, request);
  if (fault?.drop) return void incoming.socket.destroy();
  const reply = fault ? { status: fault.status ?? 500, body: fault.body ?? {}, headers: fault.headers ?? {} } : route(state, request);
  outgoing.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers });
  outgoing.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? {}));
}

async function recorded(incoming: IncomingMessage): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString();
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    body: text === '' ? undefined : JSON.parse(text),
    token: (incoming.headers.authorization ?? '').replace(/^(token|bearer) /i, ''),
  };
}

function takeFault(state: State, { method, path }: RecordedRequest): GitHubFault | undefined {
  const found = state.faults.find(({ fault, left }) => left > 0 && (fault.method ?? method) === method && (fault.path?.test(path) ?? true));
  if (found) found.left--;
  return found?.fault;
}

function route(state: State, request: RecordedRequest): Reply {
  if (request.token === '') return { status: 401, body: { message: 'Requires authentication' } };
  const base = `/repos/${state.seed.owner}/${state.seed.repo}`;
  const path = request.path.startsWith(base) ? request.path.slice(base.length) : `!${request.path}`;
  for (const [method, pattern, handler] of ROUTES) {
    const match = method === request.method ? pattern.exec(path) : null;
    if (match) return handler(state, request, match.slice(1));
  }
  return notFound;
}

const notFound: Reply = { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' } };

const ROUTES: readonly (readonly [string, RegExp, Handler])[] = [
  ['POST', /^!\/graphql$/, graphql],
  ['GET', /^!\/user$/, user],
  ['GET', /^$/, ({ seed }) => ({ status: 200, body: repositoryOf(seed.owner, seed.repo, seed.defaultBranch) })],
  ['GET', /^\/git\/ref\/heads(?:\/|%2F)(.+)$/i, branch],
  ['GET', /^\/pulls\/(\d+)$/, pull],
  ['GET', /^\/pulls\/(\d+)\/files$/, files],
  ['GET', /^\/commits\/([0-9a-f]+)\/pulls$/, pullsOfCommit],
  ['GET', /^\/issues\/(\d+)\/comments$/, listComments],
  ['POST', /^\/issues\/(\d+)\/comments$/, createComment],
  ['PATCH', /^\/issues\/comments\/(\d+)$/, updateComment],
];

const whoIs = ({ seed }: State, { token }: RecordedRequest): User => seed.tokens[token] ?? ACTIONS_BOT;

function graphql(state: State, request: RecordedRequest): Reply {
  return { status: 200, body: { data: { viewer: { login: whoIs(state, request).login } } } };
}

// The token of a workflow is no user, so GitHub refuses it here.
function user(state: State, request: RecordedRequest): Reply {
  const who = whoIs(state, request);
  return who.type === 'Bot' ? faults.forbidden : { status: 200, body: userOf(who) };
}

function branch({ seed }: State, _: RecordedRequest, [name = '']: readonly string[]): Reply {
  const branchName = decodeURIComponent(name);
  const sha = Object.hasOwn(seed.branches, branchName) ? seed.branches[branchName] : undefined;
  if (sha === undefined) return notFound;
  const ref: components['schemas']['git-ref'] = {
    ref: `refs/heads/${branchName}`,
    node_id: 'REF',
    url: `https://api.github.com/repos/${seed.owner}/${seed.repo}/git/refs/heads/${branchName}`,
    object: { type: 'commit', sha, url: `https://api.github.com/repos/${seed.owner}/${seed.repo}/git/commits/${sha}` },
  };
  return { status: 200, body: ref };
}

const seedOf = ({ seed }: State, number: string | undefined): PullSeed | undefined =>
  seed.pulls.find((each) => each.number === Number(number));

function pull(state: State, _: RecordedRequest, [number]: readonly string[]): Reply {
  const found = seedOf(state, number);
  return found ? { status: 200, body: pullOf(state.seed, found) } : notFound;
}

function pullsOfCommit(state: State, _: RecordedRequest, [sha]: readonly string[]): Reply {
  const found = state.seed.pulls.filter((each) => each.mergeCommit === sha);
  return { status: 200, body: found.map((each) => pullOf(state.seed, each)) };
}

function files(state: State, request: RecordedRequest, [number]: readonly string[]): Reply {
  const found = seedOf(state, number);
  return found ? onePage(state, request, (found.files ?? []).map(fileOf)) : notFound;
}

function listComments(state: State, request: RecordedRequest, [number]: readonly string[]): Reply {
  const thread = state.threads.get(Number(number));
  return thread ? onePage(state, request, thread) : notFound;
}

function onePage({ url }: State, { path, query }: RecordedRequest, items: readonly unknown[]): Reply {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const page = Number(query.get('page') ?? 1);
  const next = page * size < items.length ? `<${url}${path}?per_page=${size}&page=${page + 1}>; rel="next"` : '';
  return { status: 200, body: items.slice((page - 1) * size, page * size), headers: next === '' ? {} : { link: next } };
}

function createComment(state: State, request: RecordedRequest, [number]: readonly string[]): Reply {
  const thread = state.threads.get(Number(number));
  const body = bodyOf(request);
  if (!thread) return notFound;
  if (body === undefined) return faults.tooLong;
  const { owner, repo } = state.seed;
  const comment = commentOf(state.nextId++, { owner, repo, number: Number(number) }, whoIs(state, request), body);
  thread.push(comment);
  return { status: 201, body: comment };
}

function updateComment(state: State, request: RecordedRequest, [id]: readonly string[]): Reply {
  const thread = [...state.threads.values()].find((comments) => comments.some((each) => each.id === Number(id)));
  const index = thread?.findIndex((each) => each.id === Number(id)) ?? -1;
  const comment = thread?.[index];
  const body = bodyOf(request);
  if (!thread || !comment) return notFound;
  if (body === undefined) return faults.tooLong;
  thread[index] = { ...comment, body };
  return { status: 200, body: thread[index] };
}

// GitHub keeps 262,144 bytes and says 65,536 characters; the harsher reading is taken.
function bodyOf({ body }: RecordedRequest): string | undefined {
  const text = typeof body === 'object' && body !== null && 'body' in body ? body.body : undefined;
  return typeof text === 'string' && text !== '' && text.length <= 65_536 ? text : undefined;
}
