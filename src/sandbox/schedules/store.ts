import { Shelf } from '../org/shelf.ts';
import type { StoredSchedule, StoredScheduleGroup } from './stored.ts';

/** The schedules of an org and the groups that they stand in. */
export class ScheduleStore {
  readonly schedules = new Shelf<StoredSchedule>();
  readonly groups = new Shelf<StoredScheduleGroup>();
}
