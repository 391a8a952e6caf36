import type { Change, FieldChange } from '../model/change.ts';
import type { Kind, Settled } from '../model/kind.ts';
import type { LiveResource } from '../model/live.ts';
import { valueAt } from '../model/pointer.ts';
import type { RuleWish } from '../model/rule.ts';
import { diff } from './diff.ts';
import { guarded } from './hidden.ts';
import { withReferences } from './references.ts';

import type { ThingsOf } from './things.ts';
import { wantedFields } from './wanted-fields.ts';

/** Returns what is to change in the things of one kind, by entries and by rules: one change for each thing. */
export function changesOf(
  kind: Kind,
  settled: readonly Settled[],
  wishes: readonly RuleWish[],
  live: readonly LiveResource[],
  thingsOf: ThingsOf,
): readonly Change[] {
  const entries = new Map(settled.map((each) => [each.live.id, each]));
  const wished = Map.groupBy(wishes, (wish) => wish.id);
  const touched = live.filter((each) => entries.has(each.id) || wished.has(each.id));
  return touched.flatMap((each) => {
    const fields = [
      ...entryFields(kind, entries.get(each.id), thingsOf),
      ...(wished.get(each.id) ?? []).map((wish) => ruleField(wish, each)),
    ];
    return fields.length === 0 ? [] : [changeOf(each, fields, entries.get(each.id))];
  });
}

function changeOf(live: LiveResource, fields: readonly FieldChange[], settled: Settled | undefined): Change {
  return {
    kind: live.kind,
    id: live.id,
    ...(settled ? { key: settled.entry.key, at: settled.entry.at } : {}),
    name: live.name,
    ...(live.within === undefined ? {} : { within: live.within }),
    revision: live.revision,
    ...(live.fingerprint === undefined ? {} : { fingerprint: live.fingerprint }),
    fields: fields.toSorted((left, right) => (left.path < right.path ? -1 : 1)),
  };
}

function entryFields(kind: Kind, settled: Settled | undefined, thingsOf: ThingsOf): readonly FieldChange[] {
  if (!settled) return [];
  const { entry, live } = settled;
  const present = { ...live.entry, ...(live.raw ? { unchecked: live.raw } : {}) };
  return diff(wantedFields(settled), present, kind.schema).map((difference) => {
    const at = entry.places[difference.path] ?? entry.at;
    return {
      ...withReferences(guarded(difference, live), kind, thingsOf, live),
      ...(live.unset?.includes(difference.path) ? { unset: true as const } : {}),
      at,
    };
  });
}

function ruleField(wish: RuleWish, live: LiveResource): FieldChange {
  const before = valueAt(live.entry, wish.path);
  return {
    path: wish.path,
    ...(before === undefined ? {} : { before }),
    after: wish.value,
    ...(live.unset?.includes(wish.path) ? { unset: true } : {}),
    at: wish.rule.at,
    rule: wish.rule.name,
  };
}
