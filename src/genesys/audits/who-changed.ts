import { type ApiFailure, attempt } from '../../model/api-error.ts';
import type { AuditedChange } from '../../model/audit.ts';
import type { JsonObject } from '../../model/json.ts';
import type { TimeWindow } from '../../model/time-window.ts';
import { type AuditReader, boundedReader } from './bounded-reader.ts';
import { deferredPages, type Waiting } from './deferred.ts';
import { type AuditedThing, type Gathering, gatheringOf, type IsSettled } from './gathering.ts';
import type { Question } from './question.ts';
import { realtimePages } from './realtime.ts';
import { realtimeServices } from './realtime-services.ts';
import { common, hullOf, type Slice, slicesOf } from './slices.ts';

// Six at once lost a tenth of the answers to 429 (seen in live orgs, 2026-09).
const BOUNDS = { calls: 60, atOnce: 3 };

const LOOK_BACK = 30 * 86_400_000;

/** How a search is made. */
export interface AuditSearch<T extends AuditedThing> extends Waiting {
  /** Every change in this span is wanted, of every thing. */
  readonly since?: TimeWindow;
  /** When to stop looking for a thing; at its first change, where this is left out. */
  readonly isSettled?: IsSettled<T>;
}

/** What was found of each thing, newest first, in the order of asking; and why the search ended before its end. */
export interface AuditTrail<T extends AuditedThing> {
  readonly things: readonly { readonly thing: T; readonly changes: readonly AuditedChange[] }[];
  readonly problems: readonly ApiFailure[];
}

/**
 * Looks for who changed things, one query for each service and day for all of them, newest day first: back to 30 days ago
 * until each is settled, and through all of `since`. At most 60 requests, 3 at once; never throws an `ApiError`.
 */
export async function whoChanged<T extends AuditedThing>(
  reader: AuditReader,
  things: readonly T[],
  search: AuditSearch<T>,
): Promise<AuditTrail<T>> {
  const found = gatheringOf(things, search.isSettled ?? ((_, changes) => changes.length > 0));
  const questions = questionsOf(things).filter(({ service }) => found.isOpen(service) || search.since);
  const problems = questions.length === 0 ? [] : await walkAll({ reader: boundedReader(reader, BOUNDS), found, ...search }, questions);
  return { things: things.map((thing) => ({ thing, changes: found.changesOf(thing) })), problems };
}

interface Walk extends Waiting {
  readonly reader: AuditReader;
  readonly found: Pick<Gathering<AuditedThing>, 'take' | 'isOpen'>;
  readonly since?: TimeWindow;
}

async function walkAll(walk: Walk, questions: readonly Question[]): Promise<readonly ApiFailure[]> {
  const realtime = await attempt(() => realtimeServices(walk.reader));
  if ('failure' in realtime) return [realtime.failure];
  const ended = questions.map((question) => attempt(() => walkBack(walk, question, realtime.value.has(question.service))));
  return (await Promise.all(ended)).flatMap((each) => ('failure' in each ? [each.failure] : []));
}

// A day that could not be read ends the walk: what lies behind it might not be the newest.
async function walkBack(walk: Walk, question: Question, realtime: boolean): Promise<void> {
  const now = walk.clock.now();
  const back = { from: now - LOOK_BACK, to: now };
  const wanted = (slice: Slice): TimeWindow | undefined => {
    const spans = [...(walk.found.isOpen(question.service) ? [back] : []), ...(walk.since ? [walk.since] : [])];
    return hullOf(spans.flatMap((span) => common(slice, span) ?? []));
  };
  for (const slice of slicesOf(Math.min(back.from, walk.since?.from ?? now), now, realtime)) {
    const span = wanted(slice);
    if (!span) continue;
    for await (const told of pagesOf(walk, question, { ...slice, ...span })) {
      walk.found.take(question.service, told);
      if (!wanted(slice)) break;
    }
  }
}

const pagesOf = (walk: Walk, question: Question, slice: Slice): AsyncGenerator<readonly JsonObject[]> =>
  slice.realtime ? realtimePages(walk.reader, question, slice) : deferredPages(walk.reader, question, slice, walk);

// Which things are meant is told apart here: the platform filters by one type and one id at most.
function questionsOf(things: readonly AuditedThing[]): readonly Question[] {
  const byService = Map.groupBy(things, (each) => each.service);
  return [...byService].map(([service, asked]) => {
    const [entityType, ...others] = new Set(asked.flatMap((each) => each.entityTypes));
    return { service, ...(entityType === undefined || others.length > 0 ? {} : { entityType }) };
  });
}
