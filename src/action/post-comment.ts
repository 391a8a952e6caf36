import type { Report } from '../model/outcome.ts';
import type { ReviewRecord } from '../model/record.ts';
import { type CommentPlace, markdownOptions, markerFor, type Posted, placeOnMerged, textAt, writeComment } from './comment.ts';
import { recordedComment, recordFor } from './record.ts';
import type { Asked, CommandResult } from './run-command.ts';

/** The comment, and the record that it carries where it shows a plan. */
export type PostedPlan = Posted & { readonly record?: ReviewRecord };

/** Brings the comment of the pull request up to date, where the run belongs to one. */
export async function postComment(result: CommandResult, asked: Asked): Promise<PostedPlan> {
  const { report, pullRequest } = result;
  const { inputs, around, payload } = asked;
  if (pullRequest === undefined || inputs.comment === 'never') return { url: '', findings: [] };
  const planned = report.command === 'plan' ? (result.record ?? recordFor(report, inputs, payload, around)) : undefined;
  if (planned) {
    const { rendered, place, record } = recordedComment(report, pullRequest, planned, inputs, around);
    return { ...(await writeComment(rendered.text, place, inputs, around)), record };
  }
  const place = await placeFor(report, pullRequest, asked);
  return writeComment(textAt(report, place, markdownOptions(inputs, around)).text, place, inputs, around);
}

// The outcome of an apply keeps the record of the review above it; what shows no plan carries none.
const placeFor = (report: Report, number: number, { inputs, around }: Asked): Promise<CommentPlace> | CommentPlace =>
  report.command === 'apply' ? placeOnMerged(number, inputs, around) : { number, marker: markerFor(inputs), head: [] };
