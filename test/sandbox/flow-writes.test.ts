import { expect, test } from 'vitest';
import type { FlowManners } from '../../src/sandbox/sandbox.ts';
import { clientOf, open } from './kit.ts';

type Definition = Record<string, unknown> & { name: string };

async function withFlow(manners: Partial<FlowManners> = {}) {
  const sandbox = await open();
  const org = sandbox.org('dev');
  org.behaveFlows(manners);
  const call = await clientOf(sandbox);
  const { id } = org.flow('Main IVR');
  const act = (action: string, more = '') => call('POST', `/flows/actions/${action}?flow=${id}${more}`);
  const flow = async () => (await call('GET', `/flows/${id}`)).body;
  const live = async (): Promise<Definition> => (await call('GET', `/flows/${id}/versions/14.0/configuration`)).body;
  const settled = async () => {
    for (let reads = 0; reads < 20; reads += 1) {
      const { currentOperation } = await flow();
      if (currentOperation?.complete) return currentOperation;
    }
  };
  return { sandbox, org, call, id, act, flow, live, settled };
}

test('from the lock to live: each step moves one of the three versions', async () => {
  const { org, call, id, act, flow, live, settled } = await withFlow();
  const ids = async () => {
    const { savedVersion, checkedInVersion, publishedVersion } = await flow();
    return [savedVersion.id, checkedInVersion.id, publishedVersion.id];
  };
  expect(await ids()).toEqual(['14.0', '14.0', '14.0']);
  expect((await act('checkout')).body).toMatchObject({ lockedClient: { id: org.clientId } });
  const changed = { ...(await live()), x_kept: [1, null, { deep: 'ü' }] };
  expect((await call('POST', `/flows/${id}/versions`, changed)).body).toMatchObject({ id: '15.0', type: 'SAVE' });
  expect(await ids()).toEqual(['15.0', '14.0', '14.0']);
  expect((await act('checkin')).body).toMatchObject({ complete: false, actionName: 'CHECKIN', client: { id: org.clientId } });
  expect(await ids()).toEqual(['15.0', '14.0', '14.0']);
  expect(await settled()).toMatchObject({ actionStatus: 'SUCCESS' });
  expect(await ids()).toEqual(['15.0', '15.0', '14.0']);
  expect(await flow()).not.toHaveProperty('lockedClient');
  await act('publish', '&version=15.0');
  await settled();
  expect(await ids()).toEqual(['15.0', '15.0', '15.0']);
  expect(org.flowDefinition('Main IVR')).toEqual(changed);
  expect(
    org
      .audits()
      .filter((one) => one.entityType === 'Flow')
      .map((one) => one.action),
  ).toEqual(['Checkout', 'Save', 'Checkin', 'Publish']);
});

test('somebody has it: no checkout, no save, no publication; the flow says who', async () => {
  const { org, call, id, act, flow, live } = await withFlow();
  org.lockFlow('Main IVR');
  expect((await flow()).lockedUser).toMatchObject({ name: 'Ines Falk' });
  expect(await act('checkout')).toMatchObject({ status: 409, body: { code: 'architect.flow.locked.by.user' } });
  expect(await act('publish', '&version=3.0')).toMatchObject({ status: 409, body: { code: 'architect.flow.locked.by.user' } });
  expect(await act('revert')).toMatchObject({ status: 409, body: { code: 'architect.flow.not.locked.by.user' } });
  expect(await call('POST', `/flows/${id}/versions`, await live())).toMatchObject({
    status: 409,
    body: { code: 'architect.flow.not.locked.by.user' },
  });
  org.unlockFlow('Main IVR');
  expect((await act('checkout')).status).toBe(200);
});

test('a lock of ours from an earlier run is refused, or taken; reverted, it is free, and the draft is gone', async () => {
  const { org, act, flow } = await withFlow();
  org.editFlow('Main IVR', (definition) => Object.assign(definition, { x_left: true }), 'client');
  expect((await act('checkout')).body.code).toBe('architect.flow.locked.by.user');
  org.behaveFlows({ ownLock: 'taken' });
  expect((await act('checkout')).status).toBe(200);
  expect((await act('revert')).body).toMatchObject({ savedVersion: { id: '14.0' } });
  expect(await flow()).not.toHaveProperty('lockedClient');
});

