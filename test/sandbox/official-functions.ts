import platform from 'purecloud-platform-client-v2';
import { expect } from 'vitest';

/** Every endpoint of functions, by the official SDK, and the upload, which is none of the API's. */
export async function callFunctions(): Promise<void> {
  const api = new platform.IntegrationsApi();
  const { entities = [] } = await api.getIntegrationsActions({ name: 'Score lead' });
  const id = entities[0]?.id ?? '';
  expect((await api.getIntegrationsActionsFunctionsRuntimes()).map((runtime) => runtime.status)).toContain('Available');
  expect((await api.getIntegrationsActionFunction(id)).zip?.name).toBe('score-lead.zip');
  const draft = await api.postIntegrationsActionDraft(id);
  const settings = { description: 'Scores', handler: 'dist/index.handler', runtime: 'nodejs24.x', timeoutSeconds: 12 };
  expect((await api.putIntegrationsActionDraftFunction(id, settings)).function?.timeoutSeconds).toBe(12);
  await upload(api, id);
  await api.postIntegrationsActionDraftPublish(id, { version: draft.version ?? 0 });
  expect((await api.getIntegrationsActionFunction(id)).zip).toMatchObject({ name: 'score-lead.3f2a9c1b77e0.zip', status: 'Available' });
}

async function upload(api: platform.IntegrationsApi, id: string): Promise<void> {
  const { url = '', headers = {} } = await api.postIntegrationsActionDraftFunctionUpload(id, { fileName: 'score-lead.3f2a9c1b77e0.zip' });
  const body = Buffer.from('PK code');
  expect((await fetch(url, { method: 'PUT', headers: { ...headers, 'content-type': 'application/zip' }, body })).status).toBe(200);
  expect((await api.getIntegrationsActionDraftFunction(id)).zip?.name).toBe('score-lead.zip');
  expect((await api.getIntegrationsActionDraftFunction(id)).zip?.name).toBe('score-lead.3f2a9c1b77e0.zip');
}
