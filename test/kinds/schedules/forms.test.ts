import { describe, expect, it } from 'vitest';
import { canonicalFields, fitted, formOf, timesOf } from '../../../src/kinds/schedules/forms.ts';
import { exported, settings } from '../../../src/kinds/schedules/platform.ts';
import type { JsonObject } from '../../../src/model/json.ts';

const WEEKLY = 'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR';
const OFFICE = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:30', starting: '2026-01-05' };

const times = (start: string, end: string, rrule = '') => ({ start: `${start}:00`, end: `${end}:00`, rrule });

/** The platform's form beside the people's; both ways. */
const both: readonly (readonly [string, ReturnType<typeof times>, JsonObject])[] = [
  ['weekdays', times('2026-01-05T09:00', '2026-01-05T17:30', WEEKLY), { ...OFFICE, until: 'never' }],
  [
    'weekdays with an end',
    times('2026-01-05T09:00', '2026-01-05T17:30', `${WEEKLY};UNTIL=20261231T235959`),
    { ...OFFICE, until: '2026-12-31' },
  ],
  [
    'over midnight and over the end of a year',
    times('2026-12-31T22:00', '2027-01-01T06:00', 'FREQ=WEEKLY;INTERVAL=1;BYDAY=TH'),
    { days: ['thu'], from: '22:00', to: '06:00', starting: '2026-12-31', until: 'never' },
  ],
  ['one day', times('2026-12-24T12:00', '2026-12-24T18:00'), { date: '2026-12-24', from: '12:00', to: '18:00' }],
  ['a whole day', times('2028-02-29T00:00', '2028-03-01T00:00'), { date: '2028-02-29', from: '00:00', to: '00:00' }],
];

