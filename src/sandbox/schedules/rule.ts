import { badField } from '../http/problem.ts';
import { day } from './local-time.ts';

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const numbers = /^-?\d+(,-?\d+)*$/;
const count = /^[1-9]\d*$/;
const byDay = /^([+-]?\d+)?(SU|MO|TU|WE|TH|FR|SA)(,([+-]?\d+)?(SU|MO|TU|WE|TH|FR|SA))*$/;

/** The parts that a rule may have (RFC 5545); how much of it the platform takes is unverified (2026-11). */
const parts: ReadonlyMap<string, RegExp> = new Map([
  ['FREQ', /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/],
  ['INTERVAL', count],
  ['COUNT', count],
  ['UNTIL', /^\d{8}(T\d{6}Z?)?$/],
  ['BYDAY', byDay],
  ['BYMONTH', numbers],
  ['BYMONTHDAY', numbers],
  ['BYYEARDAY', numbers],
  ['BYWEEKNO', numbers],
  ['BYSETPOS', numbers],
  ['WKST', /^(SU|MO|TU|WE|TH|FR|SA)$/],
]);

/** Refuses what is no recurrence rule: a part that is unknown, wrong or there twice, or no `FREQ`. */
export function checkRule(rrule: string): void {
  const names = rrule.split(';').map((part) => part.split('=')[0] ?? '');
  const isFit = rrule.split(';').every(isPart) && new Set(names).size === names.length && names.includes('FREQ');
  if (!isFit) throw badField('rrule', 'rrule is no recurrence rule such as FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU');
}

function isPart(part: string): boolean {
  const [name = '', value = '', ...more] = part.split('=');
  return more.length === 0 && (parts.get(name)?.test(value) ?? false);
}

/** Milliseconds from a start to the next day that `BYDAY` names; the number of a weekday in the month is not minded. */
export function shiftOf(start: number, rrule: string): number {
  const named = /(?:^|;)BYDAY=([^;]*)/
    .exec(rrule)?.[1]
    ?.split(',')
    .map((entry) => entry.slice(-2));
  if (!named) return 0;
  const first = new Date(start).getUTCDay();
  const days = weekdays.findIndex((_, i) => named.includes(weekdays[(first + i) % 7] ?? ''));
  return Math.max(days, 0) * day;
}
