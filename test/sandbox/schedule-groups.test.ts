import { expect, test } from 'vitest';
import type { SandboxOptions, ScheduleGroupSeed } from '../../src/sandbox/sandbox.ts';
import { clientOf, open } from './kit.ts';

const path = '/architect/schedulegroups';

async function withGroup(seed: Partial<ScheduleGroupSeed> = {}, options: Partial<SandboxOptions> = {}) {
  const sandbox = await open(options);
  const org = sandbox.org('dev');
  const [weekdays, christmas] = [org.schedule('Weekdays').id, org.schedule('Christmas').id];
  const id = org.addScheduleGroup({ name: 'Subject', timeZone: 'Europe/Berlin', open: ['Weekdays'], ...seed });
  const call = await clientOf(sandbox);
  const put = (change: object) => call('PUT', `${path}/${id}`, { name: 'Subject', ...change });
  return { org, id, call, put, weekdays, christmas, at: `${path}/${id}` };
}

test('a group as it is read: references with name and address, state, division', async () => {
  const { call, org, weekdays, christmas } = await withGroup();
  const { id } = org.scheduleGroup('Support hours');
  const reference = (one: string, name: string) => ({ id: one, name, selfUri: `/api/v2/architect/schedules/${one}` });
  expect((await call('GET', `${path}/${id}`)).body).toMatchObject({
    id,
    name: 'Support hours',
    timeZone: 'Europe/Berlin',
    openSchedules: [reference(weekdays, 'Weekdays')],
    closedSchedules: [],
    holidaySchedules: [reference(christmas, 'Christmas')],
    version: 2,
    state: 'active',
    division: { name: 'Home' },
    selfUri: `/api/v2${path}/${id}`,
  });
});

test('the list: a part of the name, and schedules that the groups hold', async () => {
  const { call, weekdays, christmas } = await withGroup();
  const names = async (query: string) => (await call('GET', `${path}?${query}`)).body.entities.map((one: { name: string }) => one.name);
  expect(await names('name=SUB')).toEqual(['Subject']);
  expect(await names(`scheduleIds=${weekdays}`)).toEqual(['Subject', 'Support hours']);
  expect(await names(`scheduleIds=${christmas},nonsense`)).toEqual(['Support hours']);
  expect(await names('scheduleIds=')).toEqual([]);
});

test('lists are sets: each schedule once, read in another order than sent, and no change to the audit', async () => {
  const { put, org, id, weekdays, christmas } = await withGroup();
  const openSchedules = [{ id: weekdays }, { id: christmas, name: 'is not looked at', selfUri: '/x' }, { id: weekdays }];
  const got = await put({ openSchedules });
  expect(got.body.openSchedules.map((one: { name: string }) => one.name)).toEqual(['Christmas', 'Weekdays']);
  expect(org.scheduleGroup(id).openSchedules).toEqual([weekdays, christmas]);
  const again = await put({ openSchedules: got.body.openSchedules });
  expect(again.body.openSchedules.map((one: { name: string }) => one.name)).toEqual(['Weekdays', 'Christmas']);
  expect(org.audits().at(-1)).toMatchObject({ entityType: 'ScheduleGroup', action: 'Update', propertyChanges: [] });
});

test('a PUT replaces everything; what it leaves out is lost', async () => {
  const { put, org, id } = await withGroup({ description: 'Long', holiday: ['Christmas'], extra: { x_color: 'red' } });
  expect((await put({})).body).toMatchObject({ openSchedules: [], closedSchedules: [], holidaySchedules: [], version: 2 });
  const stored = org.scheduleGroup(id);
  expect(Object.keys(stored).filter((name) => ['description', 'timeZone', 'x_color'].includes(name))).toEqual([]);
  expect((await put({ x_color: 'red' })).body).toMatchObject({ x_color: 'red', version: 3 });
});

