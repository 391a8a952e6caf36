import platform from 'purecloud-platform-client-v2';
import { expect, test } from 'vitest';
import { router } from '../../src/sandbox/http/router.ts';
import { routes } from '../../src/sandbox/routes.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { open } from './kit.ts';
import { callFlows } from './official-flows.ts';
import { callFunctions } from './official-functions.ts';

const contract = { input: { inputSchema: { type: 'object' } }, output: { successSchema: { type: 'object' } } };
const config = { request: { requestUrlTemplate: 'https://api.example.com', requestType: 'GET' }, response: {} };

test('the official SDK calls every endpoint that is served', async () => {
  const sandbox = await open();
  await logIn(sandbox);
  await organization();
  await integrations();
  const id = await readActions();
  await writeActions(id);
  await callFunctions();
  await schedules();
  await callFlows();
  await messenger(sandbox);
  await audits(id);
  await new platform.TokensApi().deleteTokensMe();
  expect(called(sandbox)).toEqual(routes.map((row) => `${row.method} ${row.path}`).sort());
  expect(sandbox.exchanges.filter((exchange) => exchange.status >= 400 || exchange.deliberate)).toEqual([]);
});

/** The SDK's own way to another address is a gateway, for login and API alike. */
async function logIn(sandbox: Sandbox): Promise<void> {
  const { hostname, port } = new URL(sandbox.url);
  platform.ApiClient.instance.setGateway({ host: hostname, protocol: 'http', port: Number(port) });
  await platform.ApiClient.instance.loginClientCredentialsGrant('sandbox-dev', 'sandbox-dev-secret');
}

async function organization(): Promise<void> {
  expect(await new platform.OrganizationApi().getOrganizationsMe()).toMatchObject({ name: 'Northwind Care (Dev)', state: 'active' });
  expect((await new platform.TokensApi().getTokensMe()).OAuthClient?.id).toBe('sandbox-dev');
}

async function integrations(): Promise<void> {
  const api = new platform.IntegrationsApi();
  const { entities = [] } = await api.getIntegrations({ pageSize: 100, expand: ['config.current'] });
  expect(entities.map((one) => one.name)).toContain('Billing');
  const id = entities[0]?.id ?? '';
  expect((await api.getIntegration(id)).integrationType?.id).toBe('custom-rest-actions');
  const current = await api.getIntegrationConfigCurrent(id);
  const put = await api.putIntegrationConfigCurrent(id, { body: { ...current, notes: 'changed' } });
  expect(put).toEqual({ ...current, notes: 'changed', version: 2 });
  expect((await api.getIntegrationsTypes({ pageSize: 100 })).total).toBe(9);
  expect((await api.getIntegrationsType('custom-rest-actions')).name).toBe('Web Services Data Actions');
  expect((await api.getIntegrationsTypeConfigschema('embedded-client-app', 'properties')).type).toBe('object');
}

async function readActions(): Promise<string> {
  const api = new platform.IntegrationsApi();
  const { entities = [] } = await api.getIntegrationsActions({ pageSize: 100, name: 'Create ticket', includeConfig: true });
  const { id = '', config: listed } = entities[0] ?? {};
  expect(listed?.timeoutSeconds).toBe(30);
  expect((await api.getIntegrationsAction(id, { expand: 'contract', includeConfig: true })).contract?.input?.inputSchema?.title).toBe(
    'Request',
  );
  // This template happens to be JSON, which the SDK's HTTP library parses in spite of text/plain.
  expect(await api.getIntegrationsActionTemplate(id, 'requesttemplate.vm')).toMatchObject({ subject: `\${input.subject}` });
  expect((await api.getIntegrationsActionSchema(id, 'successschema.json')).title).toBe('Result');
  expect((await api.getIntegrationsActionsCategories({})).entities?.map((one) => one.name)).toContain('Billing');
  return id;
}

