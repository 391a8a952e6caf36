import { expect, test } from 'vitest';
import { clientOf, type Got, open } from './kit.ts';

const hour = 3_600_000;
const path = '/audits/query';
const since = (ms: number) => `${new Date(Date.now() - ms).toISOString()}/${new Date(Date.now() + hour).toISOString()}`;

/** Three changes of one action: two by a person, one by us; then an attempt of ours that fails. */
async function withChanges() {
  const sandbox = await open();
  const [call, org] = [await clientOf(sandbox), sandbox.org('dev')];
  const { id } = org.action('Create ticket');
  org.changeAction(id, ({ config }) => Object.assign(config ?? {}, { timeoutSeconds: 40 }), { id: 'u1', name: 'Ada' });
  org.renameAction(id, 'Open ticket', { id: 'u1', name: 'Ada' });
  await call('PATCH', `/integrations/actions/${id}`, { version: 5, category: 'Tickets' });
  await call('PATCH', `/integrations/actions/${id}`, { version: 5, category: 'Other' });
  const query = (body: object = {}, expand = '') => call('POST', `${path}/realtime${expand}`, { interval: since(hour), ...body });
  return { sandbox, call, org, id, query };
}

const filter = (...pairs: [string, string][]) => ({ filters: pairs.map(([property, value]) => ({ property, value })) });
const column = (got: Got, name: string) => got.body.entities.map((one: Record<string, unknown>) => one[name]);

test('every change says who, what, from and to; a failed attempt is there too', async () => {
  const { id, query } = await withChanges();
  const { body } = await query({}, '?expand=user');
  expect(body).toMatchObject({ total: 4, pageNumber: 1, pageSize: 25, pageCount: 1 });
  expect(body.entities[0]).toMatchObject({
    serviceName: 'Integrations',
    entityType: 'Action',
    action: 'Update',
    status: 'SUCCESS',
    level: 'USER',
    user: { id: 'u1', name: 'Ada' },
    client: { id: '' },
    entity: { id, name: 'Create ticket' },
    propertyChanges: [{ property: 'config.timeoutSeconds', oldValues: ['30'], newValues: ['40'] }],
  });
  expect(body.entities[2]).toMatchObject({ user: { id: 'sandbox-dev' }, client: { id: 'sandbox-dev' }, status: 'SUCCESS' });
  expect(body.entities[3]).toMatchObject({ user: { id: 'sandbox-dev' }, status: 'FAILURE', propertyChanges: [] });
});

test('a refused permission is a failed attempt; a thing that is not there is none', async () => {
  const { sandbox, call, org, id } = await withChanges();
  sandbox.org('dev').permit([]);
  await call('DELETE', `/integrations/actions/${id}`);
  await call('DELETE', '/integrations/actions/custom_-_nonsense');
  expect(org.audits().slice(4)).toMatchObject([{ action: 'Delete', status: 'FAILURE', entity: { id } }]);
});

test('filters, order and pages', async () => {
  const { id, query } = await withChanges();
  expect((await query(filter(['UserId', 'u1']))).body.total).toBe(2);
  expect((await query(filter(['ClientId', 'sandbox-dev'], ['Action', 'Update']))).body.total).toBe(2);
  expect((await query(filter(['EntityType', 'Action'], ['EntityId', id]))).body.total).toBe(4);
  expect((await query(filter(['EntityType', 'ActionDraft']))).body.total).toBe(0);
  const newest = await query({ sort: [{ name: 'Timestamp', sortOrder: 'descending' }], pageSize: 1, pageNumber: 2 });
  expect([column(newest, 'status'), newest.body.pageCount]).toEqual([['SUCCESS'], 4]);
  expect((await query()).body.entities[0].user).toEqual({ id: 'u1' });
});

test.each([
  ['EntityId alone', filter(['EntityId', 'x'])],
  ['an unknown property', filter(['Nonsense', 'x'])],
  ['an unknown service', { serviceName: 'Nonsense' }],
  ['no interval', { interval: 'yesterday' }],
  ['an interval turned round', { interval: since(0).split('/').reverse().join('/') }],
  ['over 14 days back', { interval: since(15 * 24 * hour) }],
  ['a page too large', { pageSize: 501 }],
  ['another order', { sort: [{ name: 'Timestamp', sortOrder: 'up' }] }],
  ['an unknown member', { nonsense: 1 }],
])('%s is 400', async (_, body) => {
  const { query } = await withChanges();
  expect((await query(body)).status).toBe(400);
});

