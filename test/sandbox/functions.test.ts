import { request } from 'node:http';
import { expect, test } from 'vitest';
import type { FunctionManners } from '../../src/sandbox/sandbox.ts';
import { ask, clientOf, open } from './kit.ts';

const settings = { description: 'Scores a lead', handler: 'dist/index.handler', runtime: 'nodejs22.x', timeoutSeconds: 12 };
const zip = Buffer.from('PK\u0003\u0004 code');
const type = { 'content-type': 'application/zip' };

async function withFunction(manners: Partial<FunctionManners> = {}) {
  const sandbox = await open();
  const org = sandbox.org('dev');
  org.behaveFunctions(manners);
  const call = await clientOf(sandbox);
  const { id } = org.action('Score lead');
  const at = (path: string) => `/integrations/actions/${id}${path}`;
  const promise = async (fileName = 'lead.zip') => (await call('POST', at('/draft/function/upload'), { fileName })).body;
  const upload = async (body: Buffer<ArrayBuffer> = zip) => {
    const { url, headers } = await promise();
    return ask(url, { method: 'PUT', headers: { ...headers, ...type }, body });
  };
  const shown = async () => (await call('GET', at('/draft/function'))).body.zip;
  return { sandbox, org, call, id, at, promise, upload, shown };
}

test('a change of the timeout: a draft, the function, the draft´s own version', async () => {
  const { org, call, id, at } = await withFunction();
  expect((await call('GET', at('/function'))).body).toMatchObject({
    id,
    function: { name: id, runtime: 'nodejs22.x', timeoutSeconds: 10 },
    zip: { name: 'score-lead.zip', status: 'Available' },
    uploadExceptionHistory: [],
  });
  expect((await call('GET', at('/draft/function'))).status).toBe(404);
  const { version } = (await call('POST', at('/draft'))).body;
  expect((await call('PUT', at('/draft/function'), settings)).body.function).toMatchObject(settings);
  expect(org.actionFunction('Score lead').timeoutSeconds).toBe(10);
  expect((await call('GET', at('/draft/validation'))).body).toEqual({ valid: true, errors: [] });
  expect((await call('POST', at('/draft/publish'), { version: version + 1 })).status).toBe(400);
  expect((await call('POST', at('/draft/publish'), { version })).status).toBe(200);
  expect(org.actionFunction('Score lead')).toMatchObject({ ...settings, zip: { name: 'score-lead.zip' } });
  expect(org.audits().findLast(({ action }) => action === 'Publish')?.propertyChanges).toContainEqual({
    property: 'function.timeoutSeconds',
    oldValues: ['10'],
    newValues: ['12'],
  });
  const { timeoutSeconds: _unset, ...rest } = settings;
  await call('POST', at('/draft'));
  expect((await call('PUT', at('/draft/function'), rest)).body.function).not.toHaveProperty('timeoutSeconds');
});

test('code: until it is there the code from before is shown; its bytes and their SHA-256 are kept', async () => {
  const { sandbox, org, call, at, upload, shown } = await withFunction({ zipReads: 2 });
  const { version } = (await call('POST', at('/draft'))).body;
  expect((await upload()).status).toBe(200);
  expect([(await shown()).name, (await shown()).name]).toEqual(['score-lead.zip', 'score-lead.zip']);
  expect((await call('POST', at('/draft/publish'), { version })).body.code).toBe('ACTION.PROCESSING');
  expect(await shown()).toMatchObject({ name: 'lead.zip', status: 'Available' });
  expect((await call('POST', at('/draft/publish'), { version })).status).toBe(200);
  const { zip: stored } = org.actionFunction('Score lead');
  expect([Buffer.from(stored?.bytes ?? []).equals(zip), stored?.sha256.length]).toEqual([true, 64]);
  expect(sandbox.exchanges.find(({ method, path }) => method === 'PUT' && path.includes('uploads'))?.requestBody).toBe('(9 bytes)');
});

