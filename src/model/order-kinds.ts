import type { Kind } from './kind.ts';

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
