import type { Change } from '../../model/change.ts';
import { sameJson } from '../../model/json.ts';
import type { LiveResource } from '../../model/live.ts';
import { valueAt } from '../../model/pointer.ts';
import { type Difference, differencesBetween } from '../differences.ts';
import { comparable } from '../messenger-content.ts';
import { factsIn } from './facts.ts';
import { type IdOf, layOver } from './lay-over.ts';

/**
 * Returns where the draft of a configuration differs from what is published, without what a change of ours wants there as well:
 * that is what a run of ours has left behind.
 */
export function foreignWork(live: LiveResource, change: Change | undefined, idOf: IdOf): readonly Difference[] {
  const facts = factsIn(live);
  if (!facts) return [];
  const begun = differencesBetween(comparable(live.raw ?? {}), comparable(facts.draft));
  if (!change) return begun;
  const wanted = layOver(live.raw ?? facts.draft, change.fields, idOf);
  if ('reason' in wanted) return begun;
  const laid = comparable(wanted.whole);
  // Nothing of one that was never published is in use, so its leftover is told by what we want of it alone.
  if (live.revision === 0) return differencesBetween(comparable(facts.draft), laid).length === 0 ? [] : begun;
  return begun.filter(({ path, after }) => !sameJson(valueAt(laid, path) ?? null, after ?? null));
}
