import { encodeRecord } from '../github/encode-record.ts';
import type { Inputs } from '../github/inputs.ts';
import { readPullRequest } from '../github/pull-request.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Report } from '../model/outcome.ts';
import type { ReviewRecord } from '../model/record.ts';
import { fittingRecord, orgsWithDifferences, recordOf, withoutApproval } from '../plan/record.ts';
import { listed } from '../render/amounts.ts';
import type { Rendered } from '../render/markdown/options.ts';
import { renderSummary } from '../render/markdown/render.ts';
import { type CommentPlace, markdownOptions, textAt } from './comment.ts';
import type { Surroundings } from './surroundings.ts';

/** A comment with the record of what it shows. */
export interface RecordedComment {
  readonly rendered: Rendered;
  readonly place: CommentPlace;
  readonly record: ReviewRecord;
  /** Which orgs a merge will leave alone, where the plan is too long. */
  readonly findings: readonly Finding[];
}

/** Returns the record of a plan on a pull request; undefined where the event has none. */
export function recordFor(report: Report, inputs: Inputs, payload: unknown, around: Surroundings): ReviewRecord | undefined {
  const read = readPullRequest(payload);
  if ('problem' in read) return undefined;
  return recordOf(report.plan, { configuration: inputs.configuration, head: read.pullRequest.headSha, run: around.run ?? '' });
}

/** Returns the comment of a plan together with its record. What is not shown, or has no room in the record, is not approved. */
export function recordedComment(
  report: Report,
  place: CommentPlace,
  record: ReviewRecord,
  inputs: Inputs,
  around: Surroundings,
): RecordedComment {
  const full = commentWith(report, place, record, inputs, around);
  const isShown = full.rendered.shown === 'every field' || isInSummary(report, inputs, around);
  if (full.rendered.fits && isShown) return { ...full, findings: [] };
  const less = isShown ? fittingRecord(record, hasRoom) : withoutApproval(record);
  const findings = [planTooLong(record, less)];
  return { ...commentWith({ ...report, findings: [...report.findings, ...findings] }, place, less, inputs, around), findings };
}

// The rest is for the shortest text that tells what changes.
const RECORD_UNITS = 55_000;

const hasRoom = (record: ReviewRecord): boolean => encodeRecord(record).length <= RECORD_UNITS;

function planTooLong(record: ReviewRecord, less: ReviewRecord): Finding {
  const kept = new Set(orgsWithDifferences(less));
  const orgs = orgsWithDifferences(record).filter((org) => !kept.has(org));
  const message = `The plan of ${listed(orgs, 5)} is too long to be shown or recorded here, so a merge applies nothing of it`;
  return finding('plan-too-long', message, { help: 'Apply it by hand with the digest, or split the pull request.' });
}

// A runner that gives no file for the summary shows none.
const isInSummary = (report: Report, inputs: Inputs, around: Surroundings): boolean =>
  Boolean(around.env['GITHUB_STEP_SUMMARY']) && renderSummary(report, markdownOptions(inputs, around)).shown === 'every field';

function commentWith(
  report: Report,
  at: CommentPlace,
  record: ReviewRecord,
  inputs: Inputs,
  around: Surroundings,
): Omit<RecordedComment, 'findings'> {
  const place = { ...at, head: [encodeRecord(record)] };
  return { place, record, rendered: textAt(report, place, markdownOptions(inputs, around)) };
}
