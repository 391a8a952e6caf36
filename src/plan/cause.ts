import type { Change, FieldChange } from '../model/change.ts';
import type { OrgPlan } from '../model/plan.ts';
import { keyOf, markHere } from './marks.ts';
import type { Wants } from './wants.ts';

/** Tells whether files cause a difference: those that they are compared with do not want this value. */
export const isCausedSince = (change: Pick<Change, 'kind' | 'id'>, field: FieldChange, base: Wants): boolean =>
  base.get(keyOf(change.kind, change.id, field.path)) !== markHere(field.after, field);

/** Returns the plan with each difference marked that the base wants as well, so that the pull request does not cause it. */
export const markElsewhere = (plan: OrgPlan, base: Wants): OrgPlan => ({
  ...plan,
  changes: plan.changes.map((change) => ({ ...change, fields: markFields(change, base) })),
});

// What is created is created whole: who adds one setting to it is asked for all of them.
function markFields(change: Change, base: Wants): readonly FieldChange[] {
  const caused = (field: FieldChange): boolean => isCausedSince(change, field, base);
  if (change.creates && change.fields.some(caused)) return change.fields;
  return change.fields.map((field) => (caused(field) ? field : { ...field, elsewhere: true as const }));
}
