import { describe, expect, it } from 'vitest';
import { checkSchedule } from '../../../src/kinds/schedules/check.ts';
import { schedules } from '../../../src/kinds/schedules/kind.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { at, entry } from '../../builders/builders.ts';

const OFFICE = { days: ['mon', 'tue'], from: '09:00', to: '17:30', starting: '2026-01-05' };
const PLATFORM = { start: '2026-01-05T09:00:00', end: '2026-01-05T17:30:00' };

const check = (fields: JsonObject) => {
  const places = Object.fromEntries(Object.keys(fields).map((name, index) => [`/${name}`, at(10 + index)]));
  return checkSchedule(entry('Office', fields, { kind: 'schedules', places }));
};

describe('an entry of a schedule', () => {
  it.each<[string, JsonObject]>([
    ['days', OFFICE],
    ['days with an end', { ...OFFICE, until: '2026-01-05' }],
    ['days without an end', { ...OFFICE, until: 'never' }],
    ['a date', { date: '2028-02-29', from: '22:00', to: '06:00' }],
    ['one window of the platform', { ...PLATFORM, rrule: '' }],
    ['a rule of the platform', { ...PLATFORM, rrule: 'FREQ=MONTHLY;BYDAY=1MO;COUNT=5' }],
    ['a rule that counts from the end of the month', { ...PLATFORM, rrule: 'FREQ=MONTHLY;BYDAY=-4MO' }],
    ['an end in UTC that is a day before where it is served', { ...PLATFORM, rrule: 'FREQ=DAILY;UNTIL=20260104T235959Z' }],
    ['a rule by days of the month', { ...PLATFORM, rrule: 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=5,-1' }],
    ['a description alone', { description: 'x' }],
  ])('may have %s', (_, fields) => {
    expect(check(fields)).toEqual([]);
  });

  it.each<[string, JsonObject, string, number]>([
    ['two forms', { ...OFFICE, date: '2026-01-05' }, 'says in two ways when it is open: `from`, `to`, `date` and `days`, `starting`', 5],
    ['hours beside a rule', { ...PLATFORM, from: '09:00' }, '`start`, `end` and `from`', 5],
    ['hours alone', { from: '09:00', to: '10:00' }, 'lacks `days`, `starting`', 5],
    ['a date without hours', { date: '2026-01-05', from: '09:00' }, 'lacks `to`', 5],
    ['a rule alone', { rrule: 'FREQ=DAILY' }, 'lacks `start`, `end`', 5],
    ['30 February', { ...OFFICE, starting: '2026-02-30' }, '"starting" of "schedules/Office" is "2026-02-30", which is no day', 13],
    ['29 February of 2026', { date: '2026-02-29', from: '09:00', to: '10:00' }, '"date" of', 10],
    ['no day of the calendar at the end', { ...PLATFORM, end: '2026-04-31T10:00:00' }, '"end" of', 11],
    [
      'a start on another day',
      { ...OFFICE, starting: '2026-01-07' },
      'is 2026-01-07, a day of the week (wed) that is not among mon, tue',
      13,
    ],
    ['an end before the start', { ...OFFICE, until: '2026-01-04' }, 'is 2026-01-04, which is before `starting`', 14],
    [
      'an end that is not after the start',
      { start: PLATFORM.end, end: PLATFORM.end },
      '"end" of "schedules/Office" is not after `start`',
      11,
    ],
    ['no rule', { ...PLATFORM, rrule: 'every day' }, 'is no list of parts', 12],
    ['a rule without FREQ', { ...PLATFORM, rrule: 'INTERVAL=1' }, 'lacks the part `FREQ`', 12],
    ['a part that no rule has', { ...PLATFORM, rrule: 'FREQ=DAILY;EVERY=2' }, 'has the part `EVERY`', 12],
    ['a part that cannot be', { ...PLATFORM, rrule: 'FREQ=WEEKLY;BYDAY=MONDAY' }, 'has `BYDAY=MONDAY`', 12],
    ['an UNTIL that does not exist', { ...PLATFORM, rrule: 'FREQ=DAILY;UNTIL=20260230' }, 'has `UNTIL=20260230`', 12],
    ['two ends', { ...PLATFORM, rrule: 'FREQ=DAILY;COUNT=1;UNTIL=20260228' }, 'has both `COUNT` and `UNTIL`', 12],
    [
      'a start on another Monday',
      { ...PLATFORM, rrule: 'FREQ=MONTHLY;BYDAY=-1MO' },
      'a time that `FREQ=MONTHLY;INTERVAL=1;BYDAY=-1MO` does not have',
      10,
    ],
    ['a start on another day of the week', { ...PLATFORM, rrule: 'FREQ=MONTHLY;BYDAY=1TU' }, 'does not have', 10],
    ['a start in another month', { ...PLATFORM, rrule: 'FREQ=YEARLY;BYMONTH=2' }, 'does not have', 10],
    ['a start on another day of the month', { ...PLATFORM, rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1' }, 'does not have', 10],
    ['a start after the end of its rule', { ...PLATFORM, rrule: 'FREQ=DAILY;UNTIL=20251231' }, 'does not have', 10],
    ['a start on none of the days', { ...PLATFORM, rrule: 'FREQ=WEEKLY;BYDAY=FR' }, '"start" of "schedules/Office" is 2026-01-05', 10],
  ])('must not have %s', (_, fields, message, line) => {
    const [problem, ...others] = check(fields);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: 'error', about: 'schedules/Office', at: at(line) });
    expect(problem?.message).toContain(message);
  });

  it.each<[JsonObject, string]>([
    [{ ...OFFICE, starting: '2026-01-07' }, '`starting: 2026-01-12`'],
    [{ ...OFFICE, starting: '2026-12-31' }, '`starting: 2027-01-04`'],
    [{ ...PLATFORM, rrule: 'FREQ=WEEKLY;BYDAY=FR' }, '`start: 2026-01-09T09:00:00`'],
  ])('is told the next day that fits', (fields, help) => {
    expect(check(fields)[0]?.help).toContain(help);
  });

  it.each<[JsonObject, readonly string[]]>([
    [{}, ['days', 'from', 'to', 'starting']],
    [{ description: 'x', days: ['mon'] }, ['from', 'to', 'starting']],
    [{ date: '2026-01-05' }, ['from', 'to']],
    [OFFICE, []],
    [PLATFORM, []],
  ])('with %o lacks %o to be created', (fields, lacks) => {
    expect(schedules.creation?.lacks(fields)).toEqual(lacks);
  });

  it('is looked at in no time, however long its rule is', () => {
    const rule = `FREQ=WEEKLY;BYDAY=${'MO,'.repeat(100_000)}X`;
    expect(check({ ...PLATFORM, rrule: rule })[0]?.message.length).toBeLessThan(200);
  });
});

describe('beside what is live', () => {
  const live = (rrule: string) => ({
    kind: 'schedules',
    id: '1',
    name: 'Office',
    revision: 1,
    entry: { ...PLATFORM, rrule, ...(rrule.includes('WEEKLY') ? { ...OFFICE, until: '2026-12-31' } : {}) },
    traits: {},
  });
  const beside = (fields: JsonObject, rrule: string) =>
    schedules.checkBeside?.(entry('Office', fields, { kind: 'schedules', places: { '/start': at(10), '/starting': at(11) } }), live(rrule));

  it.each<[string, JsonObject, string, number, string]>([
    [
      'a start after the end of the rule',
      { ...PLATFORM, start: '2027-01-01T09:00:00', end: '2027-01-01T10:00:00' },
      'FREQ=DAILY;INTERVAL=1;UNTIL=20261231T235959',
      10,
      '`rrule`',
    ],
    [
      'a start that the rule does not have',
      { ...PLATFORM, start: '2026-01-06T09:00:00', end: '2026-01-06T10:00:00' },
      'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=5',
      10,
      '`rrule`',
    ],
    [
      'a first day after the last',
      { ...OFFICE, starting: '2027-01-04' },
      'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU;UNTIL=20261231T235959',
      11,
      '`until`',
    ],
  ])('%s is an error of the plan', (_, fields, rrule, line, help) => {
    expect(beside(fields, rrule)).toMatchObject([
      {
        code: 'wrong-value',
        severity: 'error',
        at: at(line),
        message: expect.stringContaining(rrule),
        help: expect.stringContaining(help),
      },
    ]);
  });

  it.each<[string, JsonObject, string]>([
    ['another hour', { ...PLATFORM, end: '2026-01-05T18:00:00' }, 'FREQ=DAILY;INTERVAL=1;UNTIL=20261231T235959'],
    ['what is there, fitting or not', PLATFORM, 'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=7'],
    ['a description alone', { description: 'x' }, 'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=7'],
  ])('%s is none', (_, fields, rrule) => {
    expect(beside(fields, rrule)).toEqual([]);
  });
});