test.each([
  [{}, 409],
  [{ versionMismatch: 400 as const }, 400],
])('another version is refused; without one the PUT is done, whatever was changed meanwhile (%j)', async (options, status) => {
  const { put, org, id, at, call } = await withGroup({}, options);
  org.changeScheduleGroup(id, (group) => Object.assign(group, { timeZone: 'Europe/Paris' }));
  expect((await put({ version: 1 })).status).toBe(status);
  expect((await call('GET', at)).body).toMatchObject({ timeZone: 'Europe/Paris', version: 2 });
  expect((await put({ timeZone: 'Europe/Berlin' })).body).toMatchObject({ timeZone: 'Europe/Berlin', version: 3 });
});

test('every reference that is none is named, by POST as by PUT, and nothing is stored', async () => {
  const { put, call, org, id, weekdays } = await withGroup();
  const gone = org.addSchedule({ name: 'Gone', start: '2026-01-05T09:00', end: '2026-01-05T10:00' });
  org.removeSchedule(gone);
  const lists = {
    openSchedules: [{ id: weekdays }, { id: 'nonsense' }, 'text', null],
    closedSchedules: [{ id: gone }],
    holidaySchedules: [{ name: 'Christmas' }, { id: weekdays, x: 1 }],
  };
  const before = org.snapshot().scheduleGroups;
  for (const got of [await put(lists), await call('POST', path, { name: 'New', ...lists })]) {
    const fields = ['openSchedules[1]', 'openSchedules[2]', 'openSchedules[3]', 'closedSchedules[0]', 'holidaySchedules[0]'];
    const details = [
      ...fields.map((fieldName) => ({ errorCode: 'invalid.value', fieldName })),
      { errorCode: 'invalid.property', fieldName: 'holidaySchedules[1].x' },
    ];
    expect([got.status, got.body.details]).toEqual([400, details]);
  }
  expect(org.snapshot().scheduleGroups).toEqual(before);
  expect(org.scheduleGroup(id).version).toBe(1);
});

test.each(['Europe/Berlin', 'Asia/Kolkata', 'Europe/Kyiv', 'UTC'])('the time zone %s is taken', async (timeZone) => {
  const { put } = await withGroup();
  expect((await put({ timeZone })).body.timeZone).toBe(timeZone);
});

test.each([
  ['an offset', { timeZone: '+01:00' }, 'timeZone'],
  ['no time zone', { timeZone: 'Europe/Nowhere' }, 'timeZone'],
  ['a time zone spelt otherwise', { timeZone: 'EUROPE/BERLIN' }, 'timeZone'],
  ['a list that is none', { openSchedules: {} }, 'openSchedules'],
  ['what only the platform sets', { selfUri: '/x' }, 'selfUri'],
  ['what only the sandbox knows', { ivr: 'x' }, 'ivr'],
  ['no name', { name: null }, 'name'],
])('%s is 400', async (_, change, fieldName) => {
  const got = await (await withGroup()).put(change);
  expect([got.status, got.body.details[0].fieldName]).toEqual([400, fieldName]);
});

test('DELETE is soft, and 409 while a call route uses the group, which no answer names', async () => {
  const { call, at, org, id, put } = await withGroup({ ivr: 'Main line' });
  expect((await call('GET', at)).body).not.toHaveProperty('ivr');
  await put({ name: 'Kept' });
  const used = await call('DELETE', at);
  expect([used.status, used.body.message]).toEqual([409, '[Kept] is used by [Main line].']);
  org.changeScheduleGroup(id, (group) => delete group.ivr);
  expect((await call('DELETE', at)).status).toBe(200);
  expect((await call('GET', at)).body.state).toBe('deleted');
  expect((await call('GET', `${path}?name=kept`)).body.total).toBe(0);
});

test('audits can be asked for', async () => {
  const { call, org, id, put } = await withGroup();
  await put({ timeZone: 'Europe/Paris' });
  org.removeScheduleGroup(id, { id: 'u1', name: 'Ada' });
  const interval = `${new Date(Date.now() - 3_600_000).toISOString()}/${new Date(Date.now() + 60_000).toISOString()}`;
  const filters = [
    { property: 'EntityType', value: 'ScheduleGroup' },
    { property: 'EntityId', value: id },
  ];
  const { entities } = (await call('POST', '/audits/query/realtime', { interval, serviceName: 'Architect', filters })).body;
  expect(entities.map((one: { action: string }) => one.action)).toEqual(['Create', 'Update', 'Delete']);
});