async function writeActions(id: string): Promise<void> {
  const api = new platform.IntegrationsApi();
  const patched = await api.patchIntegrationsAction(id, { version: 3, config: { ...config, timeoutSeconds: 9 } });
  expect([patched.version, patched.config?.timeoutSeconds]).toEqual([4, 9]);
  const added = await api.postIntegrationsActions({
    name: 'Added',
    category: 'CRM',
    integrationId: patched.integrationId ?? '',
    config,
    contract,
  });
  await api.deleteIntegrationsAction(added.id ?? '');
  await drafts(id, patched.integrationId ?? '');
}

async function drafts(id: string, integrationId: string): Promise<void> {
  const api = new platform.IntegrationsApi();
  const draft = await api.postIntegrationsActionDraft(id);
  await api.patchIntegrationsActionDraft(id, { version: draft.version ?? 0, name: 'Create a ticket' });
  expect((await api.getIntegrationsActionDraft(id)).name).toBe('Create a ticket');
  expect(await api.getIntegrationsActionDraftTemplate(id, 'successtemplate.vm')).toContain('rawResult');
  expect((await api.getIntegrationsActionDraftSchema(id, 'inputschema.json')).title).toBe('Request');
  expect(await api.getIntegrationsActionDraftValidation(id)).toEqual({ valid: true, errors: [] });
  expect((await api.postIntegrationsActionDraftPublish(id, { version: (draft.version ?? 0) + 1 })).name).toBe('Create a ticket');
  const made = await api.postIntegrationsActionsDrafts({ name: 'Sketch', category: 'CRM', integrationId, config, contract });
  expect((await api.getIntegrationsActionsDrafts({})).entities?.map((one) => one.id)).toEqual([made.id]);
  await api.deleteIntegrationsActionDraft(made.id ?? '');
}

async function schedules(): Promise<void> {
  const api = new platform.ArchitectApi();
  const window = { name: 'Saturdays', start: '2026-01-10T10:00:00.000', end: '2026-01-10T14:00:00.000', rrule: 'FREQ=WEEKLY;BYDAY=SA' };
  const { id = '', version = 0 } = await api.postArchitectSchedules(window);
  expect((await api.putArchitectSchedule(id, { ...window, version, description: 'Mornings' })).description).toBe('Mornings');
  expect((await api.getArchitectSchedules({ pageSize: 100, name: 'satur', sortOrder: 'asc' })).entities?.map((one) => one.id)).toEqual([
    id,
  ]);
  const group = await api.postArchitectSchedulegroups({ name: 'Weekend', timeZone: 'Europe/Berlin', openSchedules: [{ id }] });
  expect((await api.getArchitectSchedulegroups({ scheduleIds: id })).entities?.map((one) => one.name)).toEqual(['Weekend']);
  expect((await api.putArchitectSchedulegroup(group.id ?? '', { name: 'Weekend' })).openSchedules).toEqual([]);
  await api.deleteArchitectSchedule(id);
  await api.deleteArchitectSchedulegroup(group.id ?? '');
  expect((await api.getArchitectSchedule(id)).state).toBe('deleted');
  expect((await api.getArchitectSchedulegroup(group.id ?? '')).state).toBe('deleted');
}

