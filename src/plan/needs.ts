import type { Change, FieldChange } from '../model/change.ts';

/** Returns the settings of a plan that are left alone: those of which `isLeft` says so, and every one that needs one of these. */
export function leftWithNeeds(
  changes: readonly Change[],
  isLeft: (change: Change, field: FieldChange) => boolean,
): ReadonlySet<FieldChange> {
  const left = new Set(changes.flatMap((change) => change.fields.filter((field) => isLeft(change, field))));
  const needy = changes.flatMap(({ fields }) => fields.filter(({ needs = [] }) => needs.length > 0));
  for (let before = -1; before < left.size; ) {
    before = left.size;
    for (const field of needy) if (neededBy(field, changes).some((each) => left.has(each))) left.add(field);
  }
  return left;
}

/** Returns the settings of a plan that one of them needs; what is as wanted already is none of them. */
export const neededBy = ({ needs = [] }: FieldChange, changes: readonly Change[]): readonly FieldChange[] =>
  needs.flatMap(({ kind, id, path }) =>
    changes.filter((each) => each.kind === kind && each.id === id).flatMap((each) => each.fields.filter((field) => field.path === path)),
  );
