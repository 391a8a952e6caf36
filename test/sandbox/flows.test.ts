import { expect, test } from 'vitest';
import { clientOf, open } from './kit.ts';

async function withFlows() {
  const sandbox = await open();
  const call = await clientOf(sandbox);
  const names = async (query: string): Promise<string[]> =>
    (await call('GET', `/flows?sortBy=name&${query}`)).body.entities.map((one: { name: string }) => one.name);
  return { sandbox, org: sandbox.org('dev'), call, names };
}

test('a flow as a list has it; one that was never published has no published version', async () => {
  const { call, org } = await withFlows();
  const { entities } = (await call('GET', '/flows?type=inboundshortmessage&sortBy=name')).body;
  const { id } = org.flow('Inbound message');
  expect(entities).toMatchObject([
    {
      id,
      name: 'Inbound message',
      type: 'INBOUNDSHORTMESSAGE',
      active: true,
      division: { name: 'Home' },
      publishedVersion: { id: '3.0', type: 'PUBLISH', configurationUri: `/api/v2/flows/${id}/versions/3.0/configuration` },
    },
    { name: 'Inbound message (next)', active: false },
  ]);
  expect(entities[1]).not.toHaveProperty('publishedVersion');
  expect(entities[0]).not.toHaveProperty('versions');
});

test('the list: types, a part of the name, ids before everything else, order and pages', async () => {
  const { names, org, call } = await withFlows();
  expect(await names('type=inboundcall&type=inqueueshortmessage')).toEqual(['In-queue message', 'Main IVR']);
  expect(await names('name=MESSAGE')).toEqual(['In-queue message', 'Inbound message', 'Inbound message (next)']);
  expect(await names('name=*in*message')).toEqual(['In-queue message', 'Inbound message', 'Inbound message (next)']);
  expect(await names('nameOrDescription=greets')).toEqual(['Inbound message']);
  expect(await names('description=nothing')).toEqual([]);
  expect(await names(`id=${org.flow('Main IVR').id}&type=inboundshortmessage`)).toEqual(['Main IVR']);
  expect(await names('sortOrder=desc&pageSize=1')).toEqual(['Main IVR']);
  expect((await call('GET', '/flows?pageSize=3')).body).toMatchObject({ total: 5, pageCount: 2, nextUri: expect.any(String) });
  expect((await call('GET', '/flows?type=INBOUNDNONSENSE')).body.code).toBe('invalid.query.param.value');
});

test('flows of a test, with what no description lists', async () => {
  const { call, org } = await withFlows();
  const id = org.addFlow({ name: 'Bot', type: 'digitalbot', published: 0, extra: { x_owner: 'us' } });
  expect((await call('GET', `/flows?id=${id}`)).body.entities).toMatchObject([{ name: 'Bot', type: 'DIGITALBOT', x_owner: 'us' }]);
  expect(org.snapshot().flows).toHaveLength(6);
});

test('profiles of files: in pages, and one', async () => {
  const { call, org } = await withFlows();
  const id = org.addSupportedContent({ name: 'Everything', inbound: ['*/*'], extra: { x_owner: 'us' } });
  const path = '/conversations/messaging/supportedcontent';
  const list = (await call('GET', `${path}?pageSize=1`)).body;
  const one = (await call('GET', `${path}/${id}`)).body;
  expect(list).toMatchObject({ total: 2, pageCount: 2, entities: [one] });
  expect(one).toMatchObject({
    name: 'Everything',
    version: 1,
    x_owner: 'us',
    mediaTypes: { allow: { inbound: [{ type: '*/*' }], outbound: [] } },
  });
  expect((await call('GET', `${path}/nonsense`)).status).toBe(404);
});

test.each([
  ['/flows', 'architect:flow:view', 'missing.any.permissions'],
  ['/conversations/messaging/supportedcontent', 'messaging:supportedContent:view', 'missing.permissions'],
  ['/conversations/messaging/supportedcontent/x', 'messaging:supportedContent:view', 'missing.permissions'],
])('GET %s asks for %s', async (path, permission, code) => {
  const { call, org } = await withFlows();
  org.permit([]);
  const got = await call('GET', path);
  expect([got.status, got.body.code, got.body.messageParams.permissions]).toEqual([403, code, `[${permission}]`]);
  org.permit([permission]);
  expect((await call('GET', path)).status).not.toBe(403);
});
