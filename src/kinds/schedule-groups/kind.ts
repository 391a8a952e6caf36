import type { Kind } from '../../model/kind.ts';
import { readThings, readThingsAgain } from '../read-things.ts';
import { writeThing } from '../write-thing.ts';
import { checkScheduleGroup } from './check.ts';
import { platformFields, scheduleGroup } from './platform.ts';
import { schema } from './schema.ts';

/** Schedule groups of Architect: which schedules mean open, closed and holiday, and in which time zone. */
export const scheduleGroups: Kind = {
  name: scheduleGroup.kind,
  title: 'Schedule groups',
  noun: scheduleGroup.noun,
  schema,
  after: ['schedules'],
  permissions: {
    read: ['routing:scheduleGroup:view', 'routing:schedule:view'],
    write: ['routing:scheduleGroup:add', 'routing:scheduleGroup:edit'],
  },
  // UNVERIFIED (2026-11), as for schedules.
  audit: { service: 'Architect', entityTypes: ['ScheduleGroup'] },
  platformFields,
  serverOwned: scheduleGroup.serverOwned,
  creation: { lacks: (fields) => (Object.hasOwn(fields, 'timeZone') ? [] : ['timeZone']) },
  check: checkScheduleGroup,
  read: (reader, wanted) => readThings(scheduleGroup, reader, wanted),
  readAgain: (reader, ids) => readThingsAgain(scheduleGroup, reader, ids),
  write: (writer, change, context) => writeThing(scheduleGroup, writer, change, context),
};
