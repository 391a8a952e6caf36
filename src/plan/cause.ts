import type { Change, FieldChange, Reference } from '../model/change.ts';
import type { OrgPlan } from '../model/plan.ts';
import { keyOf, markHere } from './marks.ts';
import { leftWithNeeds, neededBy } from './needs.ts';
import type { Wants } from './wants.ts';

/**
 * Tells whether files cause a difference: those that they are compared with do not want this value, or it follows from
 * another change of the plan that they cause.
 */
export const isCausedSince = (change: Change, field: FieldChange, base: Wants, changes: readonly Change[]): boolean =>
  base.get(keyOf(change.kind, change.id, field.path)) !== markHere(field.after, field) ||
  (field.follows ?? []).some((reference) => {
    const cause = changes.find((each) => isChangeOf(each, reference));
    return cause?.fields.some((each) => isCausedSince(cause, each, base, changes));
  });

/** Tells whether a change is that of the thing that a reference means. */
const isChangeOf = ({ kind, id }: Change, reference: Reference): boolean =>
  kind === reference.kind && id === (reference.id ?? `new:${reference.name}`);

/** Returns the plan with each difference marked that the base wants as well, so that the pull request does not cause it. */
export function markElsewhere(plan: OrgPlan, base: Wants): OrgPlan {
  const elsewhere = elsewhereIn(plan.changes, base);
  const marked = (field: FieldChange): FieldChange => (elsewhere.has(field) ? { ...field, elsewhere: true } : field);
  return { ...plan, changes: plan.changes.map((change) => ({ ...change, fields: change.fields.map(marked) })) };
}

/** Returns the differences that the pull request does not cause, and what needs one of them: a merge leaves both alone. */
function elsewhereIn(changes: readonly Change[], base: Wants): ReadonlySet<FieldChange> {
  const caused = (change: Change, field: FieldChange): boolean => isCausedSince(change, field, base, changes);
  return leftWithNeeds(changes, (change, field) => {
    // What is created is created whole: who adds one setting to it is asked for all of them.
    const together = change.creates ? change.fields : [field, ...neededBy(field, [change])];
    return !together.some((each) => caused(change, each));
  });
}
