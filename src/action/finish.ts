import * as core from '@actions/core';
import { reportOf } from '../commands/report.ts';
import { verdictOf } from '../commands/verdict.ts';
import { titles } from '../commands/vocabulary.ts';
import type { Run } from '../github/event.ts';
import type { Inputs } from '../github/inputs.ts';
import { outputsOf } from '../github/outputs.ts';
import { writeAnnotations, writeLog, writeOutputs, writeSummary } from '../github/report-run.ts';
import type { Finding } from '../model/finding.ts';
import type { Refusal, Report } from '../model/outcome.ts';
import { PLAN_FORMAT } from '../model/plan.ts';
import { annotationsOf } from '../render/annotations.ts';
import { logLine } from '../render/escape-log.ts';
import { headline } from '../render/headline.ts';
import { renderSummary } from '../render/markdown/render.ts';
import { renderLog } from '../render/terminal/render.ts';
import { postComment } from './comment.ts';
import { writeFiles } from './files.ts';
import { repeatingInputs } from './repeating-inputs.ts';
import type { CommandResult } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

/** What a run was asked, for the texts about it. */
export interface Asked {
  readonly run: Run;
  readonly inputs: Inputs;
  readonly payload: unknown;
  readonly around: Surroundings;
}

/** Tells what a run found and did, on every surface, and fails the step where something is wrong. */
export async function finish({ report, orgs }: CommandResult, asked: Asked): Promise<void> {
  const { around, inputs } = asked;
  const comment = await postComment(report, asked);
  const told: Report = { ...report, findings: [...report.findings, ...comment.findings] };
  await tell(told, around, inputs);
  const files = await writeFiles(told, around);
  writeOutputs({ ...outputsOf(told), orgs: JSON.stringify(orgs), ...files, 'comment-url': comment.url });
  if (isFailure(told, inputs)) core.setFailed(`${headline(told)}.`);
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
  await tell(report, around);
  writeOutputs(outputsOf(report));
  core.setFailed(`${headline(report)}.`);
}

async function tell(report: Report, around: Surroundings, inputs?: Inputs): Promise<void> {
  writeLog(renderLog(report, { titles }));
  writeAnnotations(annotationsOf(report, titles));
  const options = { titles, messages: around.messages, ...(around.run === undefined ? {} : { run: around.run }) };
  await writeSummary(
    renderSummary(report, { ...options, ...(inputs ? { inputs: repeatingInputs(inputs) } : {}) }),
    around.env['GITHUB_STEP_SUMMARY'],
  );
}

function isFailure(report: Report, inputs: Inputs): boolean {
  const verdict = verdictOf(report);
  return verdict === 'wrong' || (verdict === 'changes' && report.command === 'drift' && inputs.failOnDrift);
}
