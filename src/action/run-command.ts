import { plan } from '../commands/plan.ts';
import type { Request } from '../commands/request.ts';
import { validate } from '../commands/validate.ts';
import type { Run } from '../github/event.ts';
import type { Inputs } from '../github/inputs.ts';
import { readPullRequest } from '../github/pull-request.ts';
import type { Report } from '../model/outcome.ts';
import type { ReviewRecord } from '../model/record.ts';
import { baseFiles } from './base.ts';
import type { CommentPlace } from './comment.ts';
import { runApply } from './run-apply.ts';
import { runReport } from './run-report.ts';
import type { Surroundings } from './surroundings.ts';

/** What a run was asked. */
export interface Asked {
  readonly run: Run;
  readonly inputs: Inputs;
  /** The name of the event. */
  readonly eventName: string;
  readonly payload: unknown;
  readonly around: Surroundings;
}

/** What a command came to. */
export interface CommandResult {
  readonly report: Report;
  /** The names of the selected orgs. */
  readonly orgs: readonly string[];
  /** The pull request whose comment tells of it. */
  readonly pullRequest?: number;
  /** Where that comment stands, where it was looked for before the work was begun. */
  readonly place?: CommentPlace;
  /** What was reviewed elsewhere, where the report joins the work of other jobs. */
  readonly record?: ReviewRecord;
}

/** Runs the command that was decided on. */
export async function runCommand(asked: Asked, request: Request): Promise<CommandResult> {
  const { run } = asked;
  if (run.command === 'validate') return withPullRequest(asked, await validate(request));
  if (run.command === 'apply') return runApply(asked, request);
  if (run.command === 'report') return runReport(asked, request);
  const base =
    isPullRequest(asked) && run.offline === undefined ? { base: await baseFiles(asked.inputs, asked.payload, asked.around) } : {};
  const report = await plan({ ...request, ...base }, run.command);
  return withPullRequest(asked, { report, orgs: report.plan.orgs.map((each) => each.org) });
}

const isPullRequest = ({ payload }: Asked): boolean => 'pullRequest' in readPullRequest(payload);

/** Returns the result with the pull request of the event, where its comment belongs to the run. */
export function withPullRequest(asked: Asked, result: CommandResult): CommandResult {
  const read = readPullRequest(asked.payload);
  if ('problem' in read) return result;
  const { number } = read.pullRequest;
  return { ...result, report: { ...result.report, pullRequest: number }, ...(asked.run.comment ? { pullRequest: number } : {}) };
}
