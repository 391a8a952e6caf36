import type { JsonSchema } from '../../model/json-schema.ts';
import { createMember, entrySchema } from '../entry-schema.ts';

const names = (description: string, example: string): JsonSchema => ({
  type: 'array',
  items: { type: 'string', minLength: 1 },
  uniqueItems: true,
  'x-reference': 'schedules',
  description,
  examples: [[example]],
});

/** The form of an entry under `scheduleGroups`. */
export const schema: JsonSchema = entrySchema(
  'schedule group',
  'One schedule group of Architect, by its name: what its schedules mean, and in which time zone.',
  {
    ...createMember('schedule group'),
    description: { type: 'string', description: 'What people read about the schedule group.' },
    timeZone: {
      type: 'string',
      minLength: 1,
      description: 'The time zone in which the schedules are read, by its IANA name.',
      examples: ['Europe/Berlin', 'America/New_York'],
    },
    openSchedules: names('The schedules in which it is open, by key or name.', 'Weekdays'),
    closedSchedules: names('The schedules in which it is closed; they win over those in which it is open.', 'Maintenance'),
    holidaySchedules: names('The schedules of its holidays; they win over both.', 'Christmas'),
  },
  [{ timeZone: 'Europe/Berlin', openSchedules: ['Weekdays'], holidaySchedules: ['Christmas'] }],
);