async function messenger(sandbox: Sandbox): Promise<void> {
  const configuration = await configurations();
  const api = new platform.WebDeploymentsApi();
  const flow = (await new platform.ArchitectApi().getFlows({ type: ['inboundshortmessage'], name: 'message' })).entities?.find(
    (one) => one.publishedVersion,
  );
  const profiles = await new platform.ConversationsApi().getConversationsMessagingSupportedcontent({ pageSize: 25 });
  const profile = await new platform.ConversationsApi().getConversationsMessagingSupportedcontentSupportedContentId(
    profiles.entities?.[0]?.id ?? '',
  );
  const made = await api.postWebdeploymentsDeployments({
    name: 'Made',
    allowAllDomains: true,
    configuration,
    flow: { id: flow?.id ?? '' },
    supportedContent: { id: profile.id },
  });
  const id = made.id ?? '';
  const read = await api.getWebdeploymentsDeployment(id, { expand: ['supportedContent', 'flowDetails'] });
  expect([read.supportedContent?.name, read.flow?.name, read.status]).toEqual(['Pictures and PDF', 'Inbound message', 'Pending']);
  expect((await api.putWebdeploymentsDeployment(id, { ...read, status: 'Inactive' })).status).toBe('Pending');
  expect((await api.getWebdeploymentsDeploymentConfigurations(id)).configurationVersion?.version).toBe('1');
  const { entities = [] } = await api.getWebdeploymentsDeployments({ expand: ['Configuration'] });
  expect(entities.find((one) => one.id === id)?.configuration.languages).toEqual(['en-us']);
  for (const file of ['config.json', 'domains.json']) {
    const shown = sandbox.org('dev').messengerDeployment('Public site').id;
    expect((await fetch(`${sandbox.url}/webdeployments/v1/deployments/${shown}/${file}`)).status).toBe(200);
  }
}

async function configurations(): Promise<{ id: string; version: string }> {
  const api = new platform.WebDeploymentsApi();
  const made = await api.postWebdeploymentsConfigurations({ name: 'Made', languages: ['en-us'], defaultLanguage: 'en-us' });
  const id = made.id ?? '';
  const draft = await api.getWebdeploymentsConfigurationVersionsDraft(id);
  expect([draft.version, draft.status]).toEqual(['DRAFT', 'Pending']);
  await api.putWebdeploymentsConfigurationVersionsDraft(id, { ...draft, description: 'Put' });
  await api.getWebdeploymentsConfigurationVersionsDraft(id);
  const { version = '' } = await api.postWebdeploymentsConfigurationVersionsDraftPublish(id);
  expect((await api.getWebdeploymentsConfigurationVersion(id, version)).description).toBe('Put');
  expect((await api.getWebdeploymentsConfigurationVersions(id, {})).total).toBe(2);
  expect((await api.getWebdeploymentsConfigurations({ showOnlyPublished: true })).entities?.map((one) => one.name)).toContain('Made');
  return { id, version };
}

async function audits(entityId: string): Promise<void> {
  const api = new platform.AuditApi();
  const filters = [
    { property: 'EntityType', value: 'Action' },
    { property: 'EntityId', value: entityId },
  ];
  const query = { interval: `${new Date(Date.now() - 3_600_000).toISOString()}/${new Date(Date.now() + 60_000).toISOString()}`, filters };
  const { entities = [] } = await api.postAuditsQueryRealtime(query, { expand: ['user'] });
  expect(entities.map((one) => one.action)).toEqual(['Update', 'Publish']);
  expect((await api.postAuditsQueryRealtimeRelated({ auditId: entities[1]?.id ?? '' })).entities).toHaveLength(2);
  const { id = '' } = await api.postAuditsQuery({ ...query, serviceName: 'Integrations' });
  expect((await api.getAuditsQueryTransactionId(id)).state).toBe('Running');
  expect((await api.getAuditsQueryTransactionId(id)).state).toBe('Succeeded');
  expect((await api.getAuditsQueryTransactionIdResults(id, {})).entities).toHaveLength(2);
  expect((await api.getAuditsQueryServicemapping()).services?.map((service) => service.name)).toContain('Integrations');
  expect(await api.getAuditsQueryRealtimeServicemapping()).toEqual(await api.getAuditsQueryServicemapping());
}

function called(sandbox: Sandbox): string[] {
  const find = router(routes);
  const rows = sandbox.exchanges.map(({ method, path }) => find(method, new URL(path, sandbox.url).pathname).row);
  return [...new Set(rows.map((row) => `${row.method} ${row.path}`))].sort();
}
