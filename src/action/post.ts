import * as core from '@actions/core';
import { titles } from '../commands/vocabulary.ts';
import { upsertComment } from '../github/comment.ts';
import { openGitHub } from '../github/github-client.ts';
import { maskSecrets, writeLog, writeSummary } from '../github/report-run.ts';
import type { MarkdownOptions } from '../render/markdown/options.ts';
import { renderSummary } from '../render/markdown/render.ts';
import { renderLog } from '../render/terminal/render.ts';
import { textAt } from './comment.ts';
import { type Handover, untold } from './handover.ts';
import { type Environment, type Surroundings, surroundings } from './surroundings.ts';

/** The post step: tells what became of an apply whose main step was stopped before it could. */
export async function runPost(env: Environment): Promise<void> {
  const left = untold();
  if (!left) return;
  const around = surroundings(env);
  const run = around.run === undefined ? {} : { run: around.run };
  const options: MarkdownOptions = { titles, messages: around.messages, inputs: left.inputs, ...run };
  writeLog(renderLog(left.report, { titles }));
  await writeSummary(renderSummary(left.report, options).text, around.env['GITHUB_STEP_SUMMARY']);
  await tellComment(left, options, around);
}

async function tellComment({ report, comment: place }: Handover, options: MarkdownOptions, around: Surroundings): Promise<void> {
  const token = core.getInput('github-token');
  if (!place || token === '') return;
  maskSecrets([token]);
  const { text } = textAt(report, place, options);
  const thread = { ...around.repository, number: place.number };
  const comment = { marker: place.marker, body: text, mode: 'always', isConfiguration: () => true } as const;
  const result = await upsertComment(openGitHub(token, around), thread, comment);
  if (result.status === 'failed') core.warning(result.finding.message);
}
