import type { Approval } from './approval.ts';
import type { Situation } from './situation.ts';

/** An apply, by what of it the event allows. */
export type ApplyAct = 'apply' | 'apply at the tip' | 'apply without a review';

/** What an event leads to, before it is known whether an apply is approved. */
export type Act = 'validate' | 'validate offline' | 'plan' | 'drift' | 'report' | ApplyAct | 'nothing' | 'wrong event' | 'set the command';

interface Row {
  readonly auto: Act;
  readonly apply: Act;
  /** For an explicit `validate`, `plan`, `drift` or `report`. */
  readonly reading: 'as asked' | Act;
}

/** Who may write, and what each event does by itself: the whole of it. */
export const EVENT_TABLE: Readonly<Record<Situation, Row>> = {
  'own pull request': { auto: 'plan', apply: 'wrong event', reading: 'as asked' },
  'pull request of a fork': { auto: 'validate offline', apply: 'wrong event', reading: 'validate offline' },
  'pull request without credentials': { auto: 'validate offline', apply: 'wrong event', reading: 'validate offline' },
  'closed pull request': { auto: 'nothing', apply: 'wrong event', reading: 'nothing' },
  'push to the default branch': { auto: 'apply', apply: 'apply', reading: 'as asked' },
  'push to another branch': { auto: 'validate', apply: 'apply', reading: 'as asked' },
  'push of a tag': { auto: 'validate', apply: 'wrong event', reading: 'as asked' },
  'manual run': { auto: 'plan', apply: 'apply at the tip', reading: 'as asked' },
  'manual run on another branch': { auto: 'plan', apply: 'wrong event', reading: 'as asked' },
  schedule: { auto: 'drift', apply: 'apply without a review', reading: 'as asked' },
  'merge queue': { auto: 'plan', apply: 'wrong event', reading: 'as asked' },
  'untrusted event': { auto: 'wrong event', apply: 'wrong event', reading: 'wrong event' },
  'another event': { auto: 'set the command', apply: 'wrong event', reading: 'as asked' },
};

/** What can stand for the review of an apply: only a push has a pull request that it merges, and a schedule has nobody who looks. */
export const APPROVALS: Readonly<Record<ApplyAct, readonly Approval['by'][]>> = {
  apply: ['pull-request', 'digest', 'none'],
  'apply at the tip': ['digest', 'none'],
  'apply without a review': ['none'],
};
