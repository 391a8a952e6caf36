import { member } from '../model/json.ts';
import { objectAt, textOf } from './payload.ts';
import { isFromFork, readPullRequest } from './pull-request.ts';

/** An event as the runner hands it over. */
export interface GitHubEvent {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string;
  readonly payload: unknown;
  /** `GITHUB_REF`: `refs/heads/main`, `refs/tags/v1`, … */
  readonly ref: string;
  /** Where the payload names none. */
  readonly defaultBranch?: string;
}

/** What an event amounts to: the rows of the table of who may write. */
export type Situation =
  | 'own pull request'
  | 'pull request of a fork'
  | 'pull request without credentials'
  | 'closed pull request'
  | 'push to the default branch'
  | 'push to another branch'
  | 'push of a tag'
  | 'manual run'
  | 'manual run on another branch'
  | 'schedule'
  | 'merge queue'
  | 'untrusted event'
  | 'another event';

// These run with the rights of the default branch and with content from anyone (GitHub's documentation of events, 2026-09).
const UNTRUSTED: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
const MANUAL: ReadonlySet<string> = new Set(['workflow_dispatch', 'repository_dispatch']);

/** Returns what an event amounts to, or what is missing in its payload. */
export function situationOf(event: GitHubEvent): { readonly situation: Situation } | { readonly problem: string } {
  if (UNTRUSTED.has(event.name)) return { situation: 'untrusted event' };
  if (event.name === 'pull_request' || objectAt(event.payload, 'pull_request')) return situationOfPullRequest(event);
  if (event.name === 'push') return { situation: situationOfPush(event) };
  if (MANUAL.has(event.name)) return { situation: isOnDefaultBranch(event) ? 'manual run' : 'manual run on another branch' };
  if (event.name === 'schedule') return { situation: 'schedule' };
  return { situation: event.name === 'merge_group' ? 'merge queue' : 'another event' };
}

/** Returns the name of the default branch, or undefined where nothing says it. */
export const defaultBranchOf = ({ payload, defaultBranch }: GitHubEvent): string | undefined =>
  textOf(objectAt(payload, 'repository'), 'default_branch') ?? defaultBranch;

function situationOfPullRequest({ name, payload }: GitHubEvent): { readonly situation: Situation } | { readonly problem: string } {
  const read = readPullRequest(payload);
  if ('problem' in read) return read;
  if (isFromFork(read.pullRequest)) return { situation: isClosed(payload) ? 'closed pull request' : 'pull request of a fork' };
  if (name !== 'pull_request') return { situation: 'another event' };
  return { situation: isClosed(payload) ? 'closed pull request' : 'own pull request' };
}

// Labels and texts of a pull request can still be changed after it was merged.
const isClosed = (payload: unknown): boolean =>
  member(objectAt(payload), 'action') === 'closed' || member(objectAt(payload, 'pull_request'), 'state') === 'closed';

function situationOfPush(event: GitHubEvent): Situation {
  if (event.ref.startsWith('refs/tags/')) return 'push of a tag';
  return isOnDefaultBranch(event) ? 'push to the default branch' : 'push to another branch';
}

function isOnDefaultBranch(event: GitHubEvent): boolean {
  const branch = defaultBranchOf(event);
  return branch !== undefined && event.ref === `refs/heads/${branch}`;
}
