import { linkedPage, listOf, paging } from '../http/page.ts';
import { notFound } from '../http/problem.ts';
import { refusal } from '../http/query.ts';
import { type Answer, type Call, type Change, ok, type Row } from '../http/route.ts';
import { changed, put, putShape } from './put.ts';
import type { StoredIntegration } from './stored.ts';
import type { IntegrationType } from './types.ts';
import { reportedState, viewConfig, viewIntegration, viewType } from './view.ts';

const path = '/api/v2/integrations';
const view = { method: 'GET', permissions: ['integrations:integration:view'] } as const;
const edit = { permissions: ['integrations:integration:edit'] } as const;
const typeQuery = { ...paging, sortBy: 'text', expand: 'text' } as const;
const states = ['ACTIVE', 'ACTIVATING', 'INACTIVE', 'DEACTIVATING', 'ERROR'] as const;
const listQuery = { ...typeQuery, ids: 'text', integrationType: 'text', reportedState: states, credentialId: 'text' } as const;

/** Integrations, their settings and their types. */
export const integrationRows: readonly Row[] = [
  { ...view, path, query: listQuery, handle: list },
  { ...view, path: `${path}/types`, query: typeQuery, handle: (call) => ok(linkedPage(call, call.org.integrations.types, viewType)) },
  { ...view, path: `${path}/types/{typeId}`, handle: (call) => ok(viewType(typeOf(call))) },
  { ...view, path: `${path}/types/{typeId}/configschemas/{configType}`, handle: schema },
  {
    ...view,
    path: `${path}/{integrationId}`,
    query: typeQuery,
    handle: (call) => ok(viewIntegration(call.org, integrationOf(call), isExpanded(call))),
  },
  { ...view, path: `${path}/{integrationId}/config/current`, handle: (call) => ok(viewConfig(call.org, integrationOf(call))) },
  {
    ...edit,
    method: 'PUT',
    path: `${path}/{integrationId}/config/current`,
    body: putShape,
    stored: (call) => call.org.integrations.knownSettings(integrationOf(call).id),
    attempt: tried,
    handle: (call) => put(call, integrationOf(call)),
  },
];

function tried(call: Call): Change | undefined {
  const integration = call.org.integrations.get(call.param('integrationId'));
  return integration && changed(integration, integration);
}

/** There is no filter by name (SDK 262, 2026-11). */
function list(call: Call): Answer {
  const ids = new Set(listOf(call, 'ids'));
  if (ids.size > 100) throw refusal('ids', `${ids.size} ids`, 'is over the maximum of 100');
  const rows = call.org.integrations.all().filter((integration) => isAsked(call, integration, ids));
  return ok(linkedPage(call, rows, (integration) => viewIntegration(call.org, integration, isExpanded(call))));
}

function isAsked(call: Call, integration: StoredIntegration, ids: ReadonlySet<string>): boolean {
  const [type, state, credential] = ['integrationType', 'reportedState', 'credentialId'].map((name) => call.search.get(name));
  const credentials = Object.values(integration.config.credentials).map(({ id }) => id);
  return (
    (!call.search.has('ids') || ids.has(integration.id)) &&
    (!type || type === integration.typeId) &&
    (!state || state.toUpperCase() === reportedState(integration)) &&
    (!credential || credentials.includes(credential))
  );
}

function isExpanded(call: Call): boolean {
  return listOf(call, 'expand').includes('config.current');
}

function integrationOf(call: Call): StoredIntegration {
  const integration = call.org.integrations.get(call.param('integrationId'));
  if (!integration) throw notFound('integration', call.param('integrationId'));
  return integration;
}

function typeOf(call: Call): IntegrationType {
  const type = call.org.integrations.type(call.param('typeId'));
  if (!type) throw notFound('integration type', call.param('typeId'));
  return type;
}

function schema(call: Call): Answer {
  const { schemas } = typeOf(call);
  const configType = call.param('configType');
  if (configType !== 'properties' && configType !== 'advanced') throw notFound('config schema', configType);
  const found = schemas[configType];
  if (!found) throw notFound('config schema', configType);
  return ok(found);
}
