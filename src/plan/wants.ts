import type { Kind } from '../model/kind.ts';
import type { OrgSettings } from '../model/org.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { diff } from './diff.ts';
import { judgeRules } from './judge-rules.ts';
import { keyOf, markOf } from './marks.ts';
import type { Reading } from './plan-org.ts';
import { type Settled, settle } from './settle.ts';
import { wantedFields } from './wanted-fields.ts';

/** What files want of an org, whether it is live or not: the mark of the value, by the key of the setting. */
export type Wants = ReadonlyMap<string, string>;

/**
 * Returns what the files of another commit want, seen in the same reading of the org; what they name and the org does not
 * have is left out, since no difference can come of it.
 */
export function wantsOf(settings: OrgSettings, reading: Reading, vocabulary: Vocabulary): Wants {
  const kinds = vocabulary.kinds.filter((kind) => reading.live.has(kind.name));
  const matched = kinds.map((kind) => ({ kind, settled: settledOf(kind, settings, reading) }));
  const settled = matched.flatMap((each) => each.settled);
  const { wishes } = judgeRules(vocabulary.rules, settings.rules, reading.live, settled, () => true);
  const named = matched.flatMap(({ kind, settled: things }) => things.flatMap((each) => namedBy(kind, each)));
  return new Map([...wishes.map((wish) => [keyOf(wish.kind, wish.id, wish.path), markOf(wish.value)] as const), ...named]);
}

function settledOf(kind: Kind, settings: OrgSettings, reading: Reading): readonly Settled[] {
  const entries = settings.entries.filter((entry) => entry.kind === kind.name);
  return settle(kind, entries, settings.entries, reading.live.get(kind.name) ?? []).settled;
}

// Compared with nothing, every setting that is named is a difference.
const namedBy = (kind: Kind, settled: Settled): readonly (readonly [string, string])[] =>
  diff(wantedFields(settled), {}, kind.schema).map(({ path, after, sensitive }) => [
    keyOf(kind.name, settled.live.id, path),
    markOf(after, sensitive),
  ]);
