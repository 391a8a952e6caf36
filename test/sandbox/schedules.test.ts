import { expect, test } from 'vitest';
import { type SandboxOptions, type ScheduleSeed, startSandbox } from '../../src/sandbox/sandbox.ts';
import { clientOf, open } from './kit.ts';

const path = '/architect/schedules';
const weekly = 'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR';
const body = { name: 'New', start: '2026-01-05T09:00:00.000', end: '2026-01-05T17:00:00.000' };

async function withSchedule(seed: Partial<ScheduleSeed> = {}, options: Partial<SandboxOptions> = {}) {
  const sandbox = await open(options);
  const org = sandbox.org('dev');
  const id = org.addSchedule({ name: 'Subject', start: '2026-01-05T09:00', end: '2026-01-05T17:00', rrule: weekly, ...seed });
  const call = await clientOf(sandbox);
  return { org, id, call, at: `${path}/${id}`, put: (change: object) => call('PUT', `${path}/${id}`, { ...body, version: 1, ...change }) };
}

test('a schedule as it is read: microseconds, state, division, and the same in the list', async () => {
  const { call, org } = await withSchedule();
  const { id } = org.schedule('Weekdays');
  const got = await call('GET', `${path}/${id}`);
  expect(got.body).toMatchObject({
    id,
    name: 'Weekdays',
    start: '2026-01-05T09:00:00.000000',
    end: '2026-01-05T17:30:00.000000',
    rrule: weekly,
    version: 4,
    state: 'active',
    division: { name: 'Home', selfUri: expect.stringMatching(/^\/api\/v2\/authorization\/divisions\/[0-9a-f-]{36}$/) },
    selfUri: `/api/v2${path}/${id}`,
  });
  expect((await call('GET', `${path}?name=weekdays`)).body.entities).toEqual([got.body]);
  expect((await call('GET', `${path}/nonsense`)).body.code).toBe('general.resource.not.found');
});

test('three digits where that is asked for', async () => {
  const { call, at } = await withSchedule({}, { fractionDigits: 3 });
  expect((await call('GET', at)).body.start).toBe('2026-01-05T09:00:00.000');
});

test('the list: pages, order, a part of the name, the division', async () => {
  const { call, org } = await withSchedule({ name: 'Übergang' });
  const names = async (query: string) => (await call('GET', `${path}?${query}`)).body.entities.map((one: { name: string }) => one.name);
  expect(await names('')).toEqual(['Christmas', 'Weekdays', 'Übergang']);
  expect(await names('pageSize=2&pageNumber=2')).toEqual(['Übergang']);
  expect(await names('sortBy=version&sortOrder=descending')).toEqual(['Weekdays', 'Übergang', 'Christmas']);
  expect(await names('name=DAY')).toEqual(['Weekdays']);
  expect(await names(`divisionId=${org.schedule('Weekdays').division.id}&name=mas`)).toEqual(['Christmas']);
  expect(await names('divisionId=other')).toEqual([]);
  expect((await call('GET', `${path}?pageSize=1`)).body).toMatchObject({ total: 3, pageCount: 3, nextUri: expect.any(String) });
  expect((await call('GET', `${path}?ids=1`)).status).toBe(400);
});

test('a PUT replaces everything; what it leaves out is lost, the division stays', async () => {
  const { put, org, id } = await withSchedule({ description: 'Long', extra: { x_color: 'red', x_note: 'n' } });
  const { division, dateCreated } = org.schedule(id);
  const got = await put({ name: 'Renamed', x_color: 'blue', description: null });
  expect([got.status, got.body.version]).toEqual([200, 2]);
  const stored = org.schedule(id);
  expect(stored).toMatchObject({ name: 'Renamed', x_color: 'blue', division, dateCreated, state: 'active', modifiedBy: 'sandbox-dev' });
  expect(Object.keys(stored).filter((name) => ['description', 'rrule', 'x_note'].includes(name))).toEqual([]);
  expect((await put({ version: 2, x_note: 'back', division })).status).toBe(200);
  expect(org.schedule(id)['x_note']).toBe('back');
});

