/** What schedules and schedule groups have in common, as the sandbox stores them. */
export interface Stored {
  id: string;
  name: string;
  description?: string;
  division: { id: string; name: string };
  version: number;
  /** A deleted one stays, and is still found by its id (Terraform provider 1.84.1, 2026-07). */
  state: 'active' | 'inactive' | 'deleted';
  dateCreated: string;
  dateModified: string;
  createdBy: string;
  modifiedBy: string;
  [unknown: string]: unknown;
}

/** One window of time, repeated by a rule. */
export interface StoredSchedule extends Stored {
  /** Local date-time without zone, to the millisecond: `2026-01-05T09:00:00.000`. */
  start: string;
  end: string;
  rrule?: string;
}

/** The three lists of a group, in the order in which they are read. */
export const listNames = ['openSchedules', 'closedSchedules', 'holidaySchedules'] as const;

/** Schedules that are open, closed or holidays in one time zone; each list holds the ids of schedules. */
export interface StoredScheduleGroup extends Stored {
  timeZone?: string;
  openSchedules: string[];
  closedSchedules: string[];
  holidaySchedules: string[];
  /** The call route that uses the group; call routes themselves are not imitated, and no answer names it. */
  ivr?: string;
}
