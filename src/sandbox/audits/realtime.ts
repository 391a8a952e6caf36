import { badField, notFound } from '../http/problem.ts';
import { type Answer, type Call, ok, type QueryRule, type Row } from '../http/route.ts';
import { isObject, type JsonObject } from '../json.ts';
import { queryShape, select } from './filter.ts';
import { services } from './names.ts';
import { draw, expandUser } from './view.ts';

const path = '/api/v2/audits/query/realtime';

/** What every audit endpoint asks for; the one scope is `audits:readonly` (platform description, 2026-07). */
export const auditView = { permissions: ['audits:audit:view'], needs: 'all' } as const;

/** Over several days it times out (seen in live orgs, 2026-09); the harsher reading is: over more than one. */
const span = { slowFrom: 1, farthest: 14 };

const expand: QueryRule = { expand: expandUser };

/** Audits that are answered at once, of the last 14 days. */
export const realtimeRows: readonly Row[] = [
  { ...auditView, method: 'POST', path, query: expand, body: { ...queryShape, pageNumber: 'integer', pageSize: 'integer' }, handle: query },
  {
    ...auditView,
    method: 'POST',
    path: `${path}/related`,
    query: expand,
    body: { 'auditId!': 'text', trustorOrgId: 'text', sort: 'list' },
    handle: related,
  },
  { ...auditView, method: 'GET', path: `${path}/servicemapping`, handle: () => ok({ services: services() }) },
];

function query(call: Call): Answer {
  const body: JsonObject = isObject(call.body) ? call.body : {};
  const found = select(call.org.audits.entries(), body, span);
  const pageSize = positive(body, 'pageSize', 25);
  const pageNumber = positive(body, 'pageNumber', 1);
  const entities = found.slice((pageNumber - 1) * pageSize, pageNumber * pageSize).map(draw(call));
  return ok({ entities, pageSize, pageNumber, total: found.length, pageCount: Math.ceil(found.length / pageSize) });
}

/** The audits of the same request: those that share the transaction. */
function related(call: Call): Answer {
  const auditId = isObject(call.body) ? String(call.body['auditId']) : '';
  const entries = call.org.audits.entries();
  const one = entries.find((entry) => entry.id === auditId);
  if (!one) throw notFound('audit', auditId);
  const isRelated = (id: string) => id === one.initiatingAction.transactionId;
  return ok({ entities: entries.filter((entry) => isRelated(entry.initiatingAction.transactionId)).map(draw(call)) });
}

/** The largest page is taken from the asynchronous results (500); for realtime it is unverified (2026-11). */
function positive(body: JsonObject, name: string, fallback: number): number {
  const value = body[name] ?? fallback;
  if (typeof value !== 'number' || value < 1 || (name === 'pageSize' && value > 500)) throw badField(name, `${name} is out of range`);
  return value;
}
