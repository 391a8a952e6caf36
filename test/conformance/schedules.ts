import type { SandboxOrg } from '../../src/sandbox/sandbox.ts';
import type { ConformanceCase } from './case.ts';

const NEW = ['Saturdays', 'New Year'];

/** Schedules: each of the three forms changed and created, a window over midnight, and members that nobody knows. */
export const schedules: ConformanceCase = {
  kind: 'schedules',
  wanted: `
    schedules:
      Weekdays: { days: [fri, mon, tue, wed, thu], from: "08:30", to: "17:30", starting: 2026-01-05, until: 2027-12-31 }
      Holidays: { name: Christmas, date: 2026-12-24, from: "12:00", to: "00:00", description: From noon on }
      Nights: { days: [mon, fri], from: "22:00", to: "06:00", starting: 2026-01-05, unchecked: { x_owner: team } }
      Mornings: { was: Early, start: 2026-03-02T07:00, end: 2026-03-02T09:30:00, rrule: "INTERVAL=2;BYDAY=TU,MO;FREQ=WEEKLY" }
      As it is: { start: 2026-05-01T00:00:00, end: 2026-05-03T00:00:00, rrule: "" }
      Saturdays: { days: [sat], from: "10:00", to: "14:00", starting: 2026-01-03, description: New }
      New Year: { start: 2026-01-01T00:00, end: 2026-01-02T00:00, rrule: FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1, create: only }
      Kept: { create: only, date: 2026-06-01, from: "09:00", to: "10:00" }
  `,
  differing: [
    'Weekdays /from',
    'Weekdays /until',
    'Holidays /date',
    'Holidays /description',
    'Holidays /from',
    'Nights /days',
    'Nights /unchecked/x_owner',
    'Mornings /end',
    'Mornings /name',
    'Saturdays /days',
    'Saturdays /description',
    'Saturdays /from',
    'Saturdays /starting',
    'Saturdays /to',
    'New Year /end',
    'New Year /rrule',
    'New Year /start',
  ],
  prepare: (sandbox) => {
    const org = sandbox.org('dev');
    const weekly = 'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU';
    const extra = { x_owner: 'nobody', x_more: { a: [1] } };
    org.addSchedule({ name: 'Nights', start: '2026-01-05T22:00', end: '2026-01-06T06:00', rrule: weekly, description: 'Late', extra });
    org.addSchedule({ name: 'Early', start: '2026-03-02T07:00', end: '2026-03-02T09:00', rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU' });
    org.addSchedule({ name: 'As it is', start: '2026-05-01T00:00', end: '2026-05-03T00:00' });
    org.addSchedule({ name: 'Kept', start: '2020-01-01T01:00', end: '2020-01-01T02:00', description: 'not ours' });
    org.addSchedule({ name: 'Unnamed', start: '2026-01-05T22:00:30', end: '2026-01-09T06:00', rrule: 'FREQ=DAILY', extra });
  },
  changeByHand: (org) =>
    org.changeSchedule('Weekdays', (schedule) => {
      schedule.rrule = 'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU;UNTIL=20271231T235959';
    }),
  drifted: 'Weekdays /days',
  unnamed,
};

function unnamed(org: SandboxOrg): unknown {
  const { schedules: all, scheduleGroups } = org.snapshot();
  const kept = all.filter(({ name }) => !NEW.includes(name)).map(({ version, dateModified, modifiedBy, ...rest }) => without(rest));
  return { kept: kept.toSorted((left, right) => (left.id < right.id ? -1 : 1)), scheduleGroups };
}

function without({ id, ...schedule }: { id: string; name: string; [other: string]: unknown }) {
  const names = NAMED[schedule.name] ?? [];
  return { id, ...Object.fromEntries(Object.entries(schedule).filter(([name]) => !names.includes(name))) };
}

const NAMED: Readonly<Record<string, readonly string[]>> = {
  Weekdays: ['start', 'rrule'],
  Christmas: ['start', 'end', 'description'],
  Nights: ['rrule', 'x_owner'],
  Early: ['name', 'end'],
  Mornings: ['name', 'end'],
};
