import { layOver } from '../json.ts';
import { theOne } from '../org/by-hand.ts';
import type { Org } from '../org/org.ts';
import { stableId } from '../org/stable-id.ts';
import type { ScheduleGroupSeed, ScheduleSeed } from '../org-seed.ts';
import { homeDivision } from './area.ts';
import { named } from './find.ts';
import { readLocal, writeLocal } from './local-time.ts';
import type { Stored, StoredSchedule, StoredScheduleGroup } from './stored.ts';

/** Adds a schedule as the seed says, also one whose start is on no day of its rule. */
export function plantSchedule(org: Org, seed: ScheduleSeed, salt: string): StoredSchedule {
  const stored: StoredSchedule = {
    ...common(org, seed, stableId(org.name, 'schedule', seed.name, salt)),
    start: timeOf(org, seed.start),
    end: timeOf(org, seed.end),
    ...(seed.rrule === undefined ? {} : { rrule: seed.rrule }),
  };
  const schedule = layOver(stored, structuredClone(seed.extra ?? {})) as StoredSchedule;
  org.schedules.schedules.put(schedule);
  return schedule;
}

/** Adds a schedule group; its lists name schedules that are there already. */
export function plantScheduleGroup(org: Org, seed: ScheduleGroupSeed, salt: string): StoredScheduleGroup {
  const stored: StoredScheduleGroup = {
    ...common(org, seed, stableId(org.name, 'scheduleGroup', seed.name, salt)),
    ...(seed.timeZone === undefined ? {} : { timeZone: seed.timeZone }),
    openSchedules: idsOf(org, seed.open),
    closedSchedules: idsOf(org, seed.closed),
    holidaySchedules: idsOf(org, seed.holiday),
    ...(seed.ivr === undefined ? {} : { ivr: seed.ivr }),
  };
  const group = layOver(stored, structuredClone(seed.extra ?? {})) as StoredScheduleGroup;
  org.schedules.groups.put(group);
  return group;
}

function common(org: Org, { id, name, description, version = 1 }: ScheduleSeed | ScheduleGroupSeed, ownId: string): Stored {
  return {
    id: id ?? ownId,
    name,
    ...(description === undefined ? {} : { description }),
    division: homeDivision(org),
    version,
    state: 'active',
    dateCreated: '2026-01-01T00:00:00.000Z',
    dateModified: '2026-01-01T00:00:00.000Z',
    createdBy: stableId(org.name, 'user'),
    modifiedBy: stableId(org.name, 'user'),
  };
}

function timeOf(org: Org, text: string): string {
  const at = readLocal(text);
  if (at === undefined) throw new Error(`sandbox org ${org.name}: ${text} is no local date-time such as 2026-01-05T09:00`);
  return writeLocal(at);
}

function idsOf(org: Org, names: readonly string[] = []): string[] {
  return names.map((nameOrId) => theOne(org, nameOrId, named(org.schedules.schedules, nameOrId)).id);
}
