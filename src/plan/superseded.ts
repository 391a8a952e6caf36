import type { Change, FieldChange } from '../model/change.ts';
import { type Outcome, outcomeOf } from '../model/outcome.ts';
import type { OrgPlan } from '../model/plan.ts';
import { keyOf, markHere } from './marks.ts';
import { leftWithNeeds } from './needs.ts';
import type { Wants } from './wants.ts';

const MESSAGE = 'A newer commit wants another value, so it is left to the run of that one';

/** Tells whether the newest commit wants something else of a setting than the commit that runs. */
const isSuperseded = (change: Pick<Change, 'kind' | 'id'>, field: FieldChange, tip: Wants | undefined): boolean =>
  tip !== undefined && tip.get(keyOf(change.kind, change.id, field.path)) !== markHere(field.after, field);

/** Returns the settings that are left to the run of the newest commit: with them all others of a thing that is created whole or not at all, and what needs them. */
export const leftToTip = ({ changes }: OrgPlan, tip: Wants | undefined): ReadonlySet<FieldChange> =>
  leftWithNeeds(changes, (change, field) =>
    change.creates ? change.fields.some((each) => isSuperseded(change, each, tip)) : isSuperseded(change, field, tip),
  );

/** Returns the changes of a plan without the settings that a newer commit wants otherwise, and these as left alone. */
export function withoutSuperseded(
  plan: OrgPlan,
  tip: Wants | undefined,
): { readonly approved: readonly Change[]; readonly left: readonly Outcome[] } {
  const toTip = leftToTip(plan, tip);
  const split = (superseded: boolean): readonly Change[] =>
    plan.changes
      .map((change) => ({ ...change, fields: change.fields.filter((field) => toTip.has(field) === superseded) }))
      .filter((change) => change.fields.length > 0);
  const left = split(true).map((change) => outcomeOf(plan.org, change, 'left', { code: 'superseded', message: MESSAGE }));
  return { approved: split(false), left };
}
