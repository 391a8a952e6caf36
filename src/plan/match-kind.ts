import type { Entry } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import { creationFindings } from './creations.ts';
import { checkReferences, type LiveOf, withNames } from './references.ts';
import { type Settled, settle } from './settle.ts';

/** The entries of a kind, each with the live thing that it names, or to be created; references stand as the platform's names. */
export interface MatchedKind {
  readonly kind: Kind;
  readonly settled: readonly Settled[];
  readonly missing: readonly Entry[];
  readonly findings: readonly Finding[];
}

/** Matches the entries of a kind with what is live. */
export function matchKind(kind: Kind, all: readonly Entry[], liveOf: LiveOf): MatchedKind {
  const entries = all.filter((entry) => entry.kind === kind.name).map((entry) => withNames(entry, kind, all));
  const live = liveOf(kind.name);
  const { settled, missing, findings } = settle(kind, entries, all, live);
  const found = [
    ...findings,
    ...entries.flatMap((entry) => checkReferences(entry, kind, all, liveOf)),
    ...missing.flatMap((entry) => creationFindings(kind, entry, live)),
  ];
  return { kind, settled, missing, findings: found };
}
