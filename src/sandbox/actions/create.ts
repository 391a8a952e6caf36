import { randomUUID } from 'node:crypto';
import { badField, badRequest } from '../http/problem.ts';
import { type Answer, type Call, type Change, ok, type Row } from '../http/route.ts';
import type { Members } from '../http/shape.ts';
import { isFunctionType } from '../integrations/types.ts';
import { isObject, layOver, setMembers } from '../json.ts';
import { configShape, replacement } from './config.ts';
import { contractIn, contractShape } from './contract.ts';
import { changeOf, checkNames } from './find.ts';
import { isFunctionAction } from './functions/find.ts';
import { withFunctionUrl, withoutUrl } from './functions/url.ts';
import { defaultTemplates, type StoredAction } from './stored.ts';
import { viewAction } from './view.ts';

const path = '/api/v2/integrations/actions';
const add = { method: 'POST', permissions: ['integrations:action:add'] } as const;
const shape: Members = {
  'name!': 'text',
  'category!': 'text',
  'integrationId!': 'text',
  'config!': configShape,
  'contract!': contractShape,
  secure: 'flag',
};

/** Creation: at once published, or as a draft of an action that does not exist yet. */
export const actionCreateRows: readonly Row[] = [
  { ...add, path, body: shape, attempt: attempt('Action'), handle: createPublished },
  { ...add, path: `${path}/drafts`, body: shape, attempt: attempt('ActionDraft'), handle: createDraft },
];

/** Creates and publishes in one step; refused for functions (Terraform provider issue 2450). A name may repeat. */
function createPublished(call: Call): Answer {
  const action = actionIn(call);
  const typeId = call.org.integrations.get(action.integrationId)?.typeId ?? '';
  if (isFunctionType(typeId)) throw badRequest(`An integration of type '${typeId}' does not support creating published actions.`);
  call.org.actions.add(action);
  return ok(viewAction(action, { withConfig: true, withSchemas: true }), changeOf('Action', 'Create', undefined, action));
}

/** The sent request template is dropped: so it was seen to happen (a third-party client's note, 2026-08). */
function createDraft(call: Call): Answer {
  const sent = actionIn(call);
  const dropped = { config: { request: { requestTemplate: defaultTemplates.request } } };
  const laid = layOver(sent, dropped) as StoredAction;
  const action = isFunctionAction(call.org, laid) ? asFunction(call, laid) : laid;
  call.org.actions.drafts.put(action);
  return ok(
    viewAction(action, { isDraft: true, withConfig: true, withSchemas: true }),
    changeOf('ActionDraft', 'Create', undefined, action),
  );
}

/** The service fills in its own address, whatever is sent (Terraform provider issue 2546). */
function asFunction(call: Call, action: StoredAction): StoredAction {
  if (!action.config) return action;
  const { id } = call.org.actions.functions.addDraft(action.id);
  return { ...action, config: withFunctionUrl(withoutUrl(action.config), id) };
}

function actionIn(call: Call): StoredAction {
  const body = setMembers(call.body);
  checkNames(body);
  return {
    id: `custom_-_${randomUUID()}`,
    name: String(body['name']),
    integrationId: hostOf(call, String(body['integrationId'])),
    category: String(body['category']),
    contract: contractIn(body['contract']),
    version: 1,
    secure: body['secure'] === true,
    config: replacement(body['config'], 'custom'),
  };
}

function hostOf(call: Call, integrationId: string): string {
  const integration = call.org.integrations.get(integrationId);
  const isHost = integration && call.org.integrations.type(integration.typeId)?.hostsActions;
  if (!isHost) throw badField('integrationId', `[${integrationId}] is no integration that holds data actions`);
  return integrationId;
}

function attempt(entityType: 'Action' | 'ActionDraft'): (call: Call) => Change | undefined {
  return ({ body }) => {
    const name = isObject(body) ? body['name'] : undefined;
    return typeof name === 'string' ? { service: 'Integrations', entityType, action: 'Create', entity: { name } } : undefined;
  };
}
