import { describe, expect, it } from 'vitest';
import { schedules } from '../../../src/kinds/schedules/kind.ts';
import type { FieldChange } from '../../../src/model/change.ts';
import type { Fault, Sandbox } from '../../../src/sandbox/sandbox.ts';
import { begin, changeOf, contextWith, creation, SCHEDULE, SCHEDULES, WEEKLY } from './begin.ts';

const TO: FieldChange = { path: '/to', before: '17:30', after: '18:00' };

const posts = (sandbox: Sandbox): number => sandbox.exchanges.filter(({ method, path }) => method === 'POST' && path === SCHEDULES).length;

describe('one change of a schedule', () => {
  it.each<[string, readonly FieldChange[], object]>([
    ['its closing time', [TO], { end: '2026-01-05T18:00:00.000' }],
    ['a closing time on the next day', [{ ...TO, after: '01:00' }], { end: '2026-01-06T01:00:00.000' }],
    ['its days', [{ path: '/days', before: ['mon', 'tue'], after: ['mon', 'sun'] }], { rrule: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,SU' }],
    ['its end', [{ path: '/until', before: 'never', after: '2026-12-31' }], { rrule: `${WEEKLY};UNTIL=20261231T235959` }],
    [
      'its first day',
      [{ path: '/starting', before: '2026-01-05', after: '2026-03-03' }],
      { start: '2026-03-03T09:00:00.000', end: '2026-03-03T17:30:00.000' },
    ],
    ['its description and what nobody knows', [{ path: '/description', before: '', after: 'x' }], { description: 'x' }],
    ['the rule of the platform', [{ path: '/rrule', before: WEEKLY, after: 'FREQ=DAILY;INTERVAL=1' }], { rrule: 'FREQ=DAILY;INTERVAL=1' }],
    ['a deeper unknown member', [{ path: '/unchecked/x_owner/b', after: 'c~/d' }], { x_owner: { a: [1], b: 'c~/d' } }],
  ])('writes %s and nothing else', async (_, fields, expected) => {
    const { org, writer } = await begin();
    const before = org.schedule('Office');
    const result = await schedules.write(writer, changeOf(before.id, ...fields), contextWith());
    expect(result).toEqual({ status: 'applied', revision: 2 });
    const { version, dateModified, modifiedBy, ...after } = org.schedule('Office');
    expect({ ...after, version, dateModified, modifiedBy }).toEqual({ ...before, ...expected, version: 2, dateModified, modifiedBy });
  });

  it('takes the rule away where days become one date', async () => {
    const { org, writer } = await begin();
    const { id } = org.schedule('Office');
    const date: FieldChange = { path: '/date', after: '2026-12-24' };
    expect(await schedules.write(writer, changeOf(id, date, TO), contextWith())).toMatchObject({ status: 'applied' });
    expect(org.schedule('Office')).toMatchObject({ start: '2026-12-24T09:00:00.000', end: '2026-12-24T18:00:00.000' });
    expect(org.schedule('Office')).not.toHaveProperty('rrule');
  });

  it('leaves a rule as it is written where it still says the same', async () => {
    const { org, writer } = await begin();
    const rule = 'BYDAY=TU,MO;FREQ=WEEKLY;UNTIL=20261231T120000';
    org.changeSchedule('Office', (schedule) => Object.assign(schedule, { rrule: rule }));
    const { id } = org.schedule('Office');
    await schedules.write(writer, { ...changeOf(id, TO), revision: 2 }, contextWith());
    expect(org.schedule('Office')).toMatchObject({ end: '2026-01-05T18:00:00.000', rrule: rule });
  });

  it.each<[string, readonly FieldChange[]]>([
    ['starts on none of its days', [{ path: '/starting', before: '2026-01-05', after: '2026-01-07' }]],
    ['has a rule that cannot begin then', [{ path: '/rrule', before: WEEKLY, after: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=FR' }]],
    ['ends before it starts', [{ path: '/start', before: '2026-01-05T09:00:00', after: '2026-01-12T09:00:00' }]],
    ['has days and no first day', [{ path: '/days', after: ['mon'] }]],
  ])('is refused where what is left of it %s', async (_, fields) => {
    const { sandbox, org, writer } = await begin();
    if (fields[0]?.before === undefined)
      org.changeSchedule('Office', (schedule) => {
        schedule.rrule = 'FREQ=DAILY';
      });
    const { id, version } = org.schedule('Office');
    const result = await schedules.write(writer, { ...changeOf(id, ...fields), revision: version }, contextWith());
    expect(result).toMatchObject({ status: 'failed', reason: { code: 'wrong-value' } });
    expect(sandbox.exchanges.some(({ method }) => method === 'PUT')).toBe(false);
  });
});

describe("somebody else's work on a schedule", () => {
  it('stops the write where it came since the plan', async () => {
    const { sandbox, org, writer } = await begin();
    org.changeSchedule('Office', (schedule) => {
      schedule.end = '2026-01-05T16:00:00.000';
    });
    const moved = [{ path: '/to', reviewed: '17:30', live: '16:00', wanted: '18:00' }];
    const result = await schedules.write(writer, changeOf(org.schedule('Office').id, TO), contextWith());
    expect(result).toMatchObject({ status: 'failed', reason: { code: 'moved', moved } });
    expect(sandbox.exchanges.some(({ method }) => method === 'PUT')).toBe(false);
  });

  it('counts as done where it is what is wanted', async () => {
    const { org, writer } = await begin();
    org.changeSchedule('Office', (schedule) => {
      schedule.end = '2026-01-05T18:00:00.000';
    });
    expect(await schedules.write(writer, changeOf(org.schedule('Office').id, TO), contextWith())).toEqual({ status: 'done', revision: 2 });
  });

  it('is a deletion', async () => {
    const { org, writer } = await begin();
    const { id } = org.schedule('Office');
    org.removeSchedule('Office');
    expect(await schedules.write(writer, changeOf(id, TO), contextWith())).toMatchObject({ reason: { code: 'moved' } });
  });

  it.each([409, 400] as const)('between reading and writing is a conflict (%d)', async (versionMismatch) => {
    const { sandbox, org, writer } = await begin({ versionMismatch });
    const meanwhile = () => org.changeSchedule('Office', (schedule) => Object.assign(schedule, { description: 'theirs' }));
    sandbox.fault({ method: 'PUT', path: SCHEDULE, meanwhile });
    const result = await schedules.write(writer, changeOf(org.schedule('Office').id, TO), contextWith());
    expect(result).toMatchObject({ status: 'failed', reason: { code: 'version-conflict' } });
    expect(org.schedule('Office')).toMatchObject({ description: 'theirs', end: '2026-01-05T17:30:00.000' });
  });

  it('does not hide that the write arrived although its answer was lost', async () => {
    const { sandbox, org, writer } = await begin();
    sandbox.fault({ method: 'PUT', path: SCHEDULE, rewrite: () => ({}) });
    expect(await schedules.write(writer, changeOf(org.schedule('Office').id, TO), contextWith())).toEqual({
      status: 'applied',
      revision: 2,
    });
  });
});

describe('the creation of a schedule', () => {
  it('sends its times, its name and what stands under unchecked', async () => {
    const { org, writer } = await begin();
    const name = '__proto__ `|\n" ::set-output';
    const change = creation(name);
    const result = await schedules.write(writer, change, contextWith());
    const made = org.schedule(name);
    expect(result).toEqual({ status: 'applied', id: made.id, revision: 1 });
    expect(made).toMatchObject({ start: '2026-12-24T12:00:00.000', end: '2026-12-25T00:00:00.000' });
    expect(made).not.toHaveProperty('rrule');
  });

  it.each<[string, Fault]>([
    ['was lost', { method: 'POST', path: SCHEDULES, drop: 'after' }],
    ['is empty', { method: 'POST', path: SCHEDULES, rewrite: () => ({}) }],
  ])('is found in the list where its answer %s, and is not sent twice', async (_, fault) => {
    const { sandbox, org, writer } = await begin();
    sandbox.fault(fault);
    const context = contextWith();
    const result = await schedules.write(writer, creation('Eve'), context);
    expect(result).toEqual({ status: 'applied', id: org.schedule('Eve').id, revision: 1 });
    expect([posts(sandbox), context.pauses]).toEqual([1, [2_000]]);
  });

  it('is not known where it does not turn up within thirty seconds, and is not sent twice', async () => {
    const { sandbox, writer } = await begin();
    sandbox.fault({ method: 'POST', path: SCHEDULES, drop: 'before' });
    const context = contextWith();
    expect(await schedules.write(writer, creation('Eve'), context)).toMatchObject({ status: 'unknown', reason: { code: 'not-reachable' } });
    expect([posts(sandbox), context.pauses]).toEqual([1, Array(15).fill(2_000)]);
  });

  it('fails where it is refused', async () => {
    const { sandbox, org, writer } = await begin();
    org.permit(['routing:schedule:view']);
    const result = await schedules.write(writer, creation('Eve'), contextWith());
    expect(result).toEqual({
      status: 'failed',
      reason: { code: 'permission-missing', message: expect.any(String), help: expect.any(String) },
    });
    expect(posts(sandbox)).toBe(1);
  });

  it.each<[string, string, object]>([
    ['done where it is as wanted', '2026-12-25T00:00', { status: 'done', revision: 1 }],
    ['refused where it is not', '2026-12-24T18:00', { status: 'failed', reason: { code: 'moved' } }],
  ])('beside one that somebody made since the plan is %s', async (_, end, expected) => {
    const { sandbox, org, writer } = await begin();
    org.addSchedule({ name: 'Eve', start: '2026-12-24T12:00', end });
    expect(await schedules.write(writer, creation('Eve'), contextWith())).toMatchObject(expected);
    expect(posts(sandbox)).toBe(0);
  });

  it('does not mind a deleted one of its name', async () => {
    const { org, writer } = await begin();
    org.removeSchedule(org.addSchedule({ name: 'Eve', start: '2026-12-24T12:00', end: '2026-12-24T18:00' }));
    expect(await schedules.write(writer, creation('Eve'), contextWith())).toMatchObject({ status: 'applied' });
  });
});
