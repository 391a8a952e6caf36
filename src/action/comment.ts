import { titles } from '../commands/vocabulary.ts';
import { picksConfiguration } from '../github/changed-files.ts';
import { commentFailed, upsertComment } from '../github/comment.ts';
import type { Inputs } from '../github/inputs.ts';
import { keptRecord } from '../github/kept-record.ts';
import { markerOf } from '../github/marker.ts';
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
  /** Returns why what stands there is left as it is, by its body. */
  readonly leave?: (body: string) => string | undefined;
}

/** Where the comment is, and what kept it from being written. */
export interface Posted {
  readonly url: string;
  readonly findings: readonly Finding[];
}

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

/**
 * Returns the place of the comment on a merged pull request: its record stays as it is, since a later run needs it again. Where it
 * cannot be seen, nothing may be written over it.
 */
export async function placeOnMerged(number: number, inputs: Inputs, around: Surroundings): Promise<CommentPlace | Finding> {
  const marker = markerFor(inputs);
  const github = gitHubOf(inputs, around);
  if (!github) return noToken();
  const kept = await keptRecord(github, { ...around.repository, number }, marker);
  return 'failure' in kept ? commentFailed(kept.failure) : { number, marker, head: kept.value };
}

/** Tells whether it is a place, and not why there is none. */
export const isPlace = (placed: CommentPlace | Finding): placed is CommentPlace => 'marker' in placed;

/** Returns the comment's text at a place. */
export const textAt = (report: Report, place: CommentPlace, options: MarkdownOptions & Pick<CommentOptions, 'applying'>): Rendered =>
  renderComment(report, { ...options, marker: place.marker, head: place.head });

/** Brings the comment up to date, or makes it where the inputs want one; what GitHub refuses is a notice, never an error. */
export async function writeComment(body: string, place: CommentPlace, inputs: Inputs, around: Surroundings): Promise<Posted> {
  const github = gitHubOf(inputs, around);
  if (inputs.comment === 'never') return { url: '', findings: [] };
  if (!github) return { url: '', findings: [noToken()] };
  const result = await upsertComment(
    github,
    { ...around.repository, number: place.number },
    {
      marker: place.marker,
      body,
      mode: inputs.comment,
      isConfiguration: picksConfiguration(inputs.workingDirectory, inputs.config),
      ...(place.leave ? { leave: place.leave } : {}),
    },
  );
  return { url: 'url' in result ? result.url : '', findings: 'finding' in result ? [result.finding] : [] };
}

const noToken = (): Finding => finding('comment-failed', 'The comment could not be written: `github-token` is empty');
