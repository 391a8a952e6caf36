import { type Finding, finding } from '../model/finding.ts';
import { findIssue, type KeptIssue, keptIssue } from './find-issue.ts';
import type { GitHub, Repository } from './github-client.ts';
import { asking, type GitHubFailure } from './github-failure.ts';
import { ownLogin } from './own-login.ts';
import { sameBody } from './same-body.ts';

/** The one issue of a configuration, brought up to date by every run. */
export interface StickyIssue {
  /** The first line of the body, by which it is found again; put there where the body does not begin with it. */
  readonly marker: string;
  /** Without any name from an org: titles are sent in mails and chats. */
  readonly title: string;
  readonly body: string;
  /** Set when it is created, and left to people from then on. */
  readonly labels?: readonly string[];
  readonly wanted: 'open' | 'closed';
  /** What is said when it is closed. */
  readonly remark?: string;
}

/** What became of the issue. */
export type IssueResult =
  | { readonly status: 'created' | 'updated' | 'reopened' | 'closed' | 'unchanged'; readonly number: number; readonly url: string }
  | { readonly status: 'not wanted' }
  | { readonly status: 'failed'; readonly finding: Finding };

/** Creates, updates, closes or reopens the issue; what GitHub refuses is a notice, never an error. */
export async function upsertIssue(github: GitHub, repository: Repository, issue: StickyIssue): Promise<IssueResult> {
  const asked = await asking('issues: write', () => bringUpToDate(github, repository, withMarker(issue)));
  return 'value' in asked ? asked.value : { status: 'failed', finding: notWritten(asked.failure) };
}

async function bringUpToDate(github: GitHub, repository: Repository, issue: StickyIssue): Promise<IssueResult> {
  const kept = await findIssue(github, repository, issue.marker, await ownLogin(github));
  if (issue.wanted === 'closed') return kept?.open ? close(github, repository, kept, issue) : asItIs(kept);
  return kept ? update(github, repository, kept, issue) : create(github, repository, issue);
}

async function create(github: GitHub, { owner, repo }: Repository, { title, body, labels }: StickyIssue): Promise<IssueResult> {
  const parameters = { owner, repo, title, body, ...(labels ? { labels } : {}) };
  return told('created', (await github.request('POST /repos/{owner}/{repo}/issues', parameters)).data);
}

async function update(github: GitHub, repository: Repository, kept: KeptIssue, { title, body }: StickyIssue): Promise<IssueResult> {
  if (kept.open && kept.title === title && sameBody(kept.body, body)) return asItIs(kept);
  return told(kept.open ? 'updated' : 'reopened', await rewrite(github, repository, kept, { title, body, state: 'open' }));
}

async function close(
  github: GitHub,
  repository: Repository,
  kept: KeptIssue,
  { body, remark = REMARK }: StickyIssue,
): Promise<IssueResult> {
  const closed = told('closed', await rewrite(github, repository, kept, { body, state: 'closed', state_reason: 'completed' }));
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  await github.request(route, { owner: repository.owner, repo: repository.repo, issue_number: kept.number, body: remark });
  return closed;
}

const REMARK = 'Everything is as the files want it again.';

async function rewrite(
  github: GitHub,
  { owner, repo }: Repository,
  { number }: KeptIssue,
  wanted: Readonly<Record<string, string>>,
): Promise<unknown> {
  const { data } = await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    owner,
    repo,
    issue_number: number,
    ...wanted,
  });
  return data;
}

function told(status: 'created' | 'updated' | 'reopened' | 'closed', answer: unknown): IssueResult {
  const { number, url } = keptIssue(answer);
  return { status, number, url };
}

const asItIs = (kept: KeptIssue | undefined): IssueResult =>
  kept ? { status: 'unchanged', number: kept.number, url: kept.url } : { status: 'not wanted' };

const withMarker = (issue: StickyIssue): StickyIssue =>
  issue.body.split('\n', 1)[0]?.trimEnd() === issue.marker ? issue : { ...issue, body: `${issue.marker}\n${issue.body}` };

const notWritten = ({ message, help }: GitHubFailure): Finding =>
  finding('issue-failed', `The issue could not be written: ${message}`, help === undefined ? {} : { help });
