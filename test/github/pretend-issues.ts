import { labelOf, userOf } from './pretend-objects.ts';
import {
  faults,
  type Issue,
  type IssueSeed,
  notFound,
  onePage,
  type RecordedRequest,
  type Reply,
  type Route,
  type State,
  sentBody,
  sentText,
  whoIs,
} from './pretend-state.ts';

/** Returns an issue as it is kept. */
export const issueFrom = ({ owner, repo }: { readonly owner: string; readonly repo: string }, seed: IssueSeed): Issue => ({
  number: seed.number,
  node_id: `I_${seed.number}`,
  title: seed.title ?? 'Something',
  body: seed.body,
  user: userOf(seed.by),
  state: seed.state ?? 'open',
  state_reason: null,
  labels: [],
  html_url: `https://github.com/${owner}/${repo}/issues/${seed.number}`,
});

// Newest first; GitHub lists pull requests among the issues, and by default the open ones alone.
function list(state: State, request: RecordedRequest): Reply {
  const pulls = state.seed.pulls.map(({ number, comments, by }) => ({
    ...issueFrom(state.seed, { number, by: by ?? { login: 'alice', type: 'User' }, body: comments?.[0]?.body ?? '' }),
    pull_request: { diff_url: null, html_url: null, patch_url: null, url: null },
  }));
  const all = [...state.issues, ...pulls].sort((left, right) => right.number - left.number);
  return onePage(state, request, request.query.get('state') === 'all' ? all : all.filter((each) => each.state === 'open'));
}

function create(state: State, request: RecordedRequest): Reply {
  const [title, body] = [sentText(request, 'title'), sentBody(request)];
  if (title === undefined || title === '' || title.length > 256 || body === undefined) return faults.tooLong;
  const issue = {
    ...issueFrom(state.seed, { number: state.nextNumber++, by: whoIs(state, request), title, body }),
    labels: labelsOf(request),
  };
  state.issues.push(issue);
  state.threads.set(issue.number, []);
  return { status: 201, body: issue };
}

function update(state: State, request: RecordedRequest, [number]: readonly string[]): Reply {
  const index = state.issues.findIndex((each) => each.number === Number(number));
  const issue = state.issues[index];
  if (!issue) return notFound;
  const sent = (key: string, before: string): string => sentText(request, key) ?? before;
  state.issues[index] = {
    ...issue,
    title: sent('title', issue.title),
    body: sent('body', issue.body ?? ''),
    state: sent('state', issue.state),
  };
  return { status: 200, body: state.issues[index] };
}

function labelsOf({ body }: RecordedRequest): Issue['labels'] {
  const labels = typeof body === 'object' && body !== null && 'labels' in body ? body.labels : [];
  return Array.isArray(labels) ? labels.map((name) => labelOf(String(name))) : [];
}

export const ISSUE_ROUTES: readonly Route[] = [
  ['GET', /^\/issues$/, list],
  ['POST', /^\/issues$/, create],
  ['PATCH', /^\/issues\/(\d+)$/, update],
];