test.each([
  [{}, 'architect.flow.data.missing'],
  [{ type: 'workflow' }, 'architect.object.validate.failed'],
  [{ type: 'inboundcall', flowSequenceItemList: [] }, 'architect.flow.version.validate.failed.configuration.version'],
])('the definition %j cannot be saved: %s', async (definition, code) => {
  const { call, id, act } = await withFlow();
  await act('checkout');
  expect(await call('POST', `/flows/${id}/versions`, definition)).toMatchObject({ status: 400, body: { code } });
});

test('a publication that fails late: the version stays checked in, what was live stays live, and the next try succeeds', async () => {
  const failing = { action: 'PUBLISH', errorCode: 'architect.external.publish.error', errorMessage: 'No' } as const;
  const { org, act, flow, settled } = await withFlow({ operationReads: 3, failOperations: [failing] });
  org.checkInFlow('Main IVR', (definition) => Object.assign(definition, { x_new: 1 }));
  await act('publish', '&version=15.0');
  expect(await act('publish')).toMatchObject({ status: 409, body: { code: 'architect.operation.already.in.progress' } });
  expect(await settled()).toMatchObject({ actionStatus: 'FAILURE', errorCode: failing.errorCode, errorMessage: 'No' });
  expect(await flow()).toMatchObject({ publishedVersion: { id: '14.0' }, checkedInVersion: { id: '15.0', type: 'CHECKIN' } });
  await act('publish', '&version=15.0');
  expect(await settled()).toMatchObject({ actionStatus: 'SUCCESS' });
});

test('refused at once, and never complete', async () => {
  const { act, flow } = await withFlow({
    operationReads: Number.POSITIVE_INFINITY,
    failOperations: [{ action: 'PUBLISH', at: 'once', errorCode: 'architect.flow.variable.missing' }],
  });
  expect(await act('publish')).toMatchObject({ status: 409, body: { code: 'architect.flow.variable.missing' } });
  await act('publish');
  for (let reads = 0; reads < 5; reads += 1) expect((await flow()).currentOperation.complete).toBe(false);
});

test('a flow that calls what is gone cannot be published', async () => {
  const { org, act } = await withFlow();
  org.removeAction('Lookup order');
  expect((await act('publish', '&version=13.0')).body.code).toBe('architect.flow.cannot.publish.missing.dependencies');
  org.behaveFlows({ missingDependencies: 'taken', operationReads: 0 });
  expect((await act('publish', '&version=13.0')).body).toMatchObject({ complete: true, actionStatus: 'SUCCESS' });
  expect(org.flow('Main IVR')).toMatchObject({ publishedVersion: '13.0' });
});

test('nothing calls unlock without being seen; it makes a version of what somebody had saved', async () => {
  const { org, act, flow } = await withFlow();
  org.editFlow('Main IVR', (definition) => Object.assign(definition, { x_theirs: true }));
  org.permit(['architect:flow:edit']);
  expect((await act('unlock')).status).toBe(403);
  org.permit(undefined);
  expect((await act('unlock')).status).toBe(200);
  expect(await flow()).toMatchObject({ checkedInVersion: { id: '15.0' }, publishedVersion: { id: '14.0' } });
  expect(org.audits().at(-1)).toMatchObject({ action: 'Unlock', client: { id: org.clientId } });
});

test('definitions that cannot be read, versions that are not there, flows that are gone', async () => {
  const { org, call, id } = await withFlow({
    unreadable: [{ flow: 'Main IVR', version: '14.0', status: 500 }, { flow: 'In-queue message' }],
  });
  const code = async (path: string) => {
    const { status, body } = await call('GET', path);
    return [status, body.code];
  };
  expect(await code(`/flows/${id}/versions/14.0/configuration`)).toEqual([500, 'internal.server.error']);
  expect(await code(`/flows/${id}/versions/13.0/configuration`)).toEqual([200, undefined]);
  expect(await code(`/flows/${org.flow('In-queue message').id}/latestconfiguration`)).toEqual([404, 'flow.no.config.available']);
  expect(await code(`/flows/${org.flow('Inbound message (next)').id}/latestconfiguration`)).toEqual([404, 'flow.no.config.available']);
  expect(await code(`/flows/${id}/versions/99.0/configuration`)).toEqual([404, 'not.found']);
  expect(await code(`/flows/${id}/versions/99.0`)).toEqual([404, 'architect.flow.version.missing']);
  expect(await code('/flows/nonsense')).toEqual([404, 'architect.flow.not.found']);
  org.removeFlow('Main IVR');
  expect(await code(`/flows/${id}`)).toEqual([410, 'architect.flow.deleted']);
  expect(await code(`/flows/${id}?deleted=true`)).toEqual([200, undefined]);
});

