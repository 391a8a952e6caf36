import { expect, test } from 'vitest';
import type { ActionSeed, Sandbox } from '../../src/sandbox/sandbox.ts';
import { clientOf, open } from './kit.ts';

const path = '/integrations/actions';
const contract = { input: { inputSchema: { type: 'object' } }, output: { successSchema: { type: 'array' } } };
const config = { request: { requestUrlTemplate: 'https://a.example', requestType: 'GET' }, response: {} };

async function withAction(seed: Partial<ActionSeed> = {}, options: Parameters<typeof open>[0] = {}) {
  const sandbox = await open(options);
  const id = sandbox.org('dev').addAction({ name: 'Subject', integration: 'Billing', timeoutSeconds: 20, headers: { A: 'b' }, ...seed });
  const call = await clientOf(sandbox);
  const stored = () => sandbox.org('dev').action(id);
  return { sandbox, id, call, stored, patch: (body: object) => call('PATCH', `${path}/${id}`, { version: stored().version, ...body }) };
}

test('a PATCH replaces config: what is left out falls back, is emptied, unset or lost', async () => {
  const seed = {
    requestTemplate: 'R',
    successTemplate: 'S',
    translationMap: { a: '$.a' },
    extra: { x_owner: 'a', config: { x_retries: 2 } },
  };
  const { patch, stored } = await withAction(seed);
  const got = await patch({ config: { request: { requestUrlTemplate: 'https://b.example' } } });
  expect(got.status).toBe(200);
  expect(stored()).toMatchObject({ name: 'Subject', category: 'Billing', version: 2, x_owner: 'a' });
  expect(stored().config).toEqual({
    request: { requestUrlTemplate: 'https://b.example', requestTemplate: `\${input.rawRequest}`, headers: {} },
    response: { translationMap: {}, translationMapDefaults: {}, successTemplate: `\${rawResult}` },
  });
  expect((await patch({ config: { ...stored().config, x_retries: 2 } })).status).toBe(200);
  expect(stored().config?.['x_retries']).toBe(2);
});

test('a whole config with another timeout changes only that; without config only the names change', async () => {
  const { patch, stored } = await withAction({ extra: { x_owner: 'a', config: { x_retries: 2, request: { x_trace: true } } } });
  const before = stored();
  await patch({ config: { ...before.config, timeoutSeconds: 9 } });
  expect(stored()).toEqual({ ...before, version: 2, config: { ...before.config, timeoutSeconds: 9 } });
  await patch({ name: 'Renamed', category: null, x_owner: 'b' });
  expect(stored()).toMatchObject({ name: 'Renamed', category: 'Billing', x_owner: 'b', config: { timeoutSeconds: 9 } });
});

test.each([0, 61, 1.5, '10', -1])('the timeout %j is 400 and names its field', async (timeoutSeconds) => {
  const { patch, stored } = await withAction();
  const before = stored();
  const got = await patch({ config: { ...before.config, timeoutSeconds } });
  expect(got.body).toMatchObject({
    status: 400,
    message: 'Bad Request',
    details: [{ errorCode: 'invalid.value', fieldName: 'config.timeoutSeconds' }],
  });
  expect(stored()).toEqual(before);
});

test.each([
  ['an unknown member', { nonsense: 1 }, 'nonsense'],
  ['an unknown member below', { config: { retries: 1 } }, 'config.retries'],
  ['an x_ member that nothing stored has', { config: { x_other: 1 } }, 'config.x_other'],
  ['a template address', { config: { request: { requestTemplateUri: '/x' } } }, 'config.request.requestTemplateUri'],
  ['what only the platform sets', { integrationId: 'x' }, 'integrationId'],
  ['a name of the wrong type', { name: 5 }, 'name'],
  ['a blank name', { name: ' ' }, 'name'],
  ['a header that is no text', { config: { request: { headers: { A: 1 } } } }, 'config.request.headers'],
  ['another method', { config: { request: { requestType: 'TRACE' } } }, 'config.request.requestType'],
  ['no version', { version: null }, 'version'],
])('%s is 400', async (_, body, fieldName) => {
  const { patch, stored } = await withAction({ extra: { x_owner: 'a' } });
  const got = await patch(body);
  expect([got.status, got.body.details[0].fieldName, got.body.errors.length]).toEqual([400, fieldName, 1]);
  expect(stored().version).toBe(1);
});

