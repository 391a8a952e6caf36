import { expect, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { clientOf, type Got, open } from './kit.ts';

const path = '/integrations/actions';
const names = (got: Got): string[] => got.body.entities.map((one: { name: string }) => one.name);

test('pages are 25 long, linked, and end', async () => {
  const orgs = [
    { ...client(), integrations: [{ name: 'I' }], actions: Array.from({ length: 30 }, (_, i) => ({ name: `a${i}`, integration: 'I' })) },
  ];
  const call = await clientOf(await open({ orgs }));
  const first = (await call('GET', path)).body;
  expect(first).toMatchObject({ pageSize: 25, pageNumber: 1, total: 30, pageCount: 2 });
  expect(first).not.toHaveProperty('previousUri');
  expect(first.nextUri).toBe('/api/v2/integrations/actions?pageSize=25&pageNumber=2');
  const second = (await call('GET', first.nextUri.slice('/api/v2'.length))).body;
  expect([second.entities.length, second.previousUri, second.nextUri]).toEqual([5, first.firstUri, undefined]);
  expect((await call('GET', `${path}?pageNumber=3`)).body.entities).toEqual([]);
});

test('a page size above the largest is cut', async () => {
  const call = await clientOf(await open({ maxPageSize: 3 }));
  const { body } = await call('GET', `${path}?pageSize=100`);
  expect([body.pageSize, body.entities.length]).toEqual([3, 3]);
});

test('filters: part of a name, category, secure, ids, kinds', async () => {
  const sandbox = await open();
  const call = await clientOf(sandbox);
  expect(names(await call('GET', `${path}?name=LOOKUP%20c`))).toEqual(['Lookup customer', 'Lookup customer']);
  expect(names(await call('GET', `${path}?category=Billing&sortOrder=desc`))).toEqual(['Send receipt', 'Lookup order', 'Lookup customer']);
  expect(names(await call('GET', `${path}?secure=true`))).toEqual(['Update consent']);
  const { id } = sandbox.org('dev').action('Send receipt');
  expect(names(await call('GET', `${path}?ids=${id},custom_-_nonsense`))).toEqual(['Send receipt']);
  expect((await call('GET', `${path}?ids=${Array(51).fill(id)}`)).body.code).toBe('invalid.query.param.value');
  expect(names(await call('GET', `${path}?pageSize=100`))).not.toContain('CRM sign-in');
  expect(names(await call('GET', `${path}?pageSize=100&includeAuthActions=true`))).toContain('CRM sign-in');
});

test('rows have config only where asked, never on static ones, never templates; an unset timeout is absent', async () => {
  const call = await clientOf(await open());
  const bare = await call('GET', `${path}?pageSize=100`);
  expect(bare.body.entities.filter((one: object) => 'config' in one)).toEqual([]);
  const { entities } = (await call('GET', `${path}?pageSize=100&includeConfig=true`)).body;
  const row = (name: string) => entities.find((one: { name: string }) => one.name === name);
  expect(row('Get Estimated Wait Time')).not.toHaveProperty('config');
  expect(row('Send receipt').config).not.toHaveProperty('timeoutSeconds');
  const { id, config, contract } = row('Create ticket');
  expect(config.timeoutSeconds).toBe(30);
  expect(config.request).not.toHaveProperty('requestTemplate');
  expect(config.request.requestTemplateUri).toBe(`/api/v2${path}/${id}/templates/requesttemplate.vm`);
  expect(config.response.successTemplateUri).toBe(`/api/v2${path}/${id}/templates/successtemplate.vm`);
  expect(contract.input).toEqual({ inputSchemaUri: `/api/v2${path}/${id}/schemas/inputschema.json` });
});

test('configInLists: false leaves config to the single GET', async () => {
  const sandbox = await open({ configInLists: false });
  const call = await clientOf(sandbox);
  const { entities } = (await call('GET', `${path}?includeConfig=true`)).body;
  expect(entities.filter((one: object) => 'config' in one)).toEqual([]);
  expect((await call('GET', `${path}/${entities[0].id}?includeConfig=true`)).body.config.request).toBeDefined();
});

test('one action: config and contract are asked for apart; templates and schemas are files', async () => {
  const sandbox = await open();
  const call = await clientOf(sandbox);
  const { id, config } = sandbox.org('dev').action('Create ticket');
  const bare = (await call('GET', `${path}/${id}`)).body;
  expect(bare).not.toHaveProperty('config');
  const full = (await call('GET', `${path}/${id}?expand=contract`)).body;
  expect(full).not.toHaveProperty('config');
  expect(full.contract.output.errorSchema.title).toBe('ErrorBody');
  const template = await call('GET', `${path}/${id}/templates/requesttemplate.vm`);
  expect(template.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(template.body).toBe(config?.request.requestTemplate);
  expect((await call('GET', bare.contract.output.successSchemaUri.slice(7))).body.title).toBe('Result');
  expect((await call('GET', `${path}/${id}/templates/other.vm`)).status).toBe(404);
});

test('categories are what actions stand in', async () => {
  const { body } = await (await clientOf(await open()))('GET', `${path}/categories`);
  expect(names({ body } as Got)).toEqual(['Billing', 'CRM web services', 'Genesys Cloud Data Actions', 'Scoring functions']);
  expect(body).not.toHaveProperty('selfUri');
});

test('twenty thousand actions are listed whole', async () => {
  const actions = Array.from({ length: 20_000 }, (_, i) => ({
    name: `Action ${i % 9_999}`,
    integration: 'I',
    timeoutSeconds: 1 + (i % 60),
  }));
  const sandbox = await startSandbox({ orgs: [{ ...client(), integrations: [{ name: 'I' }], actions }], keepExchanges: false });
  const call = await clientOf(sandbox);
  const ids = new Set<string>();
  for (let page = 1; page <= 200; page += 1) {
    const { entities } = (await call('GET', `${path}?pageSize=100&pageNumber=${page}&includeConfig=true`)).body;
    for (const { id } of entities) ids.add(id);
  }
  await sandbox.close();
  expect([ids.size, sandbox.exchanges.length]).toEqual([20_000, 0]);
});

function client(): { name: string; clientId: string; clientSecret: string } {
  return { name: 'dev', clientId: 'sandbox-dev', clientSecret: 'sandbox-dev-secret' };
}

test('a new action may be missing from the list at first; by its id it is there', async () => {
  const sandbox = await open();
  const [call, org] = [await clientOf(sandbox), sandbox.org('dev')];
  org.behaveActions({ listLag: 2 });
  const contract = { input: { inputSchema: {} }, output: { successSchema: {} } };
  const body = { name: 'New', category: 'C', integrationId: org.integration('Billing').id, config: {}, contract };
  const { id } = (await call('POST', '/integrations/actions', body)).body;
  const total = async () => (await call('GET', '/integrations/actions?name=New')).body.total;
  expect((await call('GET', `/integrations/actions/${id}`)).status).toBe(200);
  expect([await total(), await total(), await total()]).toEqual([0, 0, 1]);
});
