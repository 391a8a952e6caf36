import type { Entry } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import type { Kind, PlanView, Settled, SettleView } from '../model/kind.ts';
import type { LiveOf, LiveResource } from '../model/live.ts';
import type { OrgSettings } from '../model/org.ts';
import { checkReferences } from './check-references.ts';
import { checkUsable } from './check-usable.ts';
import { creationFindings } from './creations.ts';
import { liveWithTexts, withTexts } from './references.ts';
import { settle } from './settle.ts';
import { settleView } from './settle-view.ts';
import type { ThingsOf } from './things.ts';

/** The entries of a kind, each with the live thing that it names, or to be created; references stand as the texts of their things, live ones too. */
export interface MatchedKind {
  readonly kind: Kind;
  readonly live: readonly LiveResource[];
  readonly settled: readonly Settled[];
  readonly missing: readonly Entry[];
  readonly findings: readonly Finding[];
}

type Entries = Pick<OrgSettings, 'entries' | 'allEntries'>;

/** Matches the entries of each kind, in the order in which they are given, so that one can look at those before it. */
export function matchKinds(kinds: readonly Kind[], settings: Entries, liveOf: LiveOf, thingsOf: ThingsOf): readonly MatchedKind[] {
  const matched: MatchedKind[] = [];
  for (const kind of kinds) matched.push(matchKind(kind, settings, liveOf, thingsOf, matched));
  return matched;
}

/** Matches the entries of a kind with what is live; what they name is looked up among all entries of the org, also those that `only` leaves out. */
function matchKind(kind: Kind, settings: Entries, liveOf: LiveOf, thingsOf: ThingsOf, before: readonly MatchedKind[]): MatchedKind {
  const all = settings.allEntries ?? settings.entries;
  const entries = settings.entries.filter((entry) => entry.kind === kind.name).map((entry) => withTexts(entry, kind, all, thingsOf));
  const live = liveOf(kind.name).map((each) => liveWithTexts(each, kind, thingsOf));
  const { settled, missing, findings } = settle(kind, entries, all, live);
  // What `create: only` finds is left as it is.
  const mayBeWritten = (entry: Entry): boolean => !entry.createOnly || missing.includes(entry);
  const fitting = settled.map((each) => fittedTo(each, kind));
  const view = settleView(before, all, thingsOf);
  const single = fitting.map((each) => singleSettings(each, kind, view));
  const found = [
    ...findings,
    ...entries.filter(mayBeWritten).flatMap((entry) => checkReferences(entry, kind, settings, thingsOf)),
    ...entries.filter(mayBeWritten).flatMap((entry) => checkUsable(entry, kind, liveOf, thingsOf)),
    ...single.flatMap((each) => each.findings),
    ...fitting.flatMap((each) => kind.checkBeside?.(each.entry, each.live) ?? []),
    ...missing.flatMap((entry) => creationFindings(kind, entry, live, missing)),
  ];
  return { kind, live, settled: single.map((each) => each.settled), missing, findings: found };
}

function singleSettings({ entry, live }: Settled, kind: Kind, view: SettleView): { settled: Settled; findings: readonly Finding[] } {
  if (!kind.settle) return { settled: { entry, live }, findings: [] };
  const { findings, ...single } = kind.settle(entry, live, view);
  return { settled: { ...single, live }, findings };
}

const fittedTo = ({ entry, live }: Settled, kind: Kind): Settled => ({
  entry: { ...entry, fields: kind.fitted?.(entry.fields, live) ?? entry.fields },
  live,
});

/** Returns what finds the entries of a section, also those that `only` leaves out, references as the texts of their things. */
export function entriesIn(
  settings: Pick<OrgSettings, 'entries' | 'allEntries'>,
  kinds: readonly Kind[],
  thingsOf: ThingsOf,
): PlanView['entriesOf'] {
  const all = settings.allEntries ?? settings.entries;
  return (section) => {
    const kind = kinds.find((each) => each.name === section);
    const own = all.filter((entry) => entry.kind === section);
    return kind ? own.map((entry) => withTexts(entry, kind, all, thingsOf)) : own;
  };
}
