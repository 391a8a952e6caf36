import { encodeRecord } from '../github/encode-record.ts';
import type { Inputs } from '../github/inputs.ts';
import { readPullRequest } from '../github/pull-request.ts';
import type { Report } from '../model/outcome.ts';
import type { ReviewRecord } from '../model/record.ts';
import { recordOf, withoutApproval } from '../plan/record.ts';
import type { Rendered } from '../render/markdown/options.ts';
import { renderSummary } from '../render/markdown/render.ts';
import { type CommentPlace, markdownOptions, markerFor, textAt } from './comment.ts';
import type { Surroundings } from './surroundings.ts';

/** A comment with the record of what it shows. */
export interface RecordedComment {
  readonly rendered: Rendered;
  readonly place: CommentPlace;
  readonly record: ReviewRecord;
}

/** Returns the record of a plan on a pull request; undefined where the event has none. */
export function recordFor(report: Report, inputs: Inputs, payload: unknown, around: Surroundings): ReviewRecord | undefined {
  const read = readPullRequest(payload);
  if ('problem' in read) return undefined;
  return recordOf(report.plan, { configuration: inputs.configuration, head: read.pullRequest.headSha, run: around.run ?? '' });
}

/** Returns the comment of a plan together with its record. What neither the comment nor the summary shows is not approved. */
export function recordedComment(
  report: Report,
  number: number,
  record: ReviewRecord,
  inputs: Inputs,
  around: Surroundings,
): RecordedComment {
  const inSummary = renderSummary(report, markdownOptions(inputs, around)).shown === 'every field';
  const full = commentWith(report, number, record, inputs, around);
  const whole = full.rendered.fits && (inSummary || full.rendered.shown === 'every field');
  return whole ? full : commentWith(report, number, withoutApproval(record), inputs, around);
}

function commentWith(report: Report, number: number, record: ReviewRecord, inputs: Inputs, around: Surroundings): RecordedComment {
  const place = { number, marker: markerFor(inputs), head: [encodeRecord(record)] };
  return { place, record, rendered: textAt(report, place, markdownOptions(inputs, around)) };
}
