import { expect, test } from 'vitest';
import { sampleOrgs } from '../../src/sandbox/seed.ts';
import { clientOf, open } from './kit.ts';

const path = '/integrations';

async function withClient() {
  const [dev] = sampleOrgs();
  const app = { name: 'Desk', type: 'embedded-client-app', properties: { url: 'https://desk.example', frameHeight: 300 }, x_owner: 'a' };
  const orgs = dev ? [{ ...dev, integrations: [...(dev.integrations ?? []), app] }] : [];
  const sandbox = await open({ orgs });
  const call = await clientOf(sandbox);
  return { sandbox, call, org: sandbox.org('dev'), at: `${path}/${sandbox.org('dev').integration('Desk').id}/config/current` };
}

test('the list: pages, types, ids once or many times, settings where asked for', async () => {
  const { call, org } = await withClient();
  const { body } = await call('GET', path);
  expect(body).toMatchObject({ total: 6, pageCount: 1, pageSize: 25 });
  expect(body.entities.filter((one: object) => 'config' in one)).toEqual([]);
  const [crm, billing] = [org.integration('CRM web services').id, org.integration('Billing').id];
  const total = async (query: string) => (await call('GET', `${path}?${query}`)).body.total;
  expect(await total(`ids=${crm},${billing}`)).toBe(2);
  expect(await total(`ids=${crm}&ids=${billing}`)).toBe(2);
  expect(await total('integrationType=custom-rest-actions&reportedState=active')).toBe(2);
  expect(await total('credentialId=credential-dev-crm')).toBe(1);
  expect(
    (
      await call(
        'GET',
        `${path}?ids=${Array(101)
          .fill(0)
          .map((_, i) => i)}`,
      )
    ).status,
  ).toBe(400);
  const expanded = (await call('GET', `${path}?expand=config.current&ids=${crm}`)).body.entities[0];
  expect(expanded.config.current).toEqual((await call('GET', `${path}/${crm}/config/current`)).body);
});

test('one integration names its type and state', async () => {
  const { call, org } = await withClient();
  const got = await call('GET', `${path}/${org.integration('Scoring functions').id}`);
  expect(got.body).toMatchObject({ name: 'Scoring functions', integrationType: { id: 'function-data-actions' }, intendedState: 'ENABLED' });
  expect((await call('GET', `${path}/nonsense`)).status).toBe(404);
});

test('a PUT replaces the settings whole and counts the version on', async () => {
  const { call, org, at } = await withClient();
  const current = (await call('GET', at)).body;
  const put = await call('PUT', at, { ...current, properties: { ...current.properties, frameHeight: 500 } });
  expect(put.body).toEqual({ ...current, version: 2, properties: { url: 'https://desk.example', frameHeight: 500 } });
  const { x_owner: _, ...bare } = put.body;
  await call('PUT', at, { ...bare, credentials: {}, name: 'Desk 2' });
  expect(org.integration('Desk 2')).toMatchObject({ x_owner: 'a', config: { credentials: {}, version: 3 } });
  expect(org.integration('Desk 2').config).not.toHaveProperty('x_owner');
  expect((await call('PUT', at, { ...bare, version: 3, x_owner: 'a' })).status).toBe(200);
});

test('a PUT with another version, without a member or against the schema is refused', async () => {
  const { call, at } = await withClient();
  const { body } = await call('GET', at);
  expect((await call('PUT', at, { ...body, version: 0 })).body).toMatchObject({ status: 409, code: 'version.conflict' });
  const { notes: _, ...bare } = body;
  expect((await call('PUT', at, bare)).body.details[0].fieldName).toBe('notes');
  const properties = async (change: object) =>
    (await call('PUT', at, { ...body, properties: { ...body.properties, ...change } })).body.details[0];
  expect(await properties({ nonsense: 1 })).toEqual({ errorCode: 'invalid.property', fieldName: 'properties.nonsense' });
  expect(await properties({ frameHeight: 0 })).toEqual({ errorCode: 'invalid.value', fieldName: 'properties.frameHeight' });
  expect((await call('PUT', at, { ...body, credentials: { slot: {} } })).status).toBe(400);
});

test('types and their schemas', async () => {
  const { call } = await withClient();
  expect((await call('GET', `${path}/types?pageSize=2`)).body).toMatchObject({ total: 9, pageCount: 5 });
  const type = (await call('GET', `${path}/types/embedded-client-app`)).body;
  expect((await call('GET', type.configPropertiesSchemaUri.slice(7))).body.properties.frameHeight.maximum).toBe(4096);
  expect((await call('GET', `${path}/types/embedded-client-app/configschemas/nonsense`)).status).toBe(404);
  expect((await call('GET', `${path}/types/nonsense`)).status).toBe(404);
});