test.each([
  ['Saturday to Monday', '2026-01-10', weekly, '2026-01-12'],
  ['Monday stays', '2026-01-12', weekly, '2026-01-12'],
  ['over the end of the year', '2026-12-31', 'FREQ=WEEKLY;BYDAY=WE', '2027-01-06'],
  ['a numbered weekday', '2026-01-05', 'FREQ=MONTHLY;BYDAY=2TU', '2026-01-06'],
  ['a rule without days', '2026-01-10', 'FREQ=DAILY;INTERVAL=1', '2026-01-10'],
])('the start moves without a word: %s', async (_, sent, rrule, moved) => {
  const { put, org, id, call } = await withSchedule();
  const window = { start: `${sent}T22:00:00.000`, end: `${sent}T23:30:00.000`, rrule };
  expect((await put(window)).body.start).toBe(`${moved}T22:00:00.000000`);
  expect(org.schedule(id)).toMatchObject({ start: `${moved}T22:00:00.000`, end: `${moved}T23:30:00.000` });
  expect((await call('POST', path, { ...body, ...window })).body.end).toBe(`${moved}T23:30:00.000000`);
});

test.each([
  ['an unknown member', { nonsense: 1 }, 'invalid.property', 'nonsense'],
  ['a member named like a method', { constructor: {} }, 'invalid.property', 'constructor'],
  ['an x_ member that nothing stored has', { x_other: 1 }, 'invalid.property', 'x_other'],
  ['what only the platform sets', { state: 'active' }, 'invalid.property', 'state'],
  ['no end', { end: null }, 'constraint.validation', 'end'],
  ['a blank name', { name: ' ' }, 'invalid.value', 'name'],
  ['a zone', { start: '2026-01-05T09:00:00.000Z' }, 'invalid.date', 'start'],
  ['no fraction', { start: '2026-01-05T09:00:00' }, 'invalid.date', 'start'],
  ['a day that no calendar has', { start: '2026-02-30T09:00:00.000' }, 'invalid.date', 'start'],
  ['an hour that no clock has', { end: '2026-01-05T24:00:00.000' }, 'invalid.date', 'end'],
  ['an end at the start', { end: body.start }, 'invalid.value', 'end'],
  ['a rule without FREQ', { rrule: 'BYDAY=MO' }, 'invalid.value', 'rrule'],
  ['a rule with a prefix', { rrule: `RRULE:${weekly}` }, 'invalid.value', 'rrule'],
  ['a part that is there twice', { rrule: 'FREQ=DAILY;INTERVAL=1;INTERVAL=2' }, 'invalid.value', 'rrule'],
  ['an empty rule', { rrule: '' }, 'invalid.value', 'rrule'],
  ['an unknown weekday', { rrule: 'FREQ=WEEKLY;BYDAY=MO,XX' }, 'invalid.value', 'rrule'],
])('%s is 400 to PUT', async (_, change, errorCode, fieldName) => {
  const { put, org, id } = await withSchedule();
  const before = org.schedule(id);
  const got = await put(change);
  expect([got.status, got.body.details[0]]).toEqual([400, { errorCode, fieldName }]);
  expect(org.schedule(id)).toEqual(before);
});

test.each([
  [{}, 409, 'general.conflict'],
  [{ versionMismatch: 400 as const }, 400, 'bad.request'],
])('another version is refused, and audited (%j)', async (options, status, code) => {
  const { put, org, id } = await withSchedule({}, options);
  org.changeSchedule(id, (schedule) => Object.assign(schedule, { end: '2026-01-05T18:00:00.000' }));
  const got = await put({ version: 1 });
  expect([got.status, got.body.code]).toEqual([status, code]);
  expect(org.schedule(id)).toMatchObject({ version: 2, end: '2026-01-05T18:00:00.000' });
  expect(org.audits().at(-1)).toMatchObject({ status: 'FAILURE', action: 'Update', entity: { id } });
  expect((await put({ version: null })).body.details[0].fieldName).toBe('version');
});

