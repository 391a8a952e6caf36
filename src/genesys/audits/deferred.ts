import { ApiError } from '../../model/api-error.ts';
import { apiPath } from '../../model/api-path.ts';
import { type JsonObject, member } from '../../model/json.ts';
import type { TimeWindow } from '../../model/time-window.ts';
import type { Clock } from '../clock.ts';
import { oneLine } from '../one-line.ts';
import type { AuditReader } from './bounded-reader.ts';
import { bodyOf, entitiesOf, type Question } from './question.ts';

const QUERY = apiPath`/api/v2/audits/query`;

// The platform's maximum (API description of 2026-07-23).
const PAGE = 500;

// Most queries are done soon; one that is not may not use up what a search may ask.
const LOOK_EVERY = { soon: 2_000, later: 5_000 };
const SOON = 20_000;
const LONGEST_WAIT = 120_000;

/** How a query is waited for. */
export interface Waiting {
  readonly clock: Clock;
  readonly signal?: AbortSignal;
}

/** Gives the audits of a span that the platform gathers while we wait, page by page. Throws an `ApiError`, also after two minutes. */
export async function* deferredPages(
  reader: AuditReader,
  question: Question,
  span: TimeWindow,
  waiting: Waiting,
): AsyncGenerator<readonly JsonObject[]> {
  const started = await reader.query(QUERY, bodyOf(question, span));
  const id = String(member(started, 'id') ?? '');
  await waitFor(reader, id, started, waiting);
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const at: Readonly<Record<string, string>> = cursor === '' ? {} : { cursor };
    const page = await reader.get(apiPath`/api/v2/audits/query/${id}/results`, {
      ...at,
      pageSize: PAGE,
      expand: 'user',
      allowRedirect: false,
    });
    yield entitiesOf(page);
    cursor = cursorOf(page);
  }
}

async function waitFor(reader: AuditReader, id: string, started: JsonObject, { clock, signal }: Waiting): Promise<void> {
  let state = stateOf(started);
  for (let [waited, wait] = [0, 0]; isUnderWay(state) && waited < LONGEST_WAIT; waited += wait) {
    wait = waited < SOON ? LOOK_EVERY.soon : LOOK_EVERY.later;
    await clock.sleep(wait, signal);
    state = stateOf(await reader.get(apiPath`/api/v2/audits/query/${id}`));
  }
  if (state === 'succeeded') return;
  const ended = isUnderWay(state) ? `was not done after ${LONGEST_WAIT / 1_000} seconds` : `ended as "${oneLine(state, 40)}"`;
  throw new ApiError({ code: 'who-unknown', message: `the query for audits ${ended}` });
}

// The case of states differs between answers (seen in live orgs, 2026-09).
const stateOf = (query: JsonObject): string => String(member(query, 'state') ?? 'unknown').toLowerCase();

const isUnderWay = (state: string): boolean => state === 'queued' || state === 'running';

function cursorOf(page: JsonObject): string | undefined {
  const cursor = member(page, 'cursor');
  return typeof cursor === 'string' && cursor !== '' ? cursor : undefined;
}
