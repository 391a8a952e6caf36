import { type Entry, labelOf } from '../model/entry.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Kind, Settled } from '../model/kind.ts';
import type { LiveResource } from '../model/live.ts';
import { describeAmbiguous, describeMissing } from './explain-match.ts';
import { resolveSelectors, type Selectors, traitsOf } from './selectors.ts';

interface Matched {
  readonly settled: readonly Settled[];
  /** The entries whose thing the org does not have, and that say enough to create it. */
  readonly missing: readonly Entry[];
  readonly findings: readonly Finding[];
}

/** Finds the live thing of each entry of a kind: by id, else by its exact name, else by the name that it had. */
export function settle(kind: Kind, entries: readonly Entry[], all: readonly Entry[], live: readonly LiveResource[]): Matched {
  const byName = Map.groupBy(live, (each) => each.name);
  const byId = new Map(live.map((each) => [each.id, each]));
  const look = { kind, live, byName, byId, missing: new Set<Entry>() };
  const traits = traitsOf(live);
  const results = entries.map((entry) => settleOne(entry, resolveSelectors(kind, entry, all, traits), look));
  const settled = results.flatMap((each) => each.settled);
  const { kept, findings } = onePerThing(settled);
  const missing = results.flatMap((each) => each.missing);
  const twins = missing.filter((each) => missing.find(({ name }) => name === each.name) !== each);
  const twice = twins.map((each) =>
    finding('same-thing', `"${each.key}" would be a second ${kind.noun} called "${each.name}"`, {
      at: each.at,
      about: labelOf(each),
      help: 'Remove one of the two entries.',
    }),
  );
  return { settled: kept, missing, findings: [...results.flatMap((each) => each.findings), ...findings, ...twice] };
}

interface Look {
  readonly kind: Kind;
  readonly live: readonly LiveResource[];
  readonly byName: ReadonlyMap<string, readonly LiveResource[]>;
  readonly byId: ReadonlyMap<string, LiveResource>;
  /** The entries so far that match nothing: only the first of them get the nearest names. */
  readonly missing: Set<Entry>;
}

function settleOne(entry: Entry, selectors: Selectors, look: Look): Matched {
  if (selectors.findings.length > 0) return { ...NOTHING, findings: selectors.findings };
  const candidates = candidatesFor(entry, selectors, look);
  const [found, ...others] = candidates;
  if (!found) return notThere(entry, look);
  if (others.length > 0) return refuse(describeAmbiguous(look.kind, entry, candidates));
  if (found.readOnly) return refuse(unmanageable(look.kind, entry, found));
  if (entry.createOnly) return NOTHING;
  return { ...NOTHING, settled: [{ entry, live: found }], findings: doneRenaming(entry, found) };
}

function notThere(entry: Entry, look: Look): Matched {
  const lacks = entry.id === undefined && entry.was === undefined ? look.kind.creation?.lacks(entry.fields) : undefined;
  if (lacks?.length === 0) return { ...NOTHING, missing: [entry] };
  return refuse(describeMissing(look.kind, entry, look.live, look.missing.add(entry).size, lacks));
}

function candidatesFor(entry: Entry, selectors: Selectors, look: Look): readonly LiveResource[] {
  if (entry.id !== undefined) return [look.byId.get(entry.id)].filter((each) => each !== undefined).filter(selectors.accepts);
  const named = (look.byName.get(entry.name) ?? []).filter(selectors.accepts);
  if (named.length > 0 || entry.was === undefined) return named;
  return (look.byName.get(entry.was) ?? []).filter(selectors.accepts);
}

function onePerThing(settled: readonly Settled[]): { kept: readonly Settled[]; findings: readonly Finding[] } {
  const first = new Map<string, Settled>();
  for (const each of settled) if (!first.has(each.live.id)) first.set(each.live.id, each);
  const twice = settled.filter((each) => first.get(each.live.id) !== each);
  return { kept: [...first.values()], findings: twice.map((each) => sameThing(each, first.get(each.live.id) ?? each)) };
}

function sameThing({ entry, live }: Settled, first: Settled): Finding {
  const place = `${first.entry.at.file}:${first.entry.at.line}`;
  return finding('same-thing', `"${entry.key}" and "${first.entry.key}" (${place}) are both the same ${live.name} (${live.id})`, {
    at: entry.at,
    about: labelOf(entry),
    help: 'Remove one of the two entries.',
  });
}

function unmanageable(kind: Kind, entry: Entry, live: LiveResource): Finding {
  const { code, message, help } = live.readOnly ?? {
    code: 'not-manageable' as const,
    message: 'cannot be managed',
    help: 'Remove the entry.',
  };
  return finding(code, `The ${kind.noun} "${live.name}" ${message}`, { at: entry.at, about: labelOf(entry), help });
}

function doneRenaming(entry: Entry, live: LiveResource): readonly Finding[] {
  if (entry.was === undefined || live.name !== entry.name) return [];
  const message = `"${entry.was}" is already called "${entry.name}"`;
  return [finding('was-done', message, { at: entry.places['/was'] ?? entry.at, about: labelOf(entry), help: 'Remove `was`.' })];
}

const NOTHING: Matched = { settled: [], missing: [], findings: [] };

const refuse = (problem: Finding): Matched => ({ ...NOTHING, findings: [problem] });
