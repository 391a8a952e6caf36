import type { SandboxOrg } from '../../src/sandbox/sandbox.ts';
import type { ConformanceCase } from './case.ts';

/** Schedule groups: sets of schedules by key and by name, of one that is created by the same run, and a renaming. */
export const scheduleGroups: ConformanceCase = {
  kind: 'scheduleGroups',
  wanted: `
    schedules:
      Saturdays: { days: [sat], from: "10:00", to: "14:00", starting: 2026-01-03 }
      Hours of the week: { name: Weekdays, days: [mon, tue, wed, thu, fri], from: "09:00", to: "17:30", starting: 2026-01-05 }
    scheduleGroups:
      Support hours: { timeZone: Europe/Vienna, openSchedules: [Saturdays, Hours of the week], holidaySchedules: [Christmas] }
      Sales hours: { was: Sales, timeZone: Europe/Berlin, openSchedules: [Early, Weekdays], closedSchedules: [], unchecked: { x_owner: us } }
      Branch hours: { timeZone: America/New_York, openSchedules: [Saturdays], holidaySchedules: [Christmas], description: New }
  `,
  differing: [
    'Saturdays /days',
    'Saturdays /from',
    'Saturdays /starting',
    'Saturdays /to',
    'Support hours /openSchedules',
    'Support hours /timeZone',
    'Sales hours /closedSchedules',
    'Sales hours /name',
    'Sales hours /unchecked/x_owner',
    'Branch hours /description',
    'Branch hours /holidaySchedules',
    'Branch hours /openSchedules',
    'Branch hours /timeZone',
  ],
  prepare: (sandbox) => {
    const org = sandbox.org('dev');
    org.addSchedule({ name: 'Early', start: '2026-03-02T07:00', end: '2026-03-02T09:00' });
    org.addScheduleGroup({
      name: 'Sales',
      timeZone: 'Europe/Berlin',
      open: ['Weekdays', 'Early'],
      closed: ['Christmas'],
      description: 'not ours',
      extra: { x_owner: 'them', x_more: [1] },
    });
    org.addScheduleGroup({ name: 'Unnamed', open: ['Early'], extra: { x_owner: 'nobody' } });
  },
  changeByHand: (org) =>
    org.changeScheduleGroup('Support hours', (group) => {
      group.timeZone = 'Europe/Zurich';
    }),
  drifted: 'Support hours /timeZone',
  unnamed,
};

function unnamed(org: SandboxOrg): unknown {
  const { schedules, scheduleGroups: all } = org.snapshot();
  const kept = all
    .filter(({ name }) => name !== 'Branch hours')
    .map(({ version, dateModified, modifiedBy, ...rest }) => without({ ...rest, openSchedules: rest.openSchedules.toSorted() }));
  return {
    kept: kept.toSorted((left, right) => (left.id < right.id ? -1 : 1)),
    schedules: schedules.filter(({ name }) => name !== 'Saturdays'),
  };
}

function without({ id, ...group }: { id: string; name: string; [other: string]: unknown }) {
  const names = NAMED[group.name] ?? [];
  return { id, ...Object.fromEntries(Object.entries(group).filter(([name]) => !names.includes(name))) };
}

const NAMED: Readonly<Record<string, readonly string[]>> = {
  'Support hours': ['timeZone', 'openSchedules'],
  Sales: ['name', 'closedSchedules', 'x_owner'],
  'Sales hours': ['name', 'closedSchedules', 'x_owner'],
};
