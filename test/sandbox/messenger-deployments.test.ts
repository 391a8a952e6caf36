import { expect, test } from 'vitest';
import type { MessagingManners, MessengerDeploymentSeed } from '../../src/sandbox/sandbox.ts';
import { clientOf, open } from './kit.ts';

const path = '/webdeployments/deployments';

async function withDeployment(seed: Partial<MessengerDeploymentSeed> = {}, manners: Partial<MessagingManners> = {}) {
  const sandbox = await open();
  const org = sandbox.org('dev');
  org.behave(manners);
  const id = org.addMessengerDeployment({ name: 'Subject', configuration: 'Support messenger', ...seed });
  const call = await clientOf(sandbox);
  const { configuration } = org.messengerDeployment(id);
  const read = async (query = '') => (await call('GET', `${path}/${id}${query}`)).body;
  return {
    org,
    id,
    call,
    configuration,
    read,
    put: (sent: object) => call('PUT', `${path}/${id}`, { name: 'Subject', configuration, ...sent }),
  };
}

test('a deployment as it is read, and in the list', async () => {
  const { call, org } = await withDeployment();
  const { id, configuration, flow, supportedContent } = org.messengerDeployment('Public site');
  const got = (await call('GET', `${path}/${id}`)).body;
  expect(got).toEqual({
    id,
    name: 'Public site',
    status: 'Active',
    allowAllDomains: false,
    allowedDomains: ['www.dev.example.com'],
    configuration: {
      ...configuration,
      name: 'Support messenger',
      selfUri: `/api/v2/webdeployments/configurations/${configuration.id}/versions/3`,
    },
    flow: { ...flow, name: 'Inbound message', selfUri: `/api/v2/flows/${flow?.id}` },
    supportedContent: { ...supportedContent, selfUri: `/api/v2/conversations/messaging/supportedcontent/${supportedContent?.id}` },
    snippet: expect.stringContaining(id),
    dateCreated: expect.any(String),
    dateModified: expect.any(String),
    lastModifiedUser: { id: expect.any(String), selfUri: expect.any(String) },
    selfUri: `/api/v2${path}/${id}`,
  });
  const list = (await call('GET', path)).body;
  expect([list.total, list.entities.find((one: { id: string }) => one.id === id)]).toEqual([4, got]);
});

test('what is asked for is spelt out', async () => {
  const { call, read } = await withDeployment({ supportedContent: 'Pictures and PDF', flow: 'Inbound message' });
  expect(await read('?expand=supportedContent&expand=flowDetails')).toMatchObject({
    supportedContent: { name: 'Pictures and PDF', mediaTypes: { allow: { inbound: [{ type: 'image/*' }, { type: 'application/pdf' }] } } },
    flow: { flowDescription: 'Greets, then routes to support' },
  });
  const { entities } = (await call('GET', `${path}?expand=Configuration&pageSize=1`)).body;
  expect(entities[0].configuration).toMatchObject({ version: '2', messenger: { styles: { primaryColor: '#0B5FA5' } }, status: 'Active' });
  expect((await call('GET', `${path}?expand=identityresolution`)).status).toBe(200);
  expect((await call('GET', `${path}?expand=nonsense`)).status).toBe(400);
});

test('a PUT replaces everything; what only the platform sets means nothing, and the state is echoed', async () => {
  const { read, put, org, id } = await withDeployment({
    description: 'Long',
    allowedDomains: ['a.example'],
    flow: 'Inbound message',
    status: 'Inactive',
    extra: { x_tier: 'gold', configuration: { x_pin: true } },
  });
  expect((await put({ ...(await read()), snippet: 'mine', id: 'other', dateCreated: 'never' })).status).toBe(200);
  await read();
  const kept = org.messengerDeployment(id);
  expect(kept).toMatchObject({ description: 'Long', x_tier: 'gold', configuration: { x_pin: true }, status: 'Inactive' });
  expect((await put({ allowAllDomains: true })).status).toBe(200);
  await read();
  const bare = await read();
  expect([bare.status, bare.allowAllDomains, bare.allowedDomains, bare.lastModifiedUser.id]).toEqual(['Active', true, [], 'sandbox-dev']);
  expect(['description', 'flow', 'x_tier'].filter((name) => name in bare)).toEqual([]);
  expect(bare.dateCreated).toBe(kept.dateCreated);
  expect((await put({ x_tier: 'back' })).status).toBe(200);
});

test('POST makes one; neither way of allowing domains is fine', async () => {
  const { call, configuration, org } = await withDeployment();
  const got = await call('POST', path, { name: 'Subject', configuration });
  expect([got.status, got.body.status, got.body.allowedDomains]).toEqual([200, 'Pending', []]);
  expect(() => org.messengerDeployment('Subject')).toThrow('2 things are named Subject');
  expect((await call('GET', `${path}/${got.body.id}`)).body.name).toBe('Subject');
  expect((await call('GET', `${path}/nonsense`)).status).toBe(404);
});

