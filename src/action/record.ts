import { encodeRecord } from '../github/encode-record.ts';
import type { Inputs } from '../github/inputs.ts';
import { readPullRequest } from '../github/pull-request.ts';
import type { Report } from '../model/outcome.ts';
import type { ReviewRecord } from '../model/record.ts';
import { recordOf } from '../plan/record.ts';
import { renderSummary } from '../render/markdown/render.ts';
import { type CommentPlace, markdownOptions, markerFor, textAt } from './comment.ts';
import type { Surroundings } from './surroundings.ts';

/** A comment with the record of what it shows. */
export interface RecordedComment {
  readonly text: string;
  readonly place: CommentPlace;
  readonly record: ReviewRecord;
}

/** Returns the record of a plan on a pull request; undefined where the event has none. */
export function recordFor(
  report: Report,
  shown: boolean,
  inputs: Inputs,
  payload: unknown,
  around: Surroundings,
): ReviewRecord | undefined {
  const read = readPullRequest(payload);
  if ('problem' in read) return undefined;
  return recordOf(report.plan, { configuration: inputs.configuration, head: read.pullRequest.headSha, run: around.run ?? '', shown });
}

/**
 * Returns the comment of a plan together with its record. What neither the comment nor the summary shows is not approved: then
 * the record is incomplete; the same where it does not fit.
 */
export function recordedComment(
  report: Report,
  number: number,
  inputs: Inputs,
  payload: unknown,
  around: Surroundings,
): RecordedComment | undefined {
  const inSummary = renderSummary(report, markdownOptions(inputs, around)).shown === 'every field';
  const full = commentWith(report, number, true, inputs, payload, around);
  if (full?.rendered.fits && (inSummary || full.rendered.shown === 'every field')) return commentOf(full);
  const short = commentWith(report, number, false, inputs, payload, around);
  return short && commentOf(short);
}

type Candidate = Omit<RecordedComment, 'text'> & { readonly rendered: ReturnType<typeof textAt> };

function commentWith(
  report: Report,
  number: number,
  shown: boolean,
  inputs: Inputs,
  payload: unknown,
  around: Surroundings,
): Candidate | undefined {
  const record = recordFor(report, shown, inputs, payload, around);
  if (!record) return undefined;
  const place = { number, marker: markerFor(inputs), head: [encodeRecord(record)] };
  return { place, record, rendered: textAt(report, place, markdownOptions(inputs, around)) };
}

const commentOf = ({ place, record, rendered }: Candidate): RecordedComment => ({ place, record, text: rendered.text });
