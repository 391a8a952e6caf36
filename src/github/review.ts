import { type Finding, finding } from '../model/finding.ts';
import type { OrgRecord } from '../model/record.ts';
import { findComments } from './find-comment.ts';
import type { GitHub, Repository } from './github-client.ts';
import type { GitHubFailure } from './github-failure.ts';
import { configurationHash } from './marker.ts';
import { type MergedPullRequest, type PushedCommit, pullRequestOfCommit } from './merged-pull-request.ts';
import { examine, type ReviewContext, type ReviewProblem } from './review-comment.ts';
import { weigh } from './weigh-comments.ts';

/** What GitHub tells of the review behind a commit. */
export interface Review {
  /** The pull request whose merge the commit is, and its final head. */
  readonly pullRequest?: { readonly number: number; readonly head: string };
  /** What the review has shown, by org; only what counts. */
  readonly records: ReadonlyMap<string, OrgRecord>;
  /** Why an org has no record that counts; under `*` for every other org, where no comment counts at all. */
  readonly problems: ReadonlyMap<string, ReviewProblem>;
  readonly findings: readonly Finding[];
}

/** Returns the review behind a commit; never an error: what GitHub does not tell is a problem of every org. */
export async function reviewOf(
  github: GitHub,
  repository: Repository,
  pushed: PushedCommit,
  { configuration, login }: Omit<ReviewContext, 'head'>,
): Promise<Review> {
  const asked = await pullRequestOfCommit(github, repository, pushed);
  if ('failure' in asked) return withoutRecord(notTold('the pull request of the commit', asked.failure));
  const pull = asked.value;
  if (!pull) return withoutRecord('No pull request was merged as this commit');
  if (pull.fromFork) return withoutRecord(`Pull request #${pull.number} came from another repository, so no org was planned for it`, pull);
  return reviewIn(github, repository, pull, { configuration, login, head: pull.head });
}

async function reviewIn(github: GitHub, repository: Repository, pull: MergedPullRequest, context: ReviewContext): Promise<Review> {
  const thread = { ...repository, number: pull.number };
  const found = await findComments(github, thread, configurationHash(context.configuration), context.login);
  if ('failure' in found) return withoutRecord(notTold(`the comments of pull request #${pull.number}`, found.failure), pull);
  const examined = await Promise.all(found.value.map((comment) => examine(github, comment, context)));
  if (examined.length === 0) return withoutRecord(`Pull request #${pull.number} has no comment with a plan of this configuration`, pull);
  const unread = examined.find((each) => each.editorUnknown !== undefined)?.editorUnknown;
  return { pullRequest: named(pull), ...weigh(examined), findings: unread === undefined ? [] : [editorUnknown(pull, unread)] };
}

const withoutRecord = (message: string, pull?: MergedPullRequest): Review => ({
  ...(pull ? { pullRequest: named(pull) } : {}),
  records: new Map(),
  problems: new Map([['*', { code: 'not-reviewed', message }]]),
  findings: [],
});

const named = ({ number, head }: MergedPullRequest): { readonly number: number; readonly head: string } => ({ number, head });

const notTold = (what: string, { message, help }: GitHubFailure): string =>
  `GitHub did not tell ${what}: ${message}${help === undefined ? '' : `. ${help}`}`;

const editorUnknown = ({ number }: MergedPullRequest, why: string): Finding =>
  finding('editor-unknown', `It could not be seen whether somebody edited the comment of pull request #${number}: ${why}`);