/** What only the platform's form says. */
const platformOnly: readonly (readonly [string, ReturnType<typeof times>])[] = [
  ['a window longer than a day', times('2026-01-05T09:00', '2026-01-06T09:01')],
  ['a window of no length on one day', times('2026-01-05T09:00', '2026-01-05T09:00')],
  ['a window with seconds', { ...times('2026-01-05T09:00', '2026-01-05T17:30'), start: '2026-01-05T09:00:30' }],
  ['every second week', times('2026-01-05T09:00', '2026-01-05T17:30', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO')],
  ['every day', times('2026-01-05T09:00', '2026-01-05T17:30', 'FREQ=DAILY;INTERVAL=1')],
  ['a number of times', times('2026-01-05T09:00', '2026-01-05T17:30', `${WEEKLY};COUNT=3`)],
  ['the first Monday of a month', times('2026-01-05T09:00', '2026-01-05T17:30', 'FREQ=MONTHLY;INTERVAL=1;BYDAY=1MO')],
  ['a first window on none of the days', times('2026-01-04T09:00', '2026-01-04T17:30', WEEKLY)],
  ['an end before the beginning', times('2026-01-05T09:00', '2026-01-05T17:30', `${WEEKLY};UNTIL=20250101T000000`)],
  ['a rule that is none', times('2026-01-05T09:00', '2026-01-05T17:30', 'every now and then')],
];

describe('the forms of a schedule', () => {
  it.each(both)('say %s in either way', (_, platform, people) => {
    expect(formOf(platform)).toEqual(people);
    expect(timesOf(people)).toEqual(platform);
  });

  it.each(platformOnly)('leave %s to the form of the platform', (_, platform) => {
    expect(formOf(platform)).toEqual({});
  });

  it.each<[string, string, string]>([
    ['20261231', '09:00', '2026-12-31'],
    ['20261231T090000', '09:00', '2026-12-31'],
    ['20261231T085959', '09:00', '2026-12-30'],
    ['20261231T000000', '00:00', '2026-12-31'],
    ['20261231T225959Z', '09:00', '2026-12-31'],
  ])('read UNTIL=%s of a window from %s as until %s', (until, from, day) => {
    const rule = `${WEEKLY};UNTIL=${until}`;
    expect(formOf({ start: `2026-01-05T${from}:00`, end: '2026-01-05T17:30:00', rrule: rule })).toMatchObject({ until: day });
  });

  it.each<[string, JsonObject]>([
    ['without a day', { from: '09:00', to: '17:00', starting: '2026-01-05' }],
    ['without hours', { date: '2026-01-05' }],
    ['that starts on none of its days', { ...OFFICE, starting: '2026-01-04' }],
    ['with a day that does not exist', { ...OFFICE, starting: '2026-02-30' }],
  ])('come to nothing %s', (_, form) => {
    expect(timesOf(form)).toBeUndefined();
  });
});

describe('the canonical way of writing', () => {
  it.each<[string, string, string]>([
    ['start', '2026-01-05T09:00', '2026-01-05T09:00:00'],
    ['start', '2026-01-05T09:00:00.000', '2026-01-05T09:00:00'],
    ['end', '2026-01-05T09:00:00.500000', '2026-01-05T09:00:00.5'],
    ['end', '2026-02-30T09:00:00', '2026-02-30T09:00:00'],
    ['rrule', 'byday=fr,mo;freq=weekly', 'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,FR'],
    ['rrule', 'RRULE:FREQ=YEARLY;INTERVAL=1;BYMONTHDAY=26,25;BYMONTH=12;', 'FREQ=YEARLY;INTERVAL=1;BYMONTHDAY=25,26;BYMONTH=12'],
    ['rrule', 'FREQ=MONTHLY;BYDAY=+2MO,-1FR,1MO', 'FREQ=MONTHLY;INTERVAL=1;BYDAY=1MO,2MO,-1FR'],
    ['rrule', 'FREQ=DAILY;X-OWN=5;UNTIL=20261231', 'FREQ=DAILY;X-OWN=5;UNTIL=20261231'],
    ['rrule', 'FREQ=DAILY;FREQ=WEEKLY', 'FREQ=DAILY;FREQ=WEEKLY'],
    ['rrule', '', ''],
    ['description', 'FREQ=DAILY', 'FREQ=DAILY'],
  ])('of %s: %s is %s', (name, written, canonical) => {
    expect(canonicalFields({ [name]: written })).toEqual({ [name]: canonical });
    expect(canonicalFields({ [name]: canonical })).toEqual({ [name]: canonical });
  });

  it('takes what is not of the right type as it is', () => {
    const odd = { start: 5, rrule: null, days: ['mon', 7], end: { a: 1 } };
    expect(canonicalFields(odd)).toEqual(odd);
    expect(canonicalFields({ days: ['sun', 'mon'] })).toEqual({ days: ['mon', 'sun'] });
  });
});

describe('a live schedule', () => {
  const live = (more: JsonObject) => {
    const read = settings({ start: '2026-01-05T09:00:00.000000', end: '2026-01-05T17:30:00.000', ...more });
    if ('unreadable' in read) throw new Error(read.unreadable);
    return { ...read, kind: 'schedules', id: '1', name: 'A', revision: 1, traits: {} };
  };

  it('shows its times in every form that says them', () => {
    const shown = live({ rrule: 'FREQ=WEEKLY;BYDAY=FR,MO,TU,WE,TH', description: 'x' });
    const platform = { start: '2026-01-05T09:00:00', end: '2026-01-05T17:30:00', rrule: WEEKLY };
    expect(shown).toMatchObject({ entry: { ...OFFICE, ...platform, until: 'never', description: 'x' }, unset: ['/until'] });
  });

  it.each<[string, JsonObject, readonly string[]]>([
    ['days', { rrule: WEEKLY }, ['days', 'from', 'to', 'starting', 'until', 'description']],
    ['a date', {}, ['date', 'from', 'to', 'description']],
    ['the form of the platform', { rrule: 'FREQ=DAILY' }, ['start', 'end', 'rrule', 'description']],
  ])('is exported as %s', (_, more, names) => {
    expect(Object.keys(exported(live(more)).fields)).toEqual(names);
  });

  it.each<[string, JsonObject, RegExp]>([
    ['a start that its rule does not have', { rrule: 'FREQ=WEEKLY;BYDAY=TU' }, /left out: "start" of "schedules\/A" is 2026-01-05/],
    ['a rule that no rule is', { rrule: 'FREQ=NEVER' }, /left out: "rrule"/],
    ['an end before its start', { end: '2026-01-04T09:00:00' }, /left out: "end"/],
  ])('with %s is exported without its times', (_, more, remark) => {
    expect(exported(live({ ...more, description: 'x' }))).toEqual({ fields: { description: 'x' }, remark: expect.stringMatching(remark) });
  });

  it.each<[string, JsonObject]>([
    ['a zone', { start: '2026-01-05T09:00:00.000Z' }],
    ['no end', { end: null }],
    ['a day that does not exist', { end: '2026-02-30T09:00:00' }],
    ['an hour that does not exist', { end: '2026-01-05T24:00:00' }],
  ])('with %s cannot be managed', (_, odd) => {
    expect(settings({ start: '2026-01-05T09:00:00', end: '2026-01-05T17:30:00', ...odd })).toHaveProperty('unreadable');
  });
});

it('shows in the words of the platform what is lost where live cannot be said in the form of the file', () => {
  const live = { start: '2026-01-05T22:00:00', end: '2026-01-06T07:00:00', rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO' };
  const file = { days: ['mon'], from: '22:00', to: '07:00', starting: '2026-01-05', description: 'x' };
  expect(fitted(file, live)).toEqual({ ...live, rrule: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO', description: 'x' });
  expect(fitted(file, { ...OFFICE, until: 'never' })).toBe(file);
  expect(fitted({ date: '2026-01-05', from: '22:00', to: '07:00' }, live)).toEqual({ ...live, rrule: '' });
});
