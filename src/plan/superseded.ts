import type { Change, FieldChange } from '../model/change.ts';
import { type Outcome, outcomeOf } from '../model/outcome.ts';
import type { OrgPlan } from '../model/plan.ts';
import { isChangeOf } from './cause.ts';
import { keyOf, markHere } from './marks.ts';
import { togetherWith } from './together.ts';
import type { Wants } from './wants.ts';

const MESSAGE = 'A newer commit wants another value, so it is left to the run of that one';

/** Tells whether the newest commit wants something else of a setting than the commit that runs. */
const isSuperseded = (change: Pick<Change, 'kind' | 'id'>, field: FieldChange, tip: Wants | undefined): boolean =>
  tip !== undefined && tip.get(keyOf(change.kind, change.id, field.path)) !== markHere(field.after, field);

/**
 * Tells whether a setting is left to the run of the newest commit: by itself, with one that is written together with it, or
 * since a change that it follows is.
 */
export const isLeftToTip = (change: Change, field: FieldChange, tip: Wants | undefined, changes: readonly Change[]): boolean =>
  togetherWith(change, field).some(
    (each) => isSuperseded(change, each, tip) || causesOf(each, changes).some((cause) => isWhollyLeft(cause, tip, changes)),
  );

const isWhollyLeft = (cause: Change, tip: Wants | undefined, changes: readonly Change[]): boolean =>
  cause.fields.every((each) => isLeftToTip(cause, each, tip, changes));

/** Returns the changes of a plan that a setting follows. */
export const causesOf = ({ follows = [] }: FieldChange, changes: readonly Change[]): readonly Change[] =>
  changes.filter((change) => follows.some((reference) => isChangeOf(change, reference)));

/** Returns the changes of a plan without the settings that a newer commit wants otherwise, and these as left alone. */
export function withoutSuperseded(
  plan: OrgPlan,
  tip: Wants | undefined,
): { readonly approved: readonly Change[]; readonly left: readonly Outcome[] } {
  const split = (superseded: boolean): readonly Change[] =>
    plan.changes
      .map((change) => ({
        ...change,
        fields: change.fields.filter((field) => isLeftToTip(change, field, tip, plan.changes) === superseded),
      }))
      .filter((change) => change.fields.length > 0);
  const left = split(true).map((change) => outcomeOf(plan.org, change, 'left', { code: 'superseded', message: MESSAGE }));
  return { approved: split(false), left };
}