test.each(['token', 'signed', 'type', 'unsigned', 'expired'])('an upload is refused: %s', async (what) => {
  const { call, at, promise } = await withFunction();
  await call('POST', at('/draft'));
  const { url, headers } = await promise();
  const { 'x-amz-tagging': _left, ...fewer } = headers;
  const put = (address: string, more: Record<string, string>) => ask(address, { method: 'PUT', headers: more, body: zip });
  const tries: Record<string, () => ReturnType<typeof put>> = {
    token: () => put(url, { ...headers, ...type, authorization: 'Bearer x' }),
    signed: () => put(url, { ...fewer, ...type }),
    type: () => put(url, headers),
    unsigned: () => put(url, { ...headers, ...type, 'x-amz-acl': 'private' }),
    expired: () => put(`${url}0`, { ...headers, ...type }),
  };
  const got = await tries[what]?.();
  expect(got?.status).toBe(what === 'token' ? 400 : 403);
  expect(got?.body).toMatch(/^<Error><Code>/);
});

test('an upload without its length is refused', async () => {
  const { call, at, promise } = await withFunction();
  await call('POST', at('/draft'));
  const { url, headers } = await promise();
  const status = await new Promise((resolve) => {
    const sent = request(url, { method: 'PUT', headers: { ...headers, ...type } }, (answer) => resolve(answer.statusCode));
    sent.write(zip);
    sent.end();
  });
  expect(status).toBe(411);
});

test('code that cannot be used: told by its state and the history, and not published', async () => {
  const { org, call, at, upload, shown } = await withFunction({ zipReads: 0, zipStatus: 'Invalid', zipError: 'No handler in it' });
  const { version } = (await call('POST', at('/draft'))).body;
  await upload();
  expect(await shown()).toMatchObject({ status: 'Invalid', errorMessage: 'No handler in it' });
  org.behaveFunctions({ zipStatus: 'Available' });
  await upload(Buffer.from('no zip'));
  expect((await call('GET', at('/draft/function'))).body).toMatchObject({
    zip: { status: 'InvalidFormat' },
    uploadExceptionHistory: [{ status: 'InvalidFormat' }, { status: 'Invalid' }],
  });
  expect((await call('GET', at('/draft/validation'))).body.valid).toBe(false);
  expect((await call('POST', at('/draft/publish'), { version })).body.details).toEqual([
    { errorCode: 'invalid.value', fieldName: 'function.zip' },
  ]);
});

test('published after two refusals', async () => {
  const { call, at } = await withFunction({ processingTries: 2 });
  const { version } = (await call('POST', at('/draft'))).body;
  await call('PUT', at('/draft/function'), settings);
  const tries = [];
  for (let i = 0; i < 3; i += 1) tries.push((await call('POST', at('/draft/publish'), { version })).body.code);
  expect(tries).toEqual(['ACTION.PROCESSING', 'ACTION.PROCESSING', undefined]);
});

test.each([
  [{ timeoutSeconds: 16 }, 'timeoutSeconds'],
  [{ timeoutSeconds: 0 }, 'timeoutSeconds'],
  [{ runtime: 'nodejs18.x' }, 'runtime'],
  [{ runtime: 'nodejs20.x' }, 'runtime'],
  [{ runtime: 'nodejs99.x' }, 'runtime'],
  [{ handler: 'handler' }, 'handler'],
  [{ description: 'x'.repeat(256) }, 'description'],
  [{ zipId: 'x' }, 'zipId'],
])('%j is refused', async (part, fieldName) => {
  const { call, at } = await withFunction();
  await call('POST', at('/draft'));
  const got = await call('PUT', at('/draft/function'), { ...settings, ...part });
  expect([got.status, got.body.details[0].fieldName]).toEqual([400, fieldName]);
});