test('seeds: several versions, a checked-in and a saved one, a lock of ours; terse when nothing is pending', async () => {
  const { org, call } = await withFlow({ settledVersions: 'absent' });
  const definition = (x_n: number) => ({ ...org.flowDefinition('Main IVR'), x_n });
  const id = org.addFlow({
    name: 'Layers',
    type: 'inboundcall',
    versions: [definition(1), definition(2), definition(3)],
    published: 2,
    saved: definition(4),
    lockedBy: 'client',
  });
  expect((await call('GET', `/flows/${id}`)).body).toMatchObject({
    publishedVersion: { id: '2.0', type: 'PUBLISH' },
    checkedInVersion: { id: '3.0', type: 'CHECKIN' },
    savedVersion: { id: '4.0', type: 'SAVE', createdByClient: { id: org.clientId } },
    lockedClient: { id: org.clientId },
  });
  expect((await call('GET', `/flows/${id}/versions?pageSize=3`)).body).toMatchObject({ total: 4, entities: [{ id: '4.0' }, {}, {}] });
  expect((await call('GET', `/flows?lockedByClientId=${org.clientId}`)).body.entities).toMatchObject([{ name: 'Layers' }]);
  expect((await call('GET', `/flows?name=Main`)).body.entities[0]).not.toHaveProperty('savedVersion');
});

test('who uses an action: by what is stored, secure steps apart, and every way of not knowing', async () => {
  const { org, call } = await withFlow();
  const using = async (name: string, type: string, filter = 'published') => {
    const query = `id=${org.action(name).id}&objectType=${type}&flowFilter=${filter}`;
    const { status, body } = await call('GET', `/architect/dependencytracking/consumingresources?${query}`);
    return status === 200 ? body.entities.map((one: { name: string }) => one.name) : [status, body.code];
  };
  expect(await using('Find customer', 'DATAACTION')).toEqual(['Inbound message']);
  expect(await using('Update consent', 'SECUREACTION')).toEqual(['Card payment']);
  expect(await using('Update consent', 'DATAACTION')).toEqual([]);
  org.checkInFlow('Inbound message', (definition) => Object.assign(definition, { flowSequenceItemList: [] }));
  expect(await using('Find customer', 'DATAACTION', 'checkedIn')).toEqual([]);
  org.behaveFlows({ dependencyTracking: 'missing' });
  expect(await using('Find customer', 'DATAACTION')).toEqual([404, 'architect.dependency.object.not.found']);
  org.behaveFlows({ dependencyTracking: 'failing' });
  expect((await using('Find customer', 'DATAACTION'))[0]).toBe(500);
  org.behaveFlows({ dependencyTracking: 'partial' });
  expect((await using('Find customer', 'DATAACTION'))[0]).toBe(206);
});

test('the list gives up to 500 at once, or what a smaller maximum allows', async () => {
  const { org, call } = await withFlow();
  for (let i = 0; i < 130; i += 1) org.addFlow({ name: `Flow ${i}` });
  expect((await call('GET', '/flows?pageSize=500')).body).toMatchObject({ pageSize: 500, pageCount: 1, total: 135 });
  const small = await open({ maxPageSize: 100 });
  expect((await (await clientOf(small))('GET', '/flows?pageSize=500')).body.pageSize).toBe(100);
});

test('a lock that is taken between two requests; an edit that is saved under us by somebody', async () => {
  const { sandbox, act, flow } = await withFlow();
  sandbox.fault({ path: '/api/v2/flows/actions/checkout', meanwhile: (all) => all.org('dev').lockFlow('Main IVR') });
  expect((await flow()).lockedUser).toBeUndefined();
  expect((await act('checkout')).body.code).toBe('architect.flow.locked.by.user');
  expect((await flow()).lockedUser.name).toBe('Ines Falk');
});

test('a definition is stored as it was seeded, but for the names of actions', async () => {
  const { org } = await withFlow();
  const given = { type: 'workflow', x: [null, 1.5, { a: '@action:Lookup order' }], y: { z: ['@action'] } };
  org.addFlow({ name: 'Own', type: 'workflow', definition: given });
  expect(org.flowDefinition('Own')).toEqual({ ...given, x: [null, 1.5, { a: org.action('Lookup order').id }] });
  expect(() => org.addFlow({ name: 'Other', definition: { a: '@action:Nothing' } })).toThrow('0 actions are named Nothing');
});
