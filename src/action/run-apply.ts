import { type ApplyHooks, apply } from '../commands/apply.ts';
import type { Standing } from '../commands/decide.ts';
import type { Request } from '../commands/request.ts';
import type { Approval } from '../github/approval.ts';
import type { Report } from '../model/outcome.ts';
import { type CommentPlace, isPlace, markdownOptions, placeOnMerged, textAt, writeComment } from './comment.ts';
import { leaveHandover } from './handover.ts';
import { type Journal, openJournal } from './journal.ts';
import { repeatingInputs } from './repeating-inputs.ts';
import { type FoundReview, findReview } from './review.ts';
import type { Asked, CommandResult } from './run-command.ts';
import { askTip } from './tip.ts';

/** Applies by the review of the merged pull request, by a digest, or by nobody's; the comment follows it. */
export async function runApply(asked: Asked, request: Request): Promise<CommandResult> {
  const { run, inputs, payload, around } = asked;
  const approval = run.approval ?? { by: 'pull-request' };
  const found: FoundReview | undefined = approval.by === 'pull-request' ? await findReview(inputs, payload, around) : undefined;
  const number = found?.pullRequest;
  const placed = number === undefined ? undefined : await placeOnMerged(number, inputs, around);
  const place = placed && isPlace(placed) ? placed : undefined;
  const journal = openJournal(around);
  const origin = { ...(number === undefined ? {} : { pullRequest: number }), ...startedBy(asked, approval) };
  const hooks = hooksFor(asked, standingOf(approval, found), (pending) => announce({ ...pending, ...origin }, asked, place, journal));
  const reviewed = found ? { reviewed: organizationsIn(found) } : {};
  const report = { ...(await apply({ ...request, ...reviewed, onOutcome: journal.record }, hooks)), ...origin };
  const result = { report, orgs: report.plan.orgs.map((each) => each.org), ...(place ? { place } : {}) };
  return number === undefined ? result : { ...result, pullRequest: number };
}

const hooksFor = ({ inputs, around }: Asked, standing: Standing, beforeWriting: NonNullable<ApplyHooks['beforeWriting']>): ApplyHooks => ({
  ...(standing.by === 'review' ? { review: standing } : {}),
  approve: async () => standing,
  tip: askTip(inputs, around),
  beforeWriting,
});

// Before the first write the comment says so, and the post step is given what it needs if this step is stopped.
async function announce(pending: Report, { inputs, around }: Asked, place: CommentPlace | undefined, journal: Journal): Promise<void> {
  const comment = place && inputs.comment !== 'never' ? { comment: place } : {};
  leaveHandover({ report: pending, journal: journal.file, inputs: repeatingInputs(inputs), ...comment }, around);
  if (!place) return;
  const { text } = textAt({ ...pending, outcomes: pending.outcomes.filter((each) => each.status === 'left') }, place, {
    ...markdownOptions(inputs, around),
    applying: true,
  });
  await writeComment(text, place, inputs, around);
}

function standingOf(approval: Approval, found: FoundReview | undefined): Standing {
  if (approval.by === 'digest') return approval;
  if (approval.by === 'none') return { by: 'nobody' };
  if (!found) throw new Error('An apply by pull request has no review to go by');
  return { by: 'review', evidence: found.evidence };
}

const organizationsIn = ({ evidence }: FoundReview): ReadonlyMap<string, string> =>
  new Map([...evidence.records].map(([org, record]) => [org, record.organization]));

const startedBy = ({ around }: Asked, approval: Approval): { readonly startedBy?: string } =>
  approval.by === 'digest' && around.actor !== '' ? { startedBy: around.actor } : {};