test('a deferred query is queued, runs, and has succeeded at the third look; results come with a cursor', async () => {
  const { call } = await withChanges();
  const started = await call('POST', path, { interval: since(29 * 24 * hour) });
  expect([started.status, started.body.state]).toEqual([202, 'Queued']);
  const at = `${path}/${started.body.id}`;
  expect((await call('GET', `${at}/results`)).status).toBe(400);
  expect((await call('GET', at)).body.state).toBe('Running');
  expect((await call('GET', at)).body.state).toBe('Succeeded');
  const first = (await call('GET', `${at}/results?pageSize=3&expand=user`)).body;
  expect([first.entities.length, first.entities[0].user.name]).toEqual([3, 'Ada']);
  const second = (await call('GET', `${at}/results?pageSize=3&cursor=${first.cursor}`)).body;
  expect([second.entities.length, second.cursor]).toEqual([1, undefined]);
  expect((await call('GET', `${at}/results?cursor=nonsense`)).status).toBe(400);
  expect((await call('GET', `${at}/results?pageSize=501`)).status).toBe(400);
  expect((await call('POST', path, { interval: since(30 * 24 * hour) })).status).toBe(400);
  expect((await call('GET', `${path}/nonsense`)).status).toBe(404);
});

test('publishing is one transaction of two audits', async () => {
  const { call, org, id } = await withChanges();
  await call('POST', `/integrations/actions/${id}/draft`);
  await call('POST', `/integrations/actions/${id}/draft/publish`, { version: 7 });
  const published = org.audits().find((entry) => entry.action === 'Publish');
  const { entities } = (await call('POST', `${path}/realtime/related`, { auditId: published?.id })).body;
  expect(entities.map((one: { entityType: string; action: string }) => `${one.entityType} ${one.action}`)).toEqual([
    'Action Publish',
    'ActionDraft Delete',
  ]);
  expect((await call('POST', `${path}/realtime/related`, { auditId: 'nonsense' })).status).toBe(404);
});

test('adding and removing by somebody else is audited', async () => {
  const { org } = await withChanges();
  const id = org.addAction({ name: 'Subject', integration: 'Billing' });
  org.removeAction(id);
  expect(org.audits().slice(4)).toMatchObject([{ action: 'Create' }, { action: 'Delete' }]);
});

test('an answer at once is not had for more than a day', async () => {
  const { query } = await withChanges();
  expect((await query({ interval: since(24 * hour) })).status).toBe(504);
  expect((await query({ interval: since(23 * hour) })).body.total).toBe(4);
});

test('a planted audit stands at its own time, and is served as any other', async () => {
  const { call, org, id, query } = await withChanges();
  const at = new Date(Date.now() - 20 * 24 * hour).toISOString();
  const changes = [{ property: 'config.timeoutSeconds', oldValues: ['20'], newValues: ['30'] }];
  const planted = org.addAudit({ at, entity: { id }, client: { id: 'c1', name: 'Deploy bot' }, changes });
  expect((await query()).body.total).toBe(4);
  const { id: asked } = (await call('POST', path, { interval: since(29 * 24 * hour) })).body;
  for (const _ of ['Running', 'Succeeded']) await call('GET', `${path}/${asked}`);
  const { entities } = (await call('GET', `${path}/${asked}/results?expand=user`)).body;
  expect(entities[0]).toMatchObject({
    id: planted,
    eventDate: at,
    user: { name: 'Ines Falk' },
    client: { id: 'c1' },
    propertyChanges: changes,
  });
  expect(entities).toHaveLength(5);
});

test('a failed attempt that is planted changes nothing', async () => {
  const { org, id } = await withChanges();
  org.addAudit({ entity: { id }, status: 'FAILURE', changes: [{ property: 'name', oldValues: ['a'], newValues: ['b'] }] });
  expect(org.audits().at(-1)).toMatchObject({ status: 'FAILURE', propertyChanges: [] });
});

test("an OAuth client's change carries its id in the user's place", async () => {
  const { org, id, query } = await withChanges();
  org.renameAction(id, 'Ticket', { id: 'c1', isClient: true });
  const { entities } = (await query({}, '?expand=user')).body;
  expect(entities[4]).toMatchObject({ user: { id: 'c1' }, client: { id: 'c1' } });
  expect(entities[4].user).not.toHaveProperty('name');
});
