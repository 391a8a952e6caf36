/** The days of the week as the file writes them, in its order. */
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Day = (typeof DAYS)[number];

/** A day in milliseconds. */
export const DAY = 86_400_000;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?$/;

/** A local date-time, taken apart; seconds with their fraction, as in `00` or `59.5`. */
export interface LocalTime {
  readonly date: string;
  readonly time: string;
  readonly seconds: string;
}

/** Tells whether a text is a day of the calendar, such as `2026-01-05`; 30 February is none. */
export const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && inDays(text, 0) === text;

/** Returns a local date-time, or undefined where a text is none: a zone is not one of its parts. */
export function parseLocalTime(text: string): LocalTime | undefined {
  const [, date = '', time = '', seconds = '00', fraction = ''] = DATE_TIME.exec(text) ?? [];
  const digits = fraction.replace(/0+$/, '');
  const isTime = time <= '23:59' && time.slice(3) <= '59' && seconds <= '59';
  return isDate(date) && isTime ? { date, time, seconds: digits === '' ? seconds : `${seconds}.${digits}` } : undefined;
}

/** Returns a local date-time in the one canonical way of writing: `2026-01-05T09:00:00`. */
const formatLocalTime = ({ date, time, seconds }: LocalTime): string => `${date}T${time}:${seconds}`;

/** Returns a text as a canonical local date-time; the text itself where it is none. */
export function canonicalLocalTime(text: string): string {
  const parsed = parseLocalTime(text);
  return parsed ? formatLocalTime(parsed) : text;
}

/** Returns a canonical local date-time as the platform takes it: with three digits after the second (SDK 262, 2026-11), or with six where it needs them. */
export const platformLocalTime = (canonical: string): string => {
  const [whole = '', fraction = ''] = canonical.split('.');
  return `${whole}.${fraction.padEnd(fraction.length > 3 ? 6 : 3, '0')}`;
};

/** Returns the day so many days later; an empty text for what is no day. */
export function inDays(date: string, days: number): string {
  const at = Date.parse(`${date}T00:00:00Z`) + days * DAY;
  return Number.isNaN(at) ? '' : new Date(at).toISOString().slice(0, 10);
}

/** Returns the day of the week of a date. */
export const dayOf = (date: string): Day => DAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'mon';

/** Returns the first of these days of the week from a date on, that date counted. */
export const nextOn = (date: string, days: readonly string[]): string =>
  DAYS.map((_, later) => inDays(date, later)).find((each) => days.includes(dayOf(each))) ?? date;
