import type { Change } from '../model/change.ts';
import type { Kind } from '../model/kind.ts';

/** Returns the kinds so that each comes after those that it names under `after`. Throws where they name each other in a circle. */
export function orderKinds(kinds: readonly Kind[]): readonly Kind[] {
  const placed: Kind[] = [];
  const rest = new Set(kinds);
  while (rest.size > 0) {
    const next = [...rest].find((kind) => kind.after.every((name) => ![...rest].some((other) => other.name === name)));
    if (!next) throw new Error(`Kinds come after each other in a circle: ${[...rest].map((kind) => kind.name).join(', ')}`);
    placed.push(next);
    rest.delete(next);
  }
  return placed;
}

/** Returns the changes of one kind in the order in which they are shown and written: by name, then by id. */
export const orderChanges = (changes: readonly Change[]): readonly Change[] =>
  changes.toSorted((left, right) => byText(left.name, right.name) || byText(left.id, right.id));

/** Compares two texts by their code units, the same on every machine. */
export const byText = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1);
