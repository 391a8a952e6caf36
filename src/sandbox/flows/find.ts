import { badField, notFound, Problem } from '../http/problem.ts';
import type { Call } from '../http/route.ts';
import type { Actor } from '../org/org.ts';
import type { StoredFlow } from './stored.ts';

/** The flow of a call's path, or 404, or 410 where it is deleted and not asked for as such. */
export function flowOf(call: Call): StoredFlow {
  return standing(call, call.param('flowId'));
}

/** The flow that an action's `flow` parameter names. */
export function flowAsked(call: Call): StoredFlow {
  return standing(call, idAsked(call));
}

/** The same for actions whose description has no codes of their own for a flow that is not there (platform description, 2026-07). */
export function flowAskedPlainly(call: Call): StoredFlow {
  return plainly(call, idAsked(call));
}

/** The flow with an id, or 404 without a word about why. */
export function plainly(call: Call, id: string): StoredFlow {
  const flow = call.org.flows.get(id);
  if (!flow || (flow.deleted && call.search.get('deleted') !== 'true')) throw notFound('flow', id);
  return flow;
}

function idAsked(call: Call): string {
  const id = call.search.get('flow');
  if (!id) throw badField('flow', 'flow is required', 'invalid.query.param.value');
  return id;
}

function standing(call: Call, id: string): StoredFlow {
  const flow = call.org.flows.get(id);
  if (!flow) throw new Problem(404, 'architect.flow.not.found', `The flow [${id}] was not found.`);
  if (flow.deleted && call.search.get('deleted') !== 'true')
    throw new Problem(410, 'architect.flow.deleted', `The flow [${id}] has been deleted.`);
  return flow;
}

/** Whether the org's own client has the flow checked out. */
export function isOurs({ lock }: StoredFlow, client: Actor): boolean {
  return lock?.isClient === true && lock.id === client.id;
}

/** 409 where somebody else has it, or another client. */
export function checkNotTaken(call: Call, flow: StoredFlow): void {
  if (!flow.lock || isOurs(flow, call.org.client())) return;
  throw lockedBy(flow);
}

/** 409 for what is checked out. */
export function lockedBy({ name, lock }: StoredFlow): Problem {
  return new Problem(409, 'architect.flow.locked.by.user', `The flow [${name}] is locked by [${lock?.name ?? lock?.id}].`);
}

/** 409 unless the org's own client has it checked out; which code a check-in gives is unverified (2026-11). */
export function checkHeld(call: Call, flow: StoredFlow, code = 'architect.flow.not.locked.by.user'): void {
  if (isOurs(flow, call.org.client())) return;
  throw new Problem(409, code, `The flow [${flow.name}] is not locked by the client of this request.`);
}

/** 409 while a check-in or a publication is under way; only publishing has a code of its own (platform description, 2026-07). */
export function checkIdle(flow: StoredFlow, code = 'request.conflict'): void {
  if (!flow.operation || flow.operation.complete) return;
  throw new Problem(409, code, `An operation on the flow [${flow.name}] is already in progress.`);
}
