import type { Situation } from './situation.ts';

/** What an event leads to, before it is known whether an apply is approved. */
export type Act =
  | 'validate'
  | 'validate offline'
  | 'plan'
  | 'drift'
  | 'apply'
  | 'apply at the tip'
  | 'apply without a review'
  | 'nothing'
  | 'wrong event'
  | 'set the command';

interface Row {
  readonly auto: Act;
  readonly apply: Act;
  /** For an explicit `validate`, `plan` or `drift`. */
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