test('a deprecated runtime can be kept; an unavailable one only left', async () => {
  const { org, call, at } = await withFunction();
  org.changeFunction('Score lead', (one) => Object.assign(one, { runtime: 'nodejs20.x' }));
  await call('POST', at('/draft'));
  expect((await call('PUT', at('/draft/function'), { ...settings, runtime: 'nodejs20.x' })).status).toBe(200);
  org.changeDraftFunction('Score lead', (one) => Object.assign(one, { runtime: 'nodejs18.x' }));
  expect((await call('PUT', at('/draft/function'), { ...settings, runtime: 'nodejs18.x' })).status).toBe(400);
  expect((await call('PUT', at('/draft/function'), { ...settings, runtime: 'nodejs24.x' })).status).toBe(200);
});

test('a new one: as a draft only, with an address of the service´s own, code and settings', async () => {
  const { org, call } = await withFunction({ zipReads: 0 });
  const { integrationId } = org.action('Score lead');
  const contract = { input: { inputSchema: { type: 'object' } }, output: { successSchema: { type: 'object' } } };
  const body = { name: 'Rank', category: 'Scoring', integrationId, contract, config: { request: {}, response: {} } };
  expect((await call('POST', '/integrations/actions', body)).status).toBe(400);
  const foreign = { ...body, config: { request: { requestUrlTemplate: 'x' } } };
  const made = (await call('POST', '/integrations/actions/drafts', foreign)).body;
  const draft = `/integrations/actions/${made.id}/draft`;
  expect(made.config.request).toMatchObject({ requestType: 'POST', requestUrlTemplate: org.draftFunction(made.id)?.id });
  expect((await call('POST', `${draft}/publish`, { version: 1 })).body.details).toHaveLength(2);
  await call('PUT', `${draft}/function`, settings);
  const { url, headers } = (await call('POST', `${draft}/function/upload`, { fileName: 'rank.zip' })).body;
  await ask(url, { method: 'PUT', headers: { ...headers, ...type }, body: zip });
  await call('GET', `${draft}/function`);
  expect((await call('POST', `${draft}/publish`, { version: 1 })).status).toBe(200);
  expect(org.actionFunction('Rank')).toMatchObject({ ...settings, zip: { name: 'rank.zip' } });
});

test('the address of a draft cannot be written, and stays when it is left out', async () => {
  const { org, call, at } = await withFunction();
  const { version } = (await call('POST', at('/draft'))).body;
  const patch = (requestUrlTemplate?: string) =>
    call('PATCH', at('/draft'), { version, config: { timeoutSeconds: 9, request: { requestType: 'POST', requestUrlTemplate } } });
  expect((await patch('https://elsewhere.example.com')).status).toBe(400);
  expect((await patch()).status).toBe(200);
  expect(org.draft('Score lead')?.config).toMatchObject({ timeoutSeconds: 9, request: { requestUrlTemplate: '0d9c1a7e-scoring' } });
});

test('a draft without the code, somebody else´s draft, and a draft that is dropped', async () => {
  const { org, call, at } = await withFunction({ draftKeepsZip: false });
  org.changeDraft('Score lead', () => {});
  org.changeDraftFunction('Score lead', (one) => Object.assign(one, { description: 'theirs' }));
  expect((await call('GET', at('/draft/function'))).body).toMatchObject({ function: { description: 'theirs' } });
  expect(org.draftFunction('Score lead')).not.toHaveProperty('zip');
  await call('DELETE', at('/draft'));
  expect(org.draftFunction('Score lead')).toBeUndefined();
  expect(org.snapshot()).toMatchObject({ functions: [{ handler: 'dist/index.handler' }], draftFunctions: [] });
});

test.each([
  ['GET', '/function', 'integrations:actionFunction:view'],
  ['GET', '/draft/function', 'integrations:actionFunction:view'],
  ['PUT', '/draft/function', 'integrations:actionFunction:edit'],
  ['POST', '/draft/function/upload', 'integrations:actionFunction:edit'],
])('%s %s asks for %s', async (method, path, permission) => {
  const { org, call, at } = await withFunction();
  org.permit([]);
  expect((await call(method, at(path))).body.messageParams.permissions).toBe(`[${permission}]`);
  org.permit([permission]);
  expect((await call(method, at(path))).status).not.toBe(403);
});
