import type { Change } from '../model/change.ts';

/** Returns the changes of one kind in the order in which they are shown and written: creations first, then by name and id. */
export const orderChanges = (changes: readonly Change[]): readonly Change[] =>
  changes.toSorted(
    (left, right) =>
      Number(right.creates ?? false) - Number(left.creates ?? false) || byText(left.name, right.name) || byText(left.id, right.id),
  );

/** Compares two texts by their code units, the same on every machine. */
export const byText = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1);
