import { randomUUID } from 'node:crypto';
import { Problem } from '../http/problem.ts';
import { type Answer, type Call, type Change, ok } from '../http/route.ts';
import type { Org } from '../org/org.ts';
import { changeOf } from './audit.ts';
import type { StoredFlow, StoredOperation } from './stored.ts';
import { unlocked, withCheckedIn, withPublished } from './versions.ts';
import { drawOperation } from './view.ts';

/** The failure that stands where the manners give none (platform description, 2026-07). */
const usual = { errorCode: 'architect.external.publish.error', errorMessage: 'The operation failed.' };

type Work = Pick<StoredOperation, 'versionId' | 'withCheckIn'>;

/** Begins a check-in or a publication; it is done at once only where it takes no reads. */
export function begin(call: Call, flow: StoredFlow, actionName: 'CHECKIN' | 'PUBLISH', work: Work): Answer {
  const { flows } = call.org;
  refuseAtOnce(call.org, flow, actionName);
  const failing = flows.failureFor(flow, actionName, 'late');
  const operation: StoredOperation = {
    ...{ id: randomUUID(), actionName, by: call.org.client(), complete: false, readsLeft: flows.manners.operationReads },
    ...work,
    ...(failing ? { failure: { ...usual, ...textsOf(failing) } } : {}),
  };
  const begun = { ...flow, operation };
  flows.put(begun);
  if (operation.readsLeft > 0) return ok(drawOperation(operation));
  const done = completed(call.org, begun);
  return ok(drawOperation(done.flow.operation ?? operation), done.changes);
}

function refuseAtOnce(org: Org, flow: StoredFlow, actionName: 'CHECKIN' | 'PUBLISH'): void {
  const refused = org.flows.failureFor(flow, actionName, 'once');
  if (!refused) return;
  throw new Problem(409, refused.errorCode ?? 'request.conflict', refused.errorMessage ?? `The flow [${flow.name}] cannot do that now.`);
}

function textsOf({ errorCode, errorMessage }: { errorCode?: string; errorMessage?: string }): Partial<typeof usual> {
  return { ...(errorCode === undefined ? {} : { errorCode }), ...(errorMessage === undefined ? {} : { errorMessage }) };
}

/** The flow as one read of it alone finds it: each counts, and the one after the last finds the work done. */
export function lookedAt(org: Org, flow: StoredFlow): { flow: StoredFlow; changes: readonly Change[] } {
  const { operation } = flow;
  if (!operation || operation.complete) return { flow, changes: [] };
  if (operation.readsLeft <= 0) return completed(org, flow);
  org.flows.put({ ...flow, operation: { ...operation, readsLeft: operation.readsLeft - 1 } });
  return { flow, changes: [] };
}

/** Ends what is under way. A failure changes nothing else: a lock is kept, a draft stays a draft, what was live stays live. */
export function completed(org: Org, flow: StoredFlow): { flow: StoredFlow; changes: readonly Change[] } {
  const { operation } = flow;
  if (!operation || operation.complete) return { flow, changes: [] };
  const action = operation.actionName === 'PUBLISH' ? 'Publish' : 'Checkin';
  const done = { ...(operation.failure ? flow : effect(flow, operation)), operation: { ...operation, complete: true, readsLeft: 0 } };
  org.flows.put(done);
  if (!operation.failure) return { flow: done, changes: [changeOf(action, flow, done)] };
  org.audits.write(operation.by, [changeOf(action, flow)], 'FAILURE');
  return { flow: done, changes: [] };
}

function effect(flow: StoredFlow, { actionName, versionId, withCheckIn, by }: StoredOperation): StoredFlow {
  const settled = actionName === 'CHECKIN' || withCheckIn ? unlocked(withCheckedIn(flow)) : flow;
  return actionName === 'PUBLISH' && versionId !== undefined ? withPublished(settled, versionId, by) : settled;
}
