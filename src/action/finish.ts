import * as core from '@actions/core';
import { reportOf } from '../commands/report.ts';
import { verdictOf } from '../commands/verdict.ts';
import { titles } from '../commands/vocabulary.ts';
import type { Inputs } from '../github/inputs.ts';
import { outputsOf } from '../github/outputs.ts';
import { writeAnnotations, writeLog, writeOutputs, writeSummary } from '../github/report-run.ts';
import type { Finding } from '../model/finding.ts';
import type { Refusal, Report } from '../model/outcome.ts';
import { PLAN_FORMAT } from '../model/plan.ts';
import { annotationsOf } from '../render/annotations.ts';
import { logLine } from '../render/escape-log.ts';
import { headline } from '../render/headline.ts';
import type { MarkdownOptions } from '../render/markdown/options.ts';
import { renderSummary } from '../render/markdown/render.ts';
import { renderLog } from '../render/terminal/render.ts';
import { markdownOptions } from './comment.ts';
import { writeFiles } from './files.ts';
import { postIssue } from './issue.ts';
import { postComment } from './post-comment.ts';
import { recordFor } from './record.ts';
import type { Asked, CommandResult } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

/** Tells what a run found and did, on every surface, and fails the step where something is wrong. */
export async function finish(result: CommandResult, asked: Asked): Promise<void> {
  const { around, inputs, payload } = asked;
  const comment = await postComment(result, asked);
  const issue = await postIssue(result.report, asked);
  const report: Report = { ...result.report, findings: [...result.report.findings, ...comment.findings, ...issue.findings] };
  await tell(report, around, markdownOptions(inputs, around));
  const files = await writeFiles(report, around, result.record ?? comment.record ?? recordFor(report, inputs, payload, around));
  writeOutputs({ ...outputsOf(report), orgs: JSON.stringify(result.orgs), ...files, 'comment-url': comment.url, 'issue-url': issue.url });
  if (isFailure(report, inputs)) core.setFailed(`${headline(report)}.`);
}

/** Tells that the step cannot begin. */
export async function finishWithFindings(findings: readonly Finding[], around: Surroundings): Promise<void> {
  await fail(reportOf('validate', { format: PLAN_FORMAT, configuration: '', orgs: [], findings }), around);
}

/** Tells that this event may not do what was asked. */
export async function finishWithRefusal(refusal: Refusal, around: Surroundings): Promise<void> {
  const plan = { format: PLAN_FORMAT, configuration: '', orgs: [], findings: [] } as const;
  await fail(reportOf('apply', plan, { refusals: [refusal] }), around);
}

/** Says that there is nothing to do. */
export function finishWithNothing(why: string): void {
  core.info(logLine(`${why}.`));
  writeOutputs({ changed: 'false', changes: '0', drifted: 'false' });
}

async function fail(report: Report, around: Surroundings): Promise<void> {
  const run = around.run === undefined ? {} : { run: around.run };
  await tell(report, around, { titles, messages: around.messages, ...run });
  writeOutputs(outputsOf(report));
  core.setFailed(`${headline(report)}.`);
}

async function tell(report: Report, around: Surroundings, options: MarkdownOptions): Promise<void> {
  writeLog(renderLog(report, { titles }));
  writeAnnotations(annotationsOf(report, titles));
  await writeSummary(renderSummary(report, options).text, around.env['GITHUB_STEP_SUMMARY']);
}

function isFailure(report: Report, inputs: Inputs): boolean {
  const verdict = verdictOf(report);
  return verdict === 'wrong' || (verdict === 'changes' && report.command === 'drift' && inputs.failOnDrift);
}
