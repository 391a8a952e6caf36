import { commentOf, type User, userOf, writtenAt } from './pretend-objects.ts';
import {
  type Comment,
  faults,
  notFound,
  onePage,
  type RecordedRequest,
  type Reply,
  type Route,
  type State,
  sentBody,
  whoIs,
} from './pretend-state.ts';

function list(state: State, request: RecordedRequest, [number]: readonly string[]): Reply {
  const thread = state.threads.get(Number(number));
  return thread ? onePage(state, request, thread) : notFound;
}

function create(state: State, request: RecordedRequest, [number]: readonly string[]): Reply {
  const thread = state.threads.get(Number(number));
  const body = sentBody(request);
  if (!thread) return notFound;
  if (body === undefined) return faults.tooLong;
  const { owner, repo } = state.seed;
  const comment = commentOf(state.nextId++, { owner, repo, number: Number(number) }, whoIs(state, request), body);
  thread.push(comment);
  return { status: 201, body: comment };
}

function update(state: State, request: RecordedRequest, [id]: readonly string[]): Reply {
  const body = sentBody(request);
  if (body === undefined) return faults.tooLong;
  const comment = edit(state, Number(id), whoIs(state, request), body);
  return comment ? { status: 200, body: comment } : notFound;
}

/** Writes a comment anew, as its editor; undefined where there is none of this id. */
export function edit(state: State, id: number, by: User, body: string): Comment | undefined {
  const thread = [...state.threads.values()].find((comments) => comments.some((each) => each.id === id));
  const index = thread?.findIndex((each) => each.id === id) ?? -1;
  const comment = thread?.[index];
  if (!thread || !comment) return undefined;
  state.editors.set(comment.node_id, by);
  const edited = { ...comment, body, updated_at: writtenAt(state.nextId++) };
  thread[index] = edited;
  return edited;
}

function graphql(state: State, request: RecordedRequest): Reply {
  const { query, variables } = queryOf(request);
  if (/viewer/.test(query)) return { status: 200, body: { data: { viewer: { login: whoIs(state, request).login } } } };
  const id = variables['id'];
  const known = [...state.threads.values()].some((thread) => thread.some((each) => each.node_id === id));
  return { status: 200, body: { data: { node: known && id !== undefined ? { editor: actor(state.editors.get(id)) } : null } } };
}

// GraphQL writes the login of a bot without its end.
const actor = (user: User | undefined) => (user ? { __typename: user.type, login: user.login.replace(/\[bot\]$/, '') } : null);

function queryOf({ body }: RecordedRequest): { readonly query: string; readonly variables: Readonly<Record<string, string>> } {
  const sent: { query?: string; variables?: Record<string, string> } = typeof body === 'object' && body !== null ? body : {};
  return { query: sent.query ?? '', variables: sent.variables ?? {} };
}

// The token of a workflow is no user, so GitHub refuses it here.
function user(state: State, request: RecordedRequest): Reply {
  const who = whoIs(state, request);
  return who.type === 'Bot' ? faults.forbidden : { status: 200, body: userOf(who) };
}

export const COMMENT_ROUTES: readonly Route[] = [
  ['POST', /^!\/graphql$/, graphql],
  ['GET', /^!\/user$/, user],
  ['GET', /^\/issues\/(\d+)\/comments$/, list],
  ['POST', /^\/issues\/(\d+)\/comments$/, create],
  ['PATCH', /^\/issues\/comments\/(\d+)$/, update],
];