test('POST: a name may repeat, another division is 403', async () => {
  const { call, org, put } = await withSchedule();
  expect((await call('POST', path, { ...body, name: 'Christmas' })).body).toMatchObject({ version: 1, state: 'active' });
  expect(() => org.schedule('Christmas')).toThrow('2 things are named Christmas');
  for (const got of [await call('POST', path, { ...body, division: { id: 'other' } }), await put({ division: { id: 'other' } })])
    expect([got.status, got.body.code, got.body.messageParams.permissions]).toEqual([
      403,
      'missing.division.permissions',
      '[routing:schedule:add]',
    ]);
});

test('DELETE is soft, and 409 while a group holds the schedule', async () => {
  const { call, org, at, put, id } = await withSchedule();
  const used = await call('DELETE', `${path}/${org.schedule('Christmas').id}`);
  expect([used.status, used.body.code, used.body.message]).toEqual([409, 'general.conflict', '[Christmas] is used by [Support hours].']);
  expect((await call('DELETE', at)).status).toBe(200);
  expect((await call('GET', at)).body.state).toBe('deleted');
  expect((await call('GET', `${path}?name=subject`)).body.total).toBe(0);
  expect([(await put({})).status, (await call('DELETE', at)).status]).toEqual([404, 404]);
  expect(() => org.schedule('Subject')).toThrow('0 things');
  expect(org.snapshot().schedules.find((one) => one.id === id)?.state).toBe('deleted');
  org.removeScheduleGroup('Support hours');
  expect((await call('DELETE', `${path}/${org.schedule('Christmas').id}`)).status).toBe(200);
});

test('audits name the schedule and what changed of it', async () => {
  const { org, put, id, at, call } = await withSchedule();
  await put({ rrule: weekly, end: '2026-01-05T18:00:00.000' });
  org.changeSchedule(id, (schedule) => Object.assign(schedule, { description: 'x' }), { id: 'u1', name: 'Ada' });
  await call('DELETE', at);
  expect(org.audits().map((audit) => [audit.action, audit.user.name, audit.propertyChanges.map((one) => one.property)])).toEqual([
    ['Create', 'Ines Falk', expect.arrayContaining(['start', 'rrule'])],
    ['Update', undefined, ['name', 'end']],
    ['Update', 'Ada', ['description']],
    ['Delete', undefined, expect.arrayContaining(['start', 'rrule'])],
  ]);
  expect(org.audits()[1]).toMatchObject({
    serviceName: 'Architect',
    entityType: 'Schedule',
    entity: { id, name: 'New', selfUri: `/api/v2${at}` },
  });
});

test.each([
  ['GET', '', 'view'],
  ['GET', '/x', 'view'],
  ['POST', '', 'add'],
  ['PUT', '/x', 'edit'],
  ['DELETE', '/x', 'delete'],
])('%s %s asks for %s', async (method, one, verb) => {
  const { call, org } = await withSchedule();
  for (const [area, permission] of [
    [path, `routing:schedule:${verb}`],
    ['/architect/schedulegroups', `routing:scheduleGroup:${verb}`],
  ]) {
    org.permit(['routing:schedule:search']);
    const got = await call(method, `${area}${one}`, method === 'GET' ? undefined : {});
    expect([got.status, got.body.messageParams.permissions]).toEqual([403, `[${permission}]`]);
    org.permit([permission ?? '']);
    expect((await call(method, `${area}${one}`, method === 'GET' ? undefined : {})).status).not.toBe(403);
  }
});

test('a seed with a time that no clock shows is refused; one off its rule is stored as it stands', async () => {
  const seed = (start: string) => ({
    name: 'a',
    clientId: 'a',
    clientSecret: 'a',
    schedules: [{ name: 's', start, end: '2026-02-01T10:00' }],
  });
  await expect(startSandbox({ orgs: [seed('2026-02-30T09:00')] })).rejects.toThrow('2026-02-30T09:00 is no local date-time');
  const { org } = await withSchedule();
  const off = org.addSchedule({ name: 'Off', start: '2026-01-10T09:00:01.500', end: '2026-01-10T10:00', rrule: weekly });
  expect(org.schedule(off).start).toBe('2026-01-10T09:00:01.500');
});
