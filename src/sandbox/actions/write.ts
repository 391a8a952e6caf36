import { badRequest } from '../http/problem.ts';
import { type Answer, type Call, gone, ok, type Row } from '../http/route.ts';
import type { Members } from '../http/shape.ts';
import { checkVersion } from '../http/version.ts';
import { isFunctionType } from '../integrations/types.ts';
import { setMembers } from '../json.ts';
import { configShape, replacement } from './config.ts';
import { changeOf, checkNames, published } from './find.ts';
import { kindOf, type StoredAction } from './stored.ts';
import { viewAction } from './view.ts';

const path = '/api/v2/integrations/actions/{actionId}';

/** What a client's roles need to change actions. */
export const actionEdit = { permissions: ['integrations:action:edit'] } as const;

/** What they need to delete one. */
export const actionDelete = { method: 'DELETE', permissions: ['integrations:action:delete'] } as const;

const shape: Members = { 'version!': 'integer', name: 'text', category: 'text', config: configShape };

/** Changes of what is published. */
export const actionWriteRows: readonly Row[] = [
  {
    ...actionEdit,
    method: 'PATCH',
    path,
    body: shape,
    stored: (call) => call.org.actions.published.known(published(call).id),
    attempt: attempt('Update'),
    handle: update,
  },
  { ...actionDelete, path, attempt: attempt('Delete'), handle: remove },
];

/** Takes effect at once, without a draft; an open draft stays as it is (its fate is unverified, 2026-11). */
function update(call: Call): Answer {
  const before = published(call);
  checkEditable(call, before);
  const sent = setMembers(call.body);
  checkVersion(call, sent, before);
  checkNames(sent);
  const { config, ...rest } = sent;
  const kind = kindOf(before.id);
  const after: StoredAction = { ...before, ...rest, version: before.version + 1, ...(config ? { config: replacement(config, kind) } : {}) };
  call.org.actions.published.put(after);
  return ok(viewAction(after, { withConfig: true }), changeOf('Action', 'Update', before, after));
}

/** Static actions are Genesys' own. Whether a function's action can be changed without a draft is unverified (2026-11): here it cannot. */
function checkEditable(call: Call, action: StoredAction): void {
  if (kindOf(action.id) === 'static') throw badRequest('A static action cannot be updated or deleted.');
  const integration = call.org.integrations.get(action.integrationId);
  if (isFunctionType(integration?.typeId ?? '')) throw badRequest(`An action of '${integration?.typeId}' is updated through its draft.`);
}

function remove(call: Call): Answer {
  const before = published(call);
  if (kindOf(before.id) !== 'custom') throw badRequest(`A ${kindOf(before.id)} action cannot be deleted.`);
  call.org.actions.published.remove(before.id);
  call.org.actions.drafts.remove(before.id);
  call.org.actions.functions.remove(before.id, 'action');
  return gone(changeOf('Action', 'Delete', before));
}

function attempt(action: string): NonNullable<Row['attempt']> {
  return (call) => changeOf('Action', action, call.org.actions.published.get(call.param('actionId')))[0];
}
