import { type Finding, finding } from '../model/finding.ts';
import { changesFile } from './changed-files.ts';
import { findComment, type KeptComment, keptComment, type Thread } from './find-comment.ts';
import type { GitHub, Repository } from './github-client.ts';
import { asking, type GitHubFailure } from './github-failure.ts';
import type { Inputs } from './inputs.ts';
import { ownLogin } from './own-login.ts';
import { sameBody } from './same-body.ts';

/** A comment that is to stand on a pull request once, brought up to date by every run. */
export interface StickyComment {
  /** The first line of the body, by which it is found again. */
  readonly marker: string;
  readonly body: string;
  readonly mode: Inputs['comment'];
  /** Tells whether a path of the repository is a file of the configuration. */
  readonly isConfiguration: (path: string) => boolean;
  /** Returns why the comment that stands there is left as it is, by its body; it never is where this is left out. */
  readonly leave?: (body: string) => string | undefined;
}

/** What became of the comment. */
export type CommentResult =
  | { readonly status: 'created' | 'updated' | 'unchanged'; readonly url: string }
  | { readonly status: 'left'; readonly url: string; readonly finding: Finding }
  | { readonly status: 'not wanted' }
  | { readonly status: 'failed'; readonly finding: Finding };

/** Brings the comment up to date, or makes it where the mode wants it; what GitHub refuses is a notice, never an error. */
export async function upsertComment(github: GitHub, thread: Thread, comment: StickyComment): Promise<CommentResult> {
  if (comment.mode === 'never') return { status: 'not wanted' };
  const asked = await asking('pull-requests: write', () => bringUpToDate(github, thread, comment));
  return 'value' in asked ? asked.value : { status: 'failed', finding: commentFailed(asked.failure) };
}

/** Writes a comment that is known already, by its id; what GitHub refuses is a notice, never an error. */
export async function updateComment(github: GitHub, repository: Repository, id: number, body: string): Promise<CommentResult> {
  const asked = await asking('pull-requests: write', () => rewrite(github, repository, id, body));
  return 'value' in asked ? asked.value : { status: 'failed', finding: commentFailed(asked.failure) };
}

async function bringUpToDate(github: GitHub, thread: Thread, comment: StickyComment): Promise<CommentResult> {
  const kept = await findComment(github, thread, comment.marker, await ownLogin(github));
  if (kept) return update(github, thread, kept, comment);
  const wanted = comment.mode === 'always' || (await changesFile(github, thread, comment.isConfiguration));
  return wanted ? create(github, thread, comment.body) : { status: 'not wanted' };
}

async function update(github: GitHub, thread: Thread, kept: KeptComment, { body, leave }: StickyComment): Promise<CommentResult> {
  const why = leave?.(kept.body);
  if (why !== undefined) return { status: 'left', url: kept.url, finding: commentLeft(why) };
  return sameBody(kept.body, body) ? { status: 'unchanged', url: kept.url } : rewrite(github, thread, kept.id, body);
}

async function rewrite(github: GitHub, { owner, repo }: Repository, id: number, body: string): Promise<CommentResult> {
  const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
  const { data } = await github.request(route, { owner, repo, comment_id: id, body });
  return { status: 'updated', url: keptComment(data).url };
}

async function create(github: GitHub, { owner, repo, number }: Thread, body: string): Promise<CommentResult> {
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const { data } = await github.request(route, { owner, repo, issue_number: number, body });
  return { status: 'created', url: keptComment(data).url };
}

/** Returns the notice that a comment was left as it is; `why` goes on from there. */
export const commentLeft = (why: string): Finding => finding('comment-left', `The comment was left as it is: ${why}`);

/** Returns the notice that a comment could not be written. */
export const commentFailed = ({ message, help }: GitHubFailure): Finding =>
  finding('comment-failed', `The comment could not be written: ${message}`, help === undefined ? {} : { help });
