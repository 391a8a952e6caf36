import type { Entry } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import type { Kind, PlanView, Settled } from '../model/kind.ts';
import type { LiveOf } from '../model/live.ts';
import type { OrgSettings } from '../model/org.ts';
import { creationFindings } from './creations.ts';
import { checkReferences, referable, withNames } from './references.ts';
import { settle } from './settle.ts';

/** The entries of a kind, each with the live thing that it names, or to be created; references stand as the platform's names. */
export interface MatchedKind {
  readonly kind: Kind;
  readonly settled: readonly Settled[];
  readonly missing: readonly Entry[];
  readonly findings: readonly Finding[];
}

/** Matches the entries of a kind with what is live; what they name is looked up among all entries of the org, also those that `only` leaves out. */
export function matchKind(kind: Kind, settings: Pick<OrgSettings, 'entries' | 'allEntries'>, liveOf: LiveOf): MatchedKind {
  const all = settings.allEntries ?? settings.entries;
  const entries = settings.entries.filter((entry) => entry.kind === kind.name).map((entry) => withNames(entry, kind, all, liveOf));
  const live = liveOf(kind.name);
  const { settled, missing, findings } = settle(kind, entries, all, live);
  const found = [
    ...findings,
    ...entries.flatMap((entry) => checkReferences(entry, kind, all, referable(liveOf, all))),
    ...missing.flatMap((entry) => creationFindings(kind, entry, live)),
  ];
  const fit = ({ entry, live: one }: Settled): Settled => ({
    entry: { ...entry, fields: kind.fitted?.(entry.fields, one) ?? entry.fields },
    live: one,
  });
  return { kind, settled: settled.map(fit), missing, findings: found };
}

/** Returns what finds the entries of a section, also those that `only` leaves out, references as the platform's names. */
export function entriesIn(
  settings: Pick<OrgSettings, 'entries' | 'allEntries'>,
  kinds: readonly Kind[],
  liveOf: LiveOf,
): PlanView['entriesOf'] {
  const all = settings.allEntries ?? settings.entries;
  return (section) => {
    const kind = kinds.find((each) => each.name === section);
    const own = all.filter((entry) => entry.kind === section);
    return kind ? own.map((entry) => withNames(entry, kind, all, liveOf)) : own;
  };
}
