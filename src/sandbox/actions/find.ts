import { badField, notFound } from '../http/problem.ts';
import type { Call, Change } from '../http/route.ts';
import type { JsonObject } from '../json.ts';
import type { StoredAction } from './stored.ts';
import { addressOf } from './view.ts';

/** The published action of a call's path, or 404. */
export function published(call: Call): StoredAction {
  return call.org.actions.published.get(call.param('actionId')) ?? refuse(call, 'action');
}

/** The open draft of a call's path, or 404. */
export function draft(call: Call): StoredAction {
  return call.org.actions.drafts.get(call.param('actionId')) ?? refuse(call, 'draft of the action');
}

function refuse(call: Call, what: string): never {
  throw notFound(what, call.param('actionId'));
}

/** A change of an action or a draft, for the audit; undefined where there is neither before nor after. */
export function changeOf(entityType: 'Action' | 'ActionDraft', action: string, before?: StoredAction, after?: StoredAction): Change[] {
  const one = after ?? before;
  if (!one) return [];
  const entity = { id: one.id, name: one.name, selfUri: addressOf(one, entityType === 'ActionDraft') };
  return [{ service: 'Integrations', entityType, action, entity, ...(before ? { before } : {}), ...(after ? { after } : {}) }];
}

/** Name and category hold at most 256 characters (SDK 262, 2026-11), and a name is not blank. */
export function checkNames(sent: JsonObject): void {
  for (const field of ['name', 'category']) {
    const text = sent[field];
    if (typeof text === 'string' && (text.trim() === '' || text.length > 256))
      throw badField(field, `${field} must have 1 to 256 characters`);
  }
}
