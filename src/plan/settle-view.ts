import type { Entry } from '../model/entry.ts';
import type { Settled, SettleView } from '../model/kind.ts';
import type { ThingsOf } from './things.ts';

/** Returns what a kind sees while its selectors become settings: the things that were matched before it, and what is called so. */
export const settleView = (
  before: readonly { readonly settled: readonly Settled[] }[],
  all: readonly Entry[],
  thingsOf: ThingsOf,
): SettleView => ({
  idsOf(section, text) {
    const named = before.flatMap(({ settled }) => settled).find(({ entry }) => entry.kind === section && entry.key === text);
    if (named) return [named.live.id];
    // One that `only` leaves out is not matched, and its key still stands for its name.
    const left = all.find((entry) => entry.kind === section && entry.key === text);
    if (left?.id !== undefined) return [left.id];
    const things = thingsOf(section);
    const id = things.idOf(text);
    return id === undefined ? things.called(left?.name ?? text) : [id];
  },
});
