import { badRequest, notFound } from '../http/problem.ts';
import { refusal } from '../http/query.ts';
import { type Answer, type Call, ok, type Row } from '../http/route.ts';
import { isObject, type JsonObject } from '../json.ts';
import { queryShape, select } from './filter.ts';
import { services } from './names.ts';
import { type AuditQuery, stateOf } from './queries.ts';
import { auditView } from './realtime.ts';
import { draw, expandUser } from './view.ts';

const path = '/api/v2/audits/query';
const results = { cursor: 'text', pageSize: 'positive', expand: expandUser, allowRedirect: ['true', 'false'] } as const;

/** Audits that are asked for, waited for and fetched: at most 30 days at a time (seen in live orgs, 2026-09). */
export const deferredRows: readonly Row[] = [
  { ...auditView, method: 'POST', path, body: queryShape, handle: start },
  { ...auditView, method: 'GET', path: `${path}/servicemapping`, handle: () => ok({ services: services() }) },
  { ...auditView, method: 'GET', path: `${path}/{transactionId}`, handle: look },
  { ...auditView, method: 'GET', path: `${path}/{transactionId}/results`, query: results, handle: fetchResults },
];

function start(call: Call): Answer {
  const body: JsonObject = isObject(call.body) ? call.body : {};
  const found = select(call.org.audits.entries(), body, { longest: 30 });
  return { status: 202, body: statusOf(call.org.auditQueries.start(body, found)) };
}

function look(call: Call): Answer {
  const query = queryOf(call);
  query.looks += 1;
  return ok(statusOf(query));
}

/** One page; the end is a page without `cursor`. */
function fetchResults(call: Call): Answer {
  const query = queryOf(call);
  if (stateOf(query) !== 'Succeeded') throw badRequest(`The query [${query.id}] is not in the state Succeeded.`);
  const pageSize = Number(call.search.get('pageSize') ?? 25);
  if (pageSize > 500) throw refusal('pageSize', String(pageSize), 'is over 500');
  const from = offsetOf(call);
  const entities = query.found.slice(from, from + pageSize).map(draw(call));
  const more = from + pageSize < query.found.length ? { cursor: cursorAt(from + pageSize) } : {};
  return ok({ id: query.id, pageSize, ...more, entities });
}

function queryOf(call: Call): AuditQuery {
  const query = call.org.auditQueries.get(call.param('transactionId'));
  if (!query) throw notFound('audit query', call.param('transactionId'));
  return query;
}

function statusOf(query: AuditQuery): unknown {
  return { ...query.request, id: query.id, state: stateOf(query), startDate: query.startDate };
}

function cursorAt(offset: number): string {
  return Buffer.from(`at:${offset}`).toString('base64url');
}

function offsetOf(call: Call): number {
  const cursor = call.search.get('cursor');
  const match = /^at:(\d+)$/.exec(Buffer.from(cursor ?? cursorAt(0), 'base64url').toString());
  if (!match) throw refusal('cursor', cursor ?? '', 'is not a cursor of this query');
  return Number(match[1]);
}
