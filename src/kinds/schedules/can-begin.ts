import { DAYS, dayOf, inDays } from './local-time.ts';
import type { Rule } from './rule.ts';
import { DAY_CODES } from './rule-parts.ts';
import { dateIn } from './weekly.ts';

/**
 * Tells whether a date is one on which a rule can begin, as far as its days, months and end say; a number before a day, as in
 * `1MO`, is looked at where it counts in the month. The platform moves any other start without a word.
 */
export function canBegin(rule: Rule, date: string): boolean {
  return (
    fits(rule, 'BYMONTH', [date.slice(5, 7)]) && fits(rule, 'BYMONTHDAY', daysOfMonth(date)) && fitsDay(rule, date) && date <= lastDay(rule)
  );
}

// An end in UTC can be a day later where the schedule is served; no end is later than every date.
function lastDay(rule: Rule): string {
  const until = rule.get('UNTIL');
  return until === undefined ? '9999-12-31' : inDays(dateIn(until), until.endsWith('Z') ? 1 : 0);
}

const fits = (rule: Rule, part: string, values: readonly string[]): boolean => {
  const list = rule.get(part)?.split(',').map(Number);
  return list === undefined || values.some((value) => list.includes(Number(value)));
};

// Counted from both ends of the month, as in 31 and -1.
function daysOfMonth(date: string): readonly string[] {
  return [date.slice(8), String(-fromEnd(date))];
}

function fitsDay(rule: Rule, date: string): boolean {
  const list = rule.get('BYDAY')?.split(',');
  const code = DAY_CODES[DAYS.indexOf(dayOf(date))] ?? '';
  const numbers = list?.filter((item) => item.endsWith(code)).map((item) => Number(item.slice(0, -2)));
  if (numbers === undefined) return true;
  const monthly = rule.get('FREQ') === 'MONTHLY' || rule.has('BYMONTH');
  return numbers.some((number) => number === 0 || !monthly || ordinals(date).includes(number));
}

const ordinals = (date: string): readonly number[] => [Math.ceil(Number(date.slice(8)) / 7), -Math.ceil(fromEnd(date) / 7)];

/** Returns which day from the end of its month a date is; 1 is the last. */
function fromEnd(date: string): number {
  const month = date.slice(0, 7);
  return Array.from({ length: 31 }, (_, days) => inDays(date, days)).filter((each) => each.startsWith(month)).length;
}
