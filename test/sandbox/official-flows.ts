import platform from 'purecloud-platform-client-v2';
import { expect } from 'vitest';

/** Every endpoint of flows, by the official SDK: read, changed, put live, and looked up by what they call. */
export async function callFlows(): Promise<void> {
  const api = new platform.ArchitectApi();
  const { entities = [] } = await api.getFlows({ type: ['inboundcall'], pageSize: 500 });
  const id = entities[0]?.id ?? '';
  expect((await api.getFlow(id)).publishedVersion?.id).toBe('14.0');
  expect((await api.getFlowVersions(id, { pageSize: 5 })).total).toBe(14);
  expect((await api.getFlowVersion(id, '14.0')).type).toBe('PUBLISH');
  const definition = await api.getFlowVersionConfiguration(id, '14.0');
  expect(await api.getFlowLatestconfiguration(id)).toEqual(definition);
  expect((await api.postFlowsActionsCheckout(id)).lockedClient?.id).toBe('sandbox-dev');
  expect((await api.postFlowVersions(id, definition)).type).toBe('SAVE');
  await checkInAndPublish(api, id);
  await loseTheLock(api, id);
  await history(api, id);
  await consumers(api, id);
}

async function checkInAndPublish(api: platform.ArchitectApi, id: string): Promise<void> {
  const operation = await api.postFlowsActionsCheckin(id);
  expect([operation.complete, (await api.getFlow(id)).currentOperation?.complete]).toEqual([false, false]);
  expect((await api.getFlow(id)).currentOperation).toMatchObject({ id: operation.id, complete: true, actionStatus: 'SUCCESS' });
  await api.postFlowsActionsPublish(id, { version: '15.0' });
  await api.getFlow(id);
  expect((await api.getFlow(id)).publishedVersion?.id).toBe('15.0');
}

async function loseTheLock(api: platform.ArchitectApi, id: string): Promise<void> {
  await api.postFlowsActionsCheckout(id);
  expect((await api.postFlowsActionsRevert(id)).lockedClient).toBeUndefined();
  await api.postFlowsActionsCheckout(id);
  expect((await api.postFlowsActionsUnlock(id)).lockedClient).toBeUndefined();
}

async function history(api: platform.ArchitectApi, id: string): Promise<void> {
  const asked = await api.postFlowHistory(id);
  const { entities = [] } = await api.getFlowHistoryHistoryId(id, asked.id ?? '', { action: ['checkin', 'publish'] });
  expect(entities.map((entry) => entry.action)).toEqual(['PUBLISH', 'CHECKIN']);
}

async function consumers(api: platform.ArchitectApi, id: string): Promise<void> {
  const { entities = [] } = await new platform.IntegrationsApi().getIntegrationsActions({ name: 'Lookup order' });
  const using = await api.getArchitectDependencytrackingConsumingresources(entities[0]?.id ?? '', 'DATAACTION', {
    flowFilter: 'published',
  });
  expect(using.entities).toMatchObject([{ id, name: 'Main IVR', type: 'INBOUNDCALLFLOW', version: '15.0' }]);
}
