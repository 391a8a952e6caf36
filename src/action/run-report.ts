import { report as joinReports } from '../commands/join.ts';
import type { Request } from '../commands/request.ts';
import { readPullRequest } from '../github/pull-request.ts';
import { findReview } from './review.ts';
import { type Asked, type CommandResult, withPullRequest } from './run-command.ts';

/** Joins the plans or outcomes of other jobs; on a push they belong to the pull request whose merge the commit is. */
export async function runReport(asked: Asked, request: Request): Promise<CommandResult> {
  const { inputs, payload, around, eventName } = asked;
  const read = readPullRequest(payload);
  const head = 'pullRequest' in read ? { head: read.pullRequest.headSha } : {};
  const joined = await joinReports({ ...request, reports: inputs.reports, ...head, command: usualOn(eventName) });
  const result = withPullRequest(asked, joined);
  if (result.pullRequest !== undefined || !asked.run.comment) return result;
  const { pullRequest } = await findReview(inputs, payload, around);
  return pullRequest === undefined ? result : { ...result, pullRequest, report: { ...result.report, pullRequest } };
}

// Only where every job ended without a file: then what they were to do is what the event leads to.
const usualOn = (eventName: string): 'plan' | 'apply' | 'drift' =>
  eventName === 'push' ? 'apply' : eventName === 'schedule' ? 'drift' : 'plan';
