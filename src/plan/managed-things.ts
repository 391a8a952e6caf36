import type { Change } from '../model/change.ts';
import { labelOf } from '../model/entry.ts';
import type { Kind } from '../model/kind.ts';
import type { LiveResource } from '../model/live.ts';
import type { OrgSettings } from '../model/org.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Reading } from './plan-org.ts';
import { settle } from './settle.ts';

/** A live thing that the files manage, with what is to change in it. */
export interface ManagedThing {
  readonly kind: Kind;
  readonly live: LiveResource;
  /** The label of the entry that names it, where one does. */
  readonly key?: string;
  readonly change?: Change;
}

/** Returns the live things that an entry names or a rule with `fix` governs; `selects` is what `only` leaves, by label. */
export function managedThings(
  settings: OrgSettings,
  reading: Reading,
  changes: readonly Change[],
  vocabulary: Vocabulary,
  selects: (label: string) => boolean,
): readonly ManagedThing[] {
  return vocabulary.kinds.flatMap((kind) => {
    const live = reading.live.get(kind.name) ?? [];
    const keys = keysOf(kind, settings, live);
    const changed = new Map(changes.filter((each) => each.kind === kind.name).map((each) => [each.id, each]));
    const governs = governedBy(kind, settings, vocabulary, selects);
    const managed = live.filter((each) => keys.has(each.id) || changed.has(each.id) || governs(each));
    return managed.map((each) => managedThing(kind, each, keys.get(each.id), changed.get(each.id)));
  });
}

const managedThing = (kind: Kind, live: LiveResource, key: string | undefined, change: Change | undefined): ManagedThing => ({
  kind,
  live,
  ...(key === undefined ? {} : { key }),
  ...(change ? { change } : {}),
});

function keysOf(kind: Kind, { entries }: OrgSettings, live: readonly LiveResource[]): ReadonlyMap<string, string> {
  const { settled } = settle(
    kind,
    entries.filter((entry) => entry.kind === kind.name),
    entries,
    live,
  );
  return new Map(settled.map((each) => [each.live.id, each.entry.key]));
}

function governedBy(
  kind: Kind,
  { rules }: OrgSettings,
  { rules: sections }: Vocabulary,
  selects: (label: string) => boolean,
): (live: LiveResource) => boolean {
  const fixing = rules.flatMap((rule) => {
    const section = sections.find((each) => each.name === rule.section);
    const scope = section?.scope(rule);
    return section && scope?.kind === kind.name && scope.fixes ? [{ rule, section }] : [];
  });
  return (live) => !live.readOnly && selects(labelOf(live)) && fixing.some(({ rule, section }) => section.matches(rule, live));
}
