import { randomUUID } from 'node:crypto';
import { type Audit, next, type Person, somebody, theOne } from '../org/by-hand.ts';
import type { Org } from '../org/org.ts';
import type { ScheduleGroupSeed, ScheduleSeed } from '../org-seed.ts';
import type { Area } from './area.ts';
import { changeOf } from './audit.ts';
import { named } from './find.ts';
import { groupArea } from './group.ts';
import { plantSchedule, plantScheduleGroup } from './plant.ts';
import { scheduleArea } from './schedule.ts';
import type { Stored, StoredSchedule, StoredScheduleGroup } from './stored.ts';

/** The schedules and schedule groups of an org, as a test holds them: by id, or by name where they are not deleted. */
export interface ScheduleHandle {
  schedule(nameOrId: string): StoredSchedule;
  /** Adds a schedule; gives its id. */
  addSchedule(seed: ScheduleSeed, by?: Person): string;
  /** A change by somebody else: one version on, and audited. */
  changeSchedule(nameOrId: string, change: (schedule: StoredSchedule) => void, by?: Person): void;
  /** Deletes it softly, although a group may hold it. */
  removeSchedule(nameOrId: string, by?: Person): void;
  scheduleGroup(nameOrId: string): StoredScheduleGroup;
  /** Adds a schedule group; gives its id. */
  addScheduleGroup(seed: ScheduleGroupSeed, by?: Person): string;
  changeScheduleGroup(nameOrId: string, change: (group: StoredScheduleGroup) => void, by?: Person): void;
  /** Deletes it softly, although a call route may use it. */
  removeScheduleGroup(nameOrId: string, by?: Person): void;
}

/** The handle of an org's schedules and schedule groups. */
export function scheduleHandle(org: Org, audit: Audit): ScheduleHandle {
  const schedules = areaHandle(scheduleArea, org, audit);
  const groups = areaHandle(groupArea, org, audit);
  return {
    schedule: schedules.one,
    addSchedule: (seed, by) => schedules.added(plantSchedule(org, seed, randomUUID()), by),
    changeSchedule: schedules.change,
    removeSchedule: schedules.remove,
    scheduleGroup: groups.one,
    addScheduleGroup: (seed, by) => groups.added(plantScheduleGroup(org, seed, randomUUID()), by),
    changeScheduleGroup: groups.change,
    removeScheduleGroup: groups.remove,
  };
}

function areaHandle<T extends Stored>(area: Area<T>, org: Org, audit: Audit) {
  const shelf = area.shelf(org);
  const find = (nameOrId: string) => theOne(org, nameOrId, named(shelf, nameOrId));
  return {
    one: (nameOrId: string) => structuredClone(find(nameOrId)),
    added(after: T, by?: Person) {
      audit(by, changeOf(area, 'Create', undefined, after));
      return after.id;
    },
    change(nameOrId: string, change: (one: T) => void, by: Person = somebody) {
      const before = find(nameOrId);
      const after = { ...next(before, change), dateModified: new Date().toISOString(), modifiedBy: by.id };
      shelf.put(after);
      audit(by, changeOf(area, 'Update', before, after));
    },
    remove(nameOrId: string, by?: Person) {
      const before = find(nameOrId);
      shelf.put({ ...before, state: 'deleted' });
      audit(by, changeOf(area, 'Delete', before));
    },
  };
}
