import { notFound } from '../../http/problem.ts';
import type { Call } from '../../http/route.ts';
import { isFunctionType } from '../../integrations/types.ts';
import type { Org } from '../../org/org.ts';
import type { StoredFunction } from './stored.ts';

/** The function of a call's published action, or 404. */
export function publishedFunction(call: Call): StoredFunction {
  return call.org.actions.functions.published.get(call.param('actionId')) ?? refuse(call, 'function of the action');
}

/** The function of a call's draft, or 404. */
export function draftFunction(call: Call): StoredFunction {
  return call.org.actions.functions.drafts.get(call.param('actionId')) ?? refuse(call, 'function of the draft');
}

function refuse(call: Call, what: string): never {
  throw notFound(what, call.param('actionId'));
}

/** Whether an action is code: by the type of its integration, never by its category (Terraform provider issue 2450). */
export function isFunctionAction(org: Org, { integrationId }: { integrationId: string }): boolean {
  return isFunctionType(org.integrations.get(integrationId)?.typeId ?? '');
}