test.each([
  ['an unknown member', { nonsense: 1 }, 400, 'bad.request', 'nonsense'],
  ['an x_ member that nothing stored has', { x_other: 1 }, 400, 'bad.request', 'x_other'],
  ['no configuration', { configuration: null }, 400, 'bad.request', 'configuration'],
  ['a pin that is a number', { configuration: { id: 'x', version: 3 } }, 400, 'bad.request', 'configuration.version'],
  ['another configuration', { configuration: { id: 'x', version: '1' } }, 400, 'bad.request', 'configuration.id'],
  ['both ways of allowing domains', { allowAllDomains: true, allowedDomains: ['a.example'] }, 400, 'bad.request', 'allowedDomains'],
  ['an unknown state', { status: 'On' }, 400, 'bad.request', 'status'],
  ['an unknown flow', { flow: { id: 'x' } }, 400, 'bad.flow.id', undefined],
  ['an unknown profile', { supportedContent: { id: 'x' } }, 404, 'scp.id.not.found', undefined],
])('%s is refused', async (_, sent, status, code, fieldName) => {
  const { put, org, id, call, configuration } = await withDeployment();
  const before = org.messengerDeployment(id);
  for (const got of [await put(sent), await call('POST', path, { name: 'Other', configuration, ...sent })])
    expect([got.status, got.body.code, got.body.details[0]?.fieldName]).toEqual([status, code, fieldName]);
  expect(org.messengerDeployment(id)).toEqual(before);
});

test.each(['4', '0', 'DRAFT', 'draft'])('the version %s cannot be pinned', async (version) => {
  const { put, configuration } = await withDeployment();
  const got = await put({ configuration: { ...configuration, version } });
  expect([got.status, got.body.details[0].fieldName]).toEqual([400, 'configuration.version']);
  expect((await put({ configuration: { ...configuration, version: '1' } })).status).toBe(200);
});

test('a flow that is not published, or of another type, is 400', async () => {
  const { put, org } = await withDeployment();
  for (const name of ['Inbound message (next)', 'In-queue message'])
    expect((await put({ flow: { id: org.flow(name).id } })).body.code).toBe('bad.flow.id');
  expect((await put({ flow: { id: org.flow('Inbound message').id } })).status).toBe(200);
});

test('publishing moves no deployment', async () => {
  const { org, id, read } = await withDeployment();
  expect(org.publishMessengerDraft('Support messenger')).toBe('4');
  expect((await read()).configuration.version).toBe('3');
  org.repinMessengerDeployment(id);
  expect((await read()).configuration.version).toBe('4');
  org.repinMessengerDeployment(id, 1);
  expect(await read()).toMatchObject({ status: 'Active', configuration: { version: '1' } });
});

test('Pending, then Active, Inactive or Error after so many reads', async () => {
  const { put, read, org, call } = await withDeployment({}, { pendingReads: 2 });
  expect((await put({})).body.status).toBe('Pending');
  await call('GET', path);
  expect([(await read()).status, (await read()).status, (await read()).status]).toEqual(['Pending', 'Pending', 'Active']);
  org.behave({ pendingReads: 0 });
  expect((await put({ status: 'Inactive' })).body.status).toBe('Inactive');
  org.behave({ endInError: ['Subject'] });
  expect((await put({ status: 'Inactive' })).body.status).toBe('Error');
  org.behave({ endInError: [] });
  expect((await put({ status: 'Error' })).body.status).toBe('Active');
});

test('what is live on a deployment, in one answer', async () => {
  const { call, id, read, org } = await withDeployment({ version: 1 });
  org.permit([]);
  const got = await call('GET', `${path}/${id}/configurations?type=anything`);
  expect(got.body.configurationVersion).toMatchObject({ version: '1', messenger: { styles: { primaryColor: '#0165A7' } } });
  org.permit(undefined);
  expect(got.body.deployment).toEqual(await read());
});

test('by hand: another user, settled at once, fields that no description lists, audited', async () => {
  const { org, id, put, read, call } = await withDeployment();
  org.changeMessengerDeployment(id, { allowAllDomains: true, x_tier: 'gold' }, { id: 'u1', name: 'Ada' });
  expect(await read()).toMatchObject({ status: 'Active', x_tier: 'gold', lastModifiedUser: { id: 'u1' } });
  await put({ allowAllDomains: true, allowedDomains: ['a.example'] });
  await put({ x_tier: 'gold', allowedDomains: ['a.example'] });
  org.removeMessengerDeployment(id);
  expect((await call('GET', `${path}/${id}`)).status).toBe(404);
  expect(
    org.audits().map((audit) => [audit.action, audit.user.name, audit.status, audit.propertyChanges.map((one) => one.property)]),
  ).toEqual([
    ['Create', 'Ines Falk', 'SUCCESS', expect.arrayContaining(['configuration.id', 'configuration.version'])],
    ['Update', 'Ada', 'SUCCESS', ['allowAllDomains', 'x_tier']],
    ['Update', undefined, 'FAILURE', []],
    ['Update', undefined, 'SUCCESS', ['allowAllDomains', 'allowedDomains']],
    ['Delete', 'Ines Falk', 'SUCCESS', expect.arrayContaining(['name'])],
  ]);
  expect(org.audits()[1]).toMatchObject({
    serviceName: 'WebDeployments',
    entityType: 'Deployment',
    entity: { id, name: 'Subject', selfUri: `/api/v2${path}/${id}` },
  });
});

test.each([
  ['GET', '', 'view'],
  ['POST', '', 'add'],
  ['GET', '/x', 'view'],
  ['PUT', '/x', 'edit'],
])('%s %s asks for %s', async (method, one, verb) => {
  const { call, org } = await withDeployment();
  const ask = () => call(method, `${path}${one}`, method === 'GET' ? undefined : {});
  org.permit(['webDeployments:deployment:delete']);
  const got = await ask();
  expect([got.status, got.body.messageParams.permissions]).toEqual([403, `[webDeployments:deployment:${verb}]`]);
  org.permit([`webDeployments:deployment:${verb}`]);
  expect((await ask()).status).not.toBe(403);
});

test('nothing is deleted over HTTP', async () => {
  const { call, id } = await withDeployment();
  expect((await call('DELETE', `${path}/${id}`)).status).toBe(405);
});