test('somebody else changes an integration', async () => {
  const { org } = await withClient();
  org.changeIntegration('Billing', ({ config }) => Object.assign(config, { notes: 'moved' }));
  expect(org.integration('Billing').config).toMatchObject({ notes: 'moved', version: 2 });
  expect(org.audits()[0]).toMatchObject({
    entityType: 'Integration',
    user: { name: 'Ines Falk' },
    propertyChanges: [{ property: 'notes' }],
  });
});

test.each([
  ['legacy-crm-connector', 'properties', 'draft-06'],
  ['legacy-crm-connector', 'advanced', 'draft-04'],
  ['custom-smtp-server', 'properties', '2020-12'],
])('the schema of %s %s is of %s', async (type, part, draft) => {
  const { call } = await withClient();
  expect((await call('GET', `${path}/types/${type}/configschemas/${part}`)).body.$schema).toContain(draft);
});

test('a type without a readable schema is 404, and takes whatever is sent', async () => {
  const { call, org } = await withClient();
  expect((await call('GET', `${path}/types/webhook/configschemas/properties`)).status).toBe(404);
  expect((await call('GET', `${path}/types/custom-smtp-server/configschemas/advanced`)).status).toBe(404);
  const at = `${path}/${org.addIntegration({ name: 'Hook', type: 'webhook' })}/config/current`;
  const { body } = await call('GET', at);
  expect((await call('PUT', at, { ...body, properties: { anything: [1] } })).status).toBe(200);
});

test.each([
  ['legacy-crm-connector', 'properties', { requestTimeout: 120, retries: 5, mode: 'live' }, undefined],
  ['legacy-crm-connector', 'properties', { requestTimeout: 121 }, 'properties.requestTimeout'],
  ['legacy-crm-connector', 'properties', { retries: 6 }, 'properties.retries'],
  ['legacy-crm-connector', 'properties', { mode: 'other' }, 'properties.mode'],
  ['legacy-crm-connector', 'properties', { requestTimout: 5 }, 'properties.requestTimout'],
  ['legacy-crm-connector', 'properties', { baseUrl: undefined }, 'properties.baseUrl'],
  ['legacy-crm-connector', 'advanced', { pool: { maxWait: 0 } }, 'advanced.pool.maxWait'],
  ['legacy-crm-connector', 'advanced', { trace: null }, undefined],
  ['custom-smtp-server', 'properties', { port: 70_000 }, 'properties.port'],
  ['custom-smtp-server', 'properties', { connectionTimeoutSeconds: 0 }, 'properties.connectionTimeoutSeconds'],
  ['custom-smtp-server', 'properties', { relays: ['a', 1] }, 'properties.relays[1]'],
  ['custom-smtp-server', 'properties', { host: '' }, 'properties.host'],
])('%s takes %s %j, but for %s', async (type, part, change, fieldName) => {
  const { call, org } = await withClient();
  const properties = type === 'legacy-crm-connector' ? { baseUrl: 'https://crm.example.com' } : {};
  const at = `${path}/${org.addIntegration({ name: 'New', type, properties })}/config/current`;
  const { body } = await call('GET', at);
  const got = await call('PUT', at, { ...body, [part]: { ...body[part], ...change } });
  expect(got.body.details?.[0]?.fieldName).toBe(fieldName);
});

test('empty notes may be read as a word of the platform´s own; types of one org', async () => {
  const schema = {
    $schema: 'http://json-schema.org/draft-06/schema#',
    properties: { waitTimeout: { $ref: '#/$defs/wait' } },
    $defs: { wait: { maximum: 9 } },
  };
  const [dev] = sampleOrgs();
  const sandbox = await open({ orgs: dev ? [{ ...dev, integrationTypes: [{ id: 'own', properties: schema }] }] : [] });
  const [call, org] = [await clientOf(sandbox), sandbox.org('dev')];
  org.behaveIntegrations({ emptyNotes: 'literal' });
  const at = `${path}/${org.addIntegration({ name: 'Own', type: 'own' })}/config/current`;
  const { body } = await call('GET', at);
  expect(body.notes).toBe('node_dynamodb_empty_string');
  expect((await call('PUT', at, { ...body, properties: { waitTimeout: 10 } })).status).toBe(400);
  expect((await call('PUT', at, { ...body, properties: { waitTimeout: 3 } })).body.notes).toBe('node_dynamodb_empty_string');
  expect((await call('GET', `${path}/types/own/configschemas/properties`)).body).toEqual(schema);
});
