import { titles } from '../commands/vocabulary.ts';
import { picksConfiguration } from '../github/changed-files.ts';
import { upsertComment } from '../github/comment.ts';
import { openGitHub } from '../github/github-client.ts';
import { markerOf } from '../github/marker.ts';
import { readPullRequest } from '../github/pull-request.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Report } from '../model/outcome.ts';
import { renderComment } from '../render/markdown/render.ts';
import type { Asked } from './finish.ts';
import { repeatingInputs } from './repeating-inputs.ts';

/** Where the comment is, and what kept it from being written. */
export interface Posted {
  readonly url: string;
  readonly findings: readonly Finding[];
}

const NONE: Posted = { url: '', findings: [] };

/** Brings the comment of the pull request up to date, where the run belongs to one. */
export async function postComment(report: Report, asked: Asked): Promise<Posted> {
  const { inputs, around, run, payload } = asked;
  const read = readPullRequest(payload);
  if (!run.comment || inputs.comment === 'never' || 'problem' in read) return NONE;
  if (inputs.token === undefined)
    return { url: '', findings: [finding('comment-failed', 'The comment could not be written: `github-token` is empty')] };
  const thread = { ...around.repository, number: read.pullRequest.number };
  const result = await upsertComment(openGitHub(inputs.token, around.api), thread, {
    marker: markerFor(asked),
    body: bodyOf(report, asked),
    mode: inputs.comment,
    isConfiguration: picksConfiguration(inputs.workingDirectory, inputs.config),
  });
  if (result.status === 'failed') return { url: '', findings: [result.finding] };
  return { url: 'url' in result ? result.url : '', findings: [] };
}

function bodyOf(report: Report, asked: Asked): string {
  const { inputs, around } = asked;
  const run = around.run === undefined ? {} : { run: around.run };
  return renderComment(report, { titles, messages: around.messages, marker: markerFor(asked), inputs: repeatingInputs(inputs), ...run });
}

const markerFor = ({ inputs }: Asked): string =>
  markerOf({ configuration: inputs.configuration, orgs: inputs.orgs.join('\n'), only: inputs.only.join('\n') });
