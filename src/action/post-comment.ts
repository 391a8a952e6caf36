import { isClosedByNow } from '../github/closed-pull-request.ts';
import { commentLeft } from '../github/comment.ts';
import { newerPlanIn } from '../github/newer-plan.ts';
import { type PullRequest, readPullRequest } from '../github/pull-request.ts';
import type { ReviewRecord } from '../model/record.ts';
import { type CommentPlace, isPlace, markdownOptions, markerFor, type Posted, placeOnMerged, textAt, writeComment } from './comment.ts';
import { gitHubOf } from './github.ts';
import { recordedComment, recordFor } from './record.ts';
import type { Asked, CommandResult } from './run-command.ts';

/** The comment, and the record that it carries where it shows a plan. */
export type PostedPlan = Posted & { readonly record?: ReviewRecord };

/** Brings the comment of the pull request up to date, where the run belongs to one. */
export async function postComment(result: CommandResult, asked: Asked): Promise<PostedPlan> {
  if (result.pullRequest === undefined || asked.inputs.comment === 'never') return { url: '', findings: [] };
  const read = readPullRequest(asked.payload);
  return 'pullRequest' in read ? postOnOpen(result, read.pullRequest, asked) : postOnMerged(result, result.pullRequest, asked);
}

async function postOnOpen({ report, record }: CommandResult, pull: PullRequest, asked: Asked): Promise<PostedPlan> {
  const { inputs, around, payload } = asked;
  if (await isLate(pull, asked)) return { url: '', findings: [commentLeft('the pull request is closed by now')] };
  const own = { head: pull.headSha, run: around.run ?? '' };
  const place: CommentPlace = { number: pull.number, marker: markerFor(inputs), head: [], leave: (body) => newerPlanIn(body, own) };
  const planned = report.command === 'plan' ? (record ?? recordFor(report, inputs, payload, around)) : undefined;
  if (!planned) return writeComment(textAt(report, place, markdownOptions(inputs, around)).text, place, inputs, around);
  const comment = recordedComment(report, place, planned, inputs, around);
  const posted = await writeComment(comment.rendered.text, comment.place, inputs, around);
  return { url: posted.url, findings: [...comment.findings, ...posted.findings], record: comment.record };
}

// A job that is run again is handed the event as it was then. What was merged is judged by what was shown before that.
async function isLate({ number }: PullRequest, { inputs, around }: Asked): Promise<boolean> {
  const github = around.attempt > 1 ? gitHubOf(inputs, around) : undefined;
  return github !== undefined && isClosedByNow(github, { ...around.repository, number });
}

// What became of a merge stands below the record of its review; that of the run's beginning, where it was seen then.
async function postOnMerged({ report, place }: CommandResult, number: number, { inputs, around }: Asked): Promise<Posted> {
  const placed = place ?? (await placeOnMerged(number, inputs, around));
  if (!isPlace(placed)) return { url: '', findings: [placed] };
  return writeComment(textAt(report, placed, markdownOptions(inputs, around)).text, placed, inputs, around);
}
