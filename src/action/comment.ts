import { titles } from '../commands/vocabulary.ts';
import { picksConfiguration } from '../github/changed-files.ts';
import { upsertComment } from '../github/comment.ts';
import { findComment } from '../github/find-comment.ts';
import { asking } from '../github/github-failure.ts';
import type { Inputs } from '../github/inputs.ts';
import { markerOf } from '../github/marker.ts';
import { ownLogin } from '../github/own-login.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Report } from '../model/outcome.ts';
import type { CommentOptions, MarkdownOptions, Rendered } from '../render/markdown/options.ts';
import { renderComment } from '../render/markdown/render.ts';
import { gitHubOf } from './github.ts';
import { repeatingInputs } from './repeating-inputs.ts';
import type { Surroundings } from './surroundings.ts';

/** Where a comment stands, and the lines that it begins with. */
export interface CommentPlace {
  readonly number: number;
  readonly marker: string;
  /** The record of the review, where there is one. */
  readonly head: readonly string[];
}

/** Where the comment is, and what kept it from being written. */
export interface Posted {
  readonly url: string;
  readonly findings: readonly Finding[];
}

const RECORD = /^<!-- genesys-cloud-record:[A-Za-z0-9+/=]* -->$/;

/** Returns the marker of the comment that belongs to the inputs. */
export const markerFor = (inputs: Inputs): string =>
  markerOf({ configuration: inputs.configuration, orgs: inputs.orgs.join('\n'), only: inputs.only.join('\n') });

/** Returns what every text on GitHub is told beside the report. */
export const markdownOptions = (inputs: Inputs, around: Surroundings): MarkdownOptions => ({
  titles,
  messages: around.messages,
  inputs: repeatingInputs(inputs),
  ...(around.run === undefined ? {} : { run: around.run }),
});

/** Returns the place of the comment on a merged pull request: its record stays as it is, since a later run needs it again. */
export async function placeOnMerged(number: number, inputs: Inputs, around: Surroundings): Promise<CommentPlace> {
  const marker = markerFor(inputs);
  const github = gitHubOf(inputs, around);
  const kept =
    github &&
    (await asking('pull-requests: read', async () =>
      findComment(github, { ...around.repository, number }, marker, await ownLogin(github)),
    ));
  const body = kept && 'value' in kept ? (kept.value?.body ?? '') : '';
  const second = body.split(/\r?\n/, 2)[1] ?? '';
  return { number, marker, head: RECORD.test(second) ? [second] : [] };
}

/** Returns the comment's text at a place. */
export const textAt = (report: Report, place: CommentPlace, options: MarkdownOptions & Pick<CommentOptions, 'applying'>): Rendered =>
  renderComment(report, { ...options, marker: place.marker, head: place.head });

/** Brings the comment up to date, or makes it where the inputs want one; what GitHub refuses is a notice, never an error. */
export async function writeComment(body: string, place: CommentPlace, inputs: Inputs, around: Surroundings): Promise<Posted> {
  const github = gitHubOf(inputs, around);
  if (inputs.comment === 'never') return { url: '', findings: [] };
  if (!github) return { url: '', findings: [finding('comment-failed', 'The comment could not be written: `github-token` is empty')] };
  const result = await upsertComment(
    github,
    { ...around.repository, number: place.number },
    {
      marker: place.marker,
      body,
      mode: inputs.comment,
      isConfiguration: picksConfiguration(inputs.workingDirectory, inputs.config),
    },
  );
  if (result.status === 'failed') return { url: '', findings: [result.finding] };
  return { url: 'url' in result ? result.url : '', findings: [] };
}
