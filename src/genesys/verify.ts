import { attempt } from '../model/api-error.ts';
import type { Reader } from '../model/client.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import type { Kind } from '../model/kind.ts';
import type { LiveOf, LiveResource } from '../model/live.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Clock } from './clock.ts';
import { judge, type Sight, unconfirmed, verified } from './confirmation.ts';

// Reads lag behind writes, by how much is not published (2026-11).
const WAITS = [1_000, 2_000, 4_000, 8_000];
// The platform takes at most so many ids at once (SDK documentation 259, 2026-08).
const BATCH = 50;

/** What a verification uses beside the outcomes. */
export interface Verifying {
  readonly clock: Clock;
  /** What was live when the plan was made. */
  readonly liveOf: LiveOf;
  readonly signal?: AbortSignal;
}

/**
 * Returns the outcomes in their order, each applied one read again, after 1, 2, 4 and 8 seconds and until it is as wanted:
 * `verified`, else failed and saying what is live; not known where it could not be read.
 */
export async function verify(
  reader: Reader,
  kinds: readonly Kind[],
  outcomes: readonly Outcome[],
  { clock, liveOf, signal }: Verifying,
): Promise<readonly Outcome[]> {
  const known = withCreated(liveOf, outcomes);
  const schemaOf = (outcome: Outcome): JsonSchema => kinds.find((kind) => kind.name === outcome.kind)?.schema ?? {};
  const applied = outcomes.filter((outcome) => outcome.status === 'applied');
  const open = new Map<Outcome, Sight | undefined>(applied.map((outcome) => [outcome, undefined]));
  for (const wait of WAITS) {
    if (open.size === 0 || signal?.aborted) break;
    await clock.sleep(wait, signal);
    for (const [outcome, sight] of await look(reader, kinds, [...open.keys()], known)) {
      if (isAsWanted(outcome, sight, schemaOf(outcome))) open.delete(outcome);
      else open.set(outcome, sight);
    }
  }
  // Stopped before the last reading, a value that is still the old one proves nothing.
  const lastSight = (outcome: Outcome) => (signal?.aborted ? undefined : open.get(outcome));
  const conclude = (outcome: Outcome) =>
    open.has(outcome) ? unconfirmed(outcome, lastSight(outcome), schemaOf(outcome)) : verified(outcome);
  return outcomes.map((outcome) => (outcome.status === 'applied' ? conclude(outcome) : outcome));
}

const isAsWanted = (outcome: Outcome, sight: Sight, schema: JsonSchema): boolean =>
  'live' in sight && judge(outcome, sight.live, schema).length === 0;

async function look(
  reader: Reader,
  kinds: readonly Kind[],
  outcomes: readonly Outcome[],
  liveOf: LiveOf,
): Promise<ReadonlyMap<Outcome, Sight>> {
  const sights = new Map<Outcome, Sight>();
  for (const kind of kinds) {
    const ofKind = outcomes.filter((outcome) => outcome.kind === kind.name);
    for (let from = 0; from < ofKind.length; from += BATCH) {
      const batch = ofKind.slice(from, from + BATCH);
      const read = await attempt(() => kind.readAgain(reader, batch.map(liveId), liveOf));
      const byId = new Map('value' in read ? read.value.map((live) => [live.id, live]) : []);
      for (const outcome of batch) sights.set(outcome, 'failure' in read ? read : { live: byId.get(liveId(outcome)) });
    }
  }
  return sights;
}

// What was created has an id of the platform only since.
const liveId = (outcome: Outcome): string => outcome.createdId ?? outcome.id;

// What was written may name what was created just before.
const withCreated =
  (liveOf: LiveOf, outcomes: readonly Outcome[]): LiveOf =>
  (section) => [...liveOf(section), ...outcomes.filter((each) => each.kind === section && each.createdId !== undefined).map(asLive)];

const asLive = ({ kind, name, createdId = '' }: Outcome): LiveResource => ({
  kind,
  id: createdId,
  name,
  revision: 0,
  entry: {},
  traits: {},
});
