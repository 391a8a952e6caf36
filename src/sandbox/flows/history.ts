import { randomUUID } from 'node:crypto';
import type { AuditEntry } from '../audits/entry.ts';
import { listOf, page } from '../http/page.ts';
import { notFound } from '../http/problem.ts';
import { type Answer, type Call, ok, type QueryRule, type Row } from '../http/route.ts';
import type { JsonObject } from '../json.ts';
import { flowOf } from './find.ts';
import { flowsPath } from './paths.ts';
import type { StoredOperation } from './stored.ts';
import { drawOperation, refOf } from './view.ts';

/** What was done to a flow, as it stood when it was asked for. */
export interface FlowHistory {
  readonly operation: StoredOperation;
  readonly entries: readonly AuditEntry[];
}

const path = `${flowsPath}/{flowId}/history`;
const view = { permissions: ['architect:flow:view'] } as const;
const actions = ['checkin', 'checkout', 'create', 'deactivate', 'debug', 'delete', 'publish', 'revert', 'save'] as const;
const query: QueryRule = {
  ...{ pageNumber: 'positive', pageSize: 'positive', sortBy: ['action', 'timestamp', 'user'], action: actions },
  sortOrder: ['asc', 'desc', 'ascending', 'descending'],
};

/** The history of a flow: asked for, then read; here it is there at once. */
export const historyRows: readonly Row[] = [
  { ...view, method: 'POST', path, handle: ask },
  { ...view, method: 'GET', path: `${path}/{historyId}`, query, handle: read },
];

function ask(call: Call): Answer {
  const flow = flowOf(call);
  const operation: StoredOperation = { id: randomUUID(), actionName: 'HISTORY', by: call.org.client(), complete: true, readsLeft: 0 };
  const isMeant = ({ entityType, entity, status, action }: AuditEntry) =>
    entityType === 'Flow' && entity.id === flow.id && status === 'SUCCESS' && action !== 'Unlock';
  call.org.flows.histories.set(operation.id, { operation, entries: call.org.audits.entries().filter(isMeant) });
  return ok(drawOperation(operation));
}

/** By time, newest first, whatever `sortBy` says. */
function read(call: Call): Answer {
  flowOf(call);
  const history = call.org.flows.histories.get(call.param('historyId'));
  if (!history) throw notFound('history', call.param('historyId'));
  const asked = listOf(call, 'action').map((one) => one.toUpperCase());
  const entries = history.entries.map(draw).filter(({ action }) => asked.length === 0 || asked.includes(String(action)));
  const isAscending = call.search.get('sortOrder')?.toLowerCase().startsWith('asc');
  return ok({ ...drawOperation(history.operation), ...page(call, isAscending ? entries : entries.toReversed(), (one) => one) });
}

function draw({ action, eventDate, user, client }: AuditEntry): JsonObject {
  const by = client.id ? { client: refOf({ ...user, isClient: true }) } : { user: refOf(user) };
  return { action: action.toUpperCase(), resource: 'FLOW', timestamp: eventDate, ...by };
}
