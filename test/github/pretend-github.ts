import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { COMMENT_ROUTES, edit } from './pretend-comments.ts';
import { GIT_ROUTES } from './pretend-git.ts';
import { ISSUE_ROUTES, issueFrom } from './pretend-issues.ts';
import { commentOf, fileOf, pullOf, repositoryOf, type User } from './pretend-objects.ts';
import {
  type Comment,
  type GitHubFault,
  type GitHubSeed,
  type Issue,
  notFound,
  onePage,
  type PullSeed,
  type RecordedRequest,
  type Reply,
  type Route,
  type State,
} from './pretend-state.ts';

export { ACTIONS_BOT, faults, type GitHubFault, type GitHubSeed, type PullSeed, type RecordedRequest } from './pretend-state.ts';

export interface PretendGitHub {
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  /** The comments of a pull request or an issue, as they are now. */
  comments(number: number): readonly Comment[];
  /** The issues, as they are now. */
  issues(): readonly Issue[];
  /** Has somebody edit a comment in the browser. */
  editComment(id: number, by: User, body: string): void;
  /** Moves a branch, or makes one. */
  moveBranch(name: string, sha: string): void;
  fault(fault: GitHubFault): void;
  close(): Promise<void>;
}

/** Starts a small pretend GitHub; what it does not know is a 404. */
export async function startPretendGitHub(seed: GitHubSeed = {}): Promise<PretendGitHub> {
  const state = stateOf(seed);
  const server = createServer((incoming, outgoing) => void answer(state, incoming, outgoing));
  state.url = await listen(server);
  return {
    url: state.url,
    requests: state.requests,
    comments: (number) => state.threads.get(number) ?? [],
    issues: () => state.issues,
    editComment: (id, by, body) => void edit(state, id, by, body),
    moveBranch: (name, sha) => void state.branches.set(name, sha),
    fault: (fault) => void state.faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }),
    close: () => new Promise((resolve) => void server.close(() => resolve()).closeAllConnections()),
  };
}

function stateOf(seed: GitHubSeed): State {
  const { owner = 'acme', repo = 'contact-centre', defaultBranch = 'main', branches = {}, pulls = [], tokens = {} } = seed;
  const { commits = {}, issues = [] } = seed;
  const state: State = {
    seed: { owner, repo, defaultBranch, branches, pulls, commits, issues, tokens },
    threads: new Map(issues.map(({ number }) => [number, []])),
    editors: new Map(),
    issues: issues.map((each) => issueFrom({ owner, repo }, each)),
    branches: new Map(Object.entries(branches)),
    requests: [],
    faults: [],
    url: '',
    nextId: 1_001,
    nextNumber: Math.max(100, ...[...pulls, ...issues].map(({ number }) => number)) + 1,
  };
  for (const pull of pulls) state.threads.set(pull.number, threadOf(state, pull));
  return state;
}

const threadOf = (state: State, { number, comments = [] }: PullSeed): Comment[] =>
  comments.map(({ by, body, editedBy }) => {
    const comment = commentOf(state.nextId++, { ...state.seed, number }, by, body);
    if (editedBy) state.editors.set(comment.node_id, editedBy);
    return comment;
  });

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
  outgoing.end(typeof reply.body === 'string' || Buffer.isBuffer(reply.body) ? reply.body : JSON.stringify(reply.body ?? {}));
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
    accept: incoming.headers.accept ?? '',
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

const seedOf = ({ seed }: State, number: string | undefined): PullSeed | undefined =>
  seed.pulls.find((each) => each.number === Number(number));

function pull(state: State, _: RecordedRequest, [number]: readonly string[]): Reply {
  const found = seedOf(state, number);
  return found ? { status: 200, body: pullOf(state.seed, found) } : notFound;
}

function pullsOfCommit(state: State, request: RecordedRequest, [sha = '']: readonly string[]): Reply {
  const found = state.seed.pulls.filter(
    ({ mergeCommit, headSha, commits = [] }) => mergeCommit === sha || headSha === sha || commits.includes(sha),
  );
  return onePage(
    state,
    request,
    found.map((each) => pullOf(state.seed, each)),
  );
}

function files(state: State, request: RecordedRequest, [number]: readonly string[]): Reply {
  const found = seedOf(state, number);
  return found ? onePage(state, request, (found.files ?? []).map(fileOf)) : notFound;
}

const ROUTES: readonly Route[] = [
  ...COMMENT_ROUTES,
  ...ISSUE_ROUTES,
  ['GET', /^$/, ({ seed }) => ({ status: 200, body: repositoryOf(seed.owner, seed.repo, seed.defaultBranch) })],
  ['GET', /^\/pulls\/(\d+)$/, pull],
  ['GET', /^\/pulls\/(\d+)\/files$/, files],
  ['GET', /^\/commits\/([0-9a-f]+)\/pulls$/, pullsOfCommit],
  ...GIT_ROUTES,
];
