import { DAY, DAYS, dayOf, inDays } from './local-time.ts';
import type { Rule } from './rule.ts';
import { DAY_CODES } from './rule-parts.ts';
import { dateIn } from './weekly.ts';

/**
 * Tells whether a local date-time is one at which a rule can begin, as all of its parts say but `BYWEEKNO` and `BYSETPOS`, which
 * need a whole calendar. The platform moves any other start without a word.
 */
export function canBegin(rule: Rule, start: string): boolean {
  const date = start.slice(0, 10);
  const [hour = '', minute = '', second = ''] = start.slice(11).split(':');
  const values: readonly (readonly [string, readonly number[]])[] = [
    ['BYMONTH', [Number(date.slice(5, 7))]],
    ['BYMONTHDAY', placesIn(date, 'month')],
    ['BYYEARDAY', placesIn(date, 'year')],
    ['BYHOUR', [Number(hour)]],
    ['BYMINUTE', [Number(minute)]],
    ['BYSECOND', [Math.floor(Number(second))]],
  ];
  return values.every(([part, own]) => fits(rule, part, own)) && fitsDay(rule, date) && date <= lastDay(rule);
}

// An end in UTC can be a day later where the schedule is served; no end is later than every date.
function lastDay(rule: Rule): string {
  const until = rule.get('UNTIL');
  return until === undefined ? '9999-12-31' : inDays(dateIn(until), until.endsWith('Z') ? 1 : 0);
}

const fits = (rule: Rule, part: string, values: readonly number[]): boolean => {
  const list = rule.get(part)?.split(',').map(Number);
  return list === undefined || values.some((value) => list.includes(value));
};

function fitsDay(rule: Rule, date: string): boolean {
  const list = rule.get('BYDAY')?.split(',');
  const code = DAY_CODES[DAYS.indexOf(dayOf(date))] ?? '';
  const numbers = list?.filter((item) => item.endsWith(code)).map((item) => Number(item.slice(0, -2)));
  return numbers === undefined || numbers.some((number) => number === 0 || ordinals(rule, date).includes(number));
}

/** Returns which one of its days of the week a date is, in its month or year, from both ends; any where a rule counts in neither. */
function ordinals(rule: Rule, date: string): { includes(number: number): boolean } {
  const monthly = rule.get('FREQ') === 'MONTHLY' || rule.has('BYMONTH');
  if (!monthly && rule.get('FREQ') !== 'YEARLY') return { includes: () => true };
  return placesIn(date, monthly ? 'month' : 'year').map((place) => Math.sign(place) * Math.ceil(Math.abs(place) / 7));
}

/** Returns which day of its month or year a date is, counted from both ends, as in 31 and -1. */
function placesIn(date: string, span: 'month' | 'year'): readonly [number, number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [first, next] = span === 'month' ? [Date.UTC(year, month - 1), Date.UTC(year, month)] : [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  const at = Date.UTC(year, month - 1, day);
  return [(at - first) / DAY + 1, (at - next) / DAY];
}
