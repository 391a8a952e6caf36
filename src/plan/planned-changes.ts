import type { Change } from '../model/change.ts';
import type { PlanView } from '../model/kind.ts';
import type { LiveOf } from '../model/live.ts';
import type { RuleWish } from '../model/rule.ts';
import { changesOf } from './changes.ts';
import { creationOf } from './creations.ts';
import type { MatchedKind } from './match-kind.ts';
import { orderChanges } from './order.ts';
import type { ThingsOf } from './things.ts';

/** What changes are made from, beside the entries and what is live. */
export interface Making {
  readonly liveOf: LiveOf;
  readonly thingsOf: ThingsOf;
  readonly wishes: readonly RuleWish[];
  readonly entriesOf: PlanView['entriesOf'];
}

/** Returns every change of an org in the order in which it is written: kind after kind, each seeing what changes before it. */
export function plannedChanges(matched: readonly MatchedKind[], making: Making): readonly Change[] {
  const changes: Change[] = [];
  for (const each of matched) for (const change of changesIn(each, [...changes], making)) changes.push(change);
  return changes;
}

function changesIn({ kind, live, settled, missing }: MatchedKind, before: readonly Change[], making: Making): readonly Change[] {
  const { liveOf, thingsOf, entriesOf } = making;
  const wishes = making.wishes.filter((wish) => wish.kind === kind.name);
  const own = orderChanges([
    ...missing.map((entry) => creationOf(kind, entry, thingsOf)),
    ...changesOf(kind, settled, wishes, live, thingsOf),
  ]);
  const idOf: PlanView['idOf'] = (section, text) => thingsOf(section).idOf(text);
  const view = { changes: before, liveOf, idOf, entriesOf };
  return own.map((change) => (kind.follow ? kind.follow(change, view) : change)).filter((change) => change !== undefined);
}
