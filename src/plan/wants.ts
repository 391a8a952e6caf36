import type { Change } from '../model/change.ts';
import { orderKinds } from '../model/order-kinds.ts';
import type { OrgSettings } from '../model/org.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { creationOf } from './creations.ts';
import { diff } from './diff.ts';
import { guarded } from './hidden.ts';
import { judgeRules } from './judge-rules.ts';
import { keyOf, markHere, markOf } from './marks.ts';
import { type MatchedKind, matchKinds } from './match-kind.ts';
import { planOrg, type Reading } from './plan-org.ts';
import { withReferences } from './references.ts';
import { type ThingsOf, thingsIn } from './things.ts';
import { wantedFields } from './wanted-fields.ts';

/** What files want of an org, whether it is live or not: the mark of the value, by the key of the setting. */
export type Wants = ReadonlyMap<string, string>;

/**
 * Returns what the files of another commit want, seen in the same reading of the org; what they name and the org neither has
 * nor would be given is left out, since no difference can come of it.
 */
export function wantsOf(settings: OrgSettings, reading: Reading, vocabulary: Vocabulary): Wants {
  const liveOf = (section: string) => reading.live.get(section) ?? [];
  const kinds = orderKinds(vocabulary.kinds).filter((kind) => reading.live.has(kind.name));
  const thingsOf = thingsIn(liveOf, settings.allEntries ?? settings.entries);
  const matched = matchKinds(kinds, settings, liveOf, thingsOf);
  const settled = matched.flatMap((each) => each.settled);
  const { wishes } = judgeRules(vocabulary.rules, settings.rules, reading.live, settled, () => true);
  const created = matched.flatMap(({ kind, missing }) => missing.flatMap((entry) => marksOf(creationOf(kind, entry, thingsOf))));
  return new Map([
    ...wishes.map((wish) => [keyOf(wish.kind, wish.id, wish.path), markOf(wish.value)] as const),
    ...created,
    ...matched.flatMap((each) => namedBy(each, thingsOf)),
  ]);
}

/** Returns the settings that files of another commit want and that are live as they want them, by their keys. */
export function metWants(settings: OrgSettings, reading: Reading, vocabulary: Vocabulary): ReadonlySet<string> {
  const met = new Set(wantsOf(settings, reading, vocabulary).keys());
  const { changes } = planOrg(settings, reading, vocabulary, { whole: true, pinned: true, selects: () => true });
  for (const change of changes) for (const field of change.fields) met.delete(keyOf(change.kind, change.id, field.path));
  return met;
}

const marksOf = (change: Change): readonly (readonly [string, string])[] =>
  change.fields.map((field) => [keyOf(change.kind, change.id, field.path), markHere(field.after, field)]);

// Compared with nothing, every setting that is named is a difference.
const namedBy = ({ kind, settled }: MatchedKind, thingsOf: ThingsOf): readonly (readonly [string, string])[] =>
  settled.flatMap((each) =>
    diff(wantedFields(each), {}, kind.schema).map((difference) => {
      const field = withReferences(guarded(difference, each.live), kind, thingsOf);
      return [keyOf(kind.name, each.live.id, field.path), markHere(field.after, field)] as const;
    }),
  );