test.each([
  [{}, 409, 'general.conflict'],
  [{ versionMismatch: 400 as const }, 400, 'bad.request'],
])('another version is refused (%j)', async (options, status, code) => {
  const { patch, sandbox, id } = await withAction({}, options);
  sandbox.org('dev').changeAction(id, (action) => Object.assign(action, { category: 'Moved' }));
  const got = await patch({ version: 1, name: 'Mine' });
  expect([got.status, got.body.code]).toEqual([status, code]);
  expect(got.body.message).toMatch(/version.*match/);
});

test('static actions, timeouts of custom auth actions and published functions are refused', async () => {
  const sandbox = await open();
  const call = await clientOf(sandbox);
  const patch = (name: string, body: object) => call('PATCH', `${path}/${sandbox.org('dev').action(name).id}`, { version: 1, ...body });
  expect((await patch('Get Estimated Wait Time', { name: 'Mine' })).status).toBe(400);
  expect((await patch('Score lead', { name: 'Mine' })).status).toBe(400);
  expect((await patch('CRM sign-in', { config: { timeoutSeconds: 5 } })).body.details[0].fieldName).toBe('config.timeoutSeconds');
  expect((await patch('CRM sign-in', { config: { request: { requestTemplate: 'x' } } })).status).toBe(200);
});

test('POST creates and publishes; a name may repeat', async () => {
  const sandbox = await open();
  const call = await clientOf(sandbox);
  const got = await call('POST', path, { ...body(sandbox, 'Billing'), name: 'Lookup order' });
  expect(got.body).toMatchObject({ id: expect.stringMatching(/^custom_-_/), version: 1, secure: false });
  expect(
    sandbox
      .org('dev')
      .snapshot()
      .actions.filter((action) => action.name === 'Lookup order'),
  ).toHaveLength(2);
  expect(sandbox.org('dev').action(got.body.id).config?.request.requestTemplate).toBe(`\${input.rawRequest}`);
});

test('POST is refused for functions, without contract or config, and for an unknown integration', async () => {
  const sandbox = await open();
  const call = await clientOf(sandbox);
  const asFunction = await call('POST', path, body(sandbox, 'Scoring functions'));
  expect([asFunction.status, asFunction.body.message]).toEqual([
    400,
    expect.stringContaining("'function-data-actions' does not support creating published"),
  ]);
  const { contract: _, config: __, ...bare } = body(sandbox, 'Billing');
  const fields = (await call('POST', path, bare)).body.details.map((detail: { fieldName: string }) => detail.fieldName);
  expect(fields).toEqual(['config', 'contract']);
  expect((await call('POST', path, { ...body(sandbox, 'Billing'), integrationId: 'x' })).body.details[0].fieldName).toBe('integrationId');
});

test('DELETE takes an action and its draft away; static and custom auth ones stay', async () => {
  const { sandbox, id, call } = await withAction({ draft: true });
  expect((await call('DELETE', `${path}/${id}`)).status).toBe(204);
  expect((await call('GET', `${path}/${id}`)).status).toBe(404);
  expect((await call('GET', `${path}/${id}/draft`)).status).toBe(404);
  expect((await call('DELETE', `${path}/${sandbox.org('dev').action('CRM sign-in').id}`)).status).toBe(400);
});

function body(sandbox: Sandbox, integration: string) {
  return { name: 'New', category: 'C', integrationId: sandbox.org('dev').integration(integration).id, config, contract };
}
