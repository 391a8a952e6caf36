import type { JsonSchema } from '../../model/json-schema.ts';
import { createMember, entrySchema } from '../entry-schema.ts';
import { DAYS } from './local-time.ts';

const DATE = '[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])';
const TIME = '([01][0-9]|2[0-3]):[0-5][0-9]';

const time = (description: string, example: string): JsonSchema => ({
  type: 'string',
  pattern: `^${TIME}$`,
  description,
  examples: [example],
});

const date = (description: string, example: string): JsonSchema => ({
  type: 'string',
  pattern: `^${DATE}$`,
  description,
  examples: [example],
});

const localTime = (description: string, example: string): JsonSchema => ({
  type: 'string',
  pattern: `^${DATE}T${TIME}(:[0-5][0-9](\\.[0-9]{1,6})?)?$`,
  description,
  examples: [example],
});

/** The form of an entry under `schedules`. */
export const schema: JsonSchema = entrySchema(
  'schedule',
  'One schedule of Architect, by its name: when it is open, in local time.',
  {
    ...createMember('schedule'),
    description: { type: 'string', description: 'What people read about the schedule.' },
    days: {
      type: 'array',
      items: { type: 'string', enum: DAYS },
      uniqueItems: true,
      minItems: 1,
      description: 'The days of each week on which the window opens. Needs `from`, `to` and `starting`.',
      examples: [['mon', 'tue', 'wed', 'thu', 'fri']],
    },
    from: time('When the window opens, as "HH:MM", in the time zone of the schedule group.', '09:00'),
    to: time('When the window closes, as "HH:MM". At or before `from` it is on the next day.', '17:30'),
    starting: date('The first day on which the window opens: one of `days`.', '2026-01-05'),
    until: {
      type: 'string',
      pattern: `^(never|${DATE})$`,
      description: 'The last day on which the window may open; `never` where it has no end.',
      examples: ['2026-12-31', 'never'],
    },
    date: date('The one day on which the window opens, in place of `days` and `starting`.', '2026-12-24'),
    start: localTime('The start of the first window as the platform has it, where days and hours cannot say it.', '2026-01-01T00:00:00'),
    end: localTime('The end of the first window as the platform has it.', '2026-01-02T00:00:00'),
    rrule: {
      type: 'string',
      description:
        'The rule by which the window comes again, as the platform has it (an iCalendar RRULE); an empty text where it does not.',
      examples: ['FREQ=YEARLY;INTERVAL=1;BYMONTH=1;BYMONTHDAY=1'],
    },
  },
  [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:30', starting: '2026-01-05' }],
);
