import { type Finding, finding } from '../model/finding.ts';
import type { Refusal } from '../model/outcome.ts';
import type { Approval } from './approval.ts';
import { type Act, APPROVALS, type ApplyAct, EVENT_TABLE } from './event-table.ts';
import type { Inputs } from './inputs.ts';
import { defaultBranchOf, type GitHubEvent, type Situation, situationOf } from './situation.ts';

/** What is asked for. */
export interface Wish {
  readonly command: Inputs['command'];
  /** By the pull request where it is left out. */
  readonly approval?: Approval;
  /** No credentials are there for any org. */
  readonly withoutCredentials?: true;
}

/** What a run does. */
export interface Run {
  readonly command: Exclude<Inputs['command'], 'auto'>;
  /** Why no credentials are read and no org is asked. */
  readonly offline?: string;
  /** Whether a comment on the pull request belongs to it; of an apply, and of a report on a push, it is the one that was merged. */
  readonly comment: boolean;
  /** What stands for the review; only of an apply. */
  readonly approval?: Approval;
  /** The branch whose tip the commit must be. */
  readonly tipOf?: string;
}

/** What an event leads to: a run, nothing with the reason, a refusal, or a finding about the inputs. */
export type Decision = { readonly run: Run } | { readonly nothing: string } | { readonly refusal: Refusal } | { readonly finding: Finding };

/** Returns what may be done on an event. An apply that nothing here can approve is a finding that says what to set. */
export function decide(event: GitHubEvent, wish: Wish): Decision {
  const read = situationOf(event);
  if ('problem' in read) return { finding: finding('input-invalid', `${read.problem}, so it is not known what may be done`) };
  const situation = withWish(read.situation, wish);
  const row = EVENT_TABLE[situation];
  if (wish.command === 'auto' || wish.command === 'apply') return carryOut(row[wish.command], situation, event, wish);
  return carryOut(row.reading === 'as asked' ? wish.command : row.reading, situation, event, wish);
}

// A report needs no credentials, so that there are none says nothing.
const withWish = (situation: Situation, { withoutCredentials, command }: Wish): Situation =>
  situation === 'own pull request' && withoutCredentials && command !== 'report' ? 'pull request without credentials' : situation;

function carryOut(act: Act, situation: Situation, event: GitHubEvent, wish: Wish): Decision {
  switch (act) {
    case 'nothing':
      return { nothing: 'The pull request is closed, so there is nothing to do' };
    case 'wrong event':
      return { refusal: wrongEvent(situation, event) };
    case 'set the command':
      return { finding: commandMissing(event) };
    case 'validate offline':
      return { run: { command: 'validate', offline: OFFLINE[situation] ?? '', comment: situation !== 'pull request of a fork' } };
    case 'apply':
    case 'apply at the tip':
    case 'apply without a review':
      return apply(act, situation, event, wish);
    default:
      return { run: { command: act, comment: isCommented(act, situation) } };
  }
}

// The outcomes of a merge are told where it was reviewed.
const isCommented = (act: Act, situation: Situation): boolean =>
  act === 'report' ? REPORTED.includes(situation) : situation === 'own pull request' && act !== 'drift';

const REPORTED: readonly Situation[] = ['own pull request', 'push to the default branch', 'push to another branch'];

const OFFLINE: Partial<Record<Situation, string>> = {
  'pull request of a fork': 'The pull request comes from another repository, so no credentials are read',
  'pull request without credentials': 'No credentials are there for any org',
};

function apply(act: ApplyAct, situation: Situation, event: GitHubEvent, { approval = { by: 'pull-request' } }: Wish): Decision {
  if (!APPROVALS[act].includes(approval.by)) return { finding: act === 'apply without a review' ? needsNone() : needsDigest(situation) };
  const tipOf = act === 'apply at the tip' ? defaultBranchOf(event) : undefined;
  const comment = approval.by === 'pull-request';
  return { run: { command: 'apply', comment, approval, ...(tipOf === undefined ? {} : { tipOf }) } };
}

const needsDigest = (situation: Situation): Finding =>
  finding('input-invalid', `A ${situation} merges no pull request, so \`approval: pull-request\` stands for nothing; nothing was applied`, {
    help: 'Write `approval: digest:…` with the digest that the plan shows, or `approval: none` to apply without a review; to write nothing, `command: plan`.',
  });

const needsNone = (): Finding =>
  finding('input-invalid', 'On a schedule nobody reviews, so `command: apply` needs an explicit word for that; nothing was applied', {
    help: 'Write `approval: none`, or `command: drift` to be told only.',
  });

const commandMissing = ({ name }: GitHubEvent): Finding =>
  finding('input-invalid', `The event \`${name.slice(0, 60)}\` has no command of its own, and \`command\` is \`auto\``, {
    help: 'Write `command: validate`, `plan` or `drift`.',
  });

const wrongEvent = (situation: Situation, event: GitHubEvent): Refusal => ({
  code: 'wrong-event',
  message: situation === 'untrusted event' ? untrusted(event) : notHere(situation, event),
  help:
    situation === 'untrusted event'
      ? 'Use the event `pull_request`.'
      : 'Apply on a push to the default branch, or run the workflow by hand on that branch.',
});

const untrusted = ({ name }: GitHubEvent): string =>
  `The event \`${name}\` runs with the rights of the default branch and with content from anyone, so nothing is done on it`;

function notHere(situation: Situation, event: GitHubEvent): string {
  const branch = defaultBranchOf(event);
  const only = situation === 'manual run on another branch' ? `; only \`${branch ?? 'the default branch'}\` may` : '';
  return `Nothing is applied on a ${situation}${situation === 'another event' ? ` (\`${event.name.slice(0, 60)}\`)` : ''}${only}`;
}
