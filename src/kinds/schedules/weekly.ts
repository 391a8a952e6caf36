import { DAYS, type Day, inDays } from './local-time.ts';
import type { Rule } from './rule.ts';
import { DAY_CODES } from './rule-parts.ts';

/** Returns the days that a rule names without a number before them, or undefined where it names none in that way. */
export function daysOf(rule: Rule): readonly Day[] | undefined {
  const codes = rule.get('BYDAY')?.split(',') ?? [];
  return codes.length > 0 && codes.every((code) => DAY_CODES.includes(code))
    ? DAYS.filter((_, at) => codes.includes(DAY_CODES[at] ?? ''))
    : undefined;
}

/** Tells whether a rule only says on which days of each week, and perhaps until when. */
export const isWeekly = (rule: Rule): boolean =>
  rule.get('FREQ') === 'WEEKLY' &&
  (rule.get('INTERVAL') ?? '1') === '1' &&
  [...rule.keys()].every((name) => ['FREQ', 'INTERVAL', 'BYDAY', 'UNTIL'].includes(name));

/** Returns the rule for these days of each week. The end of the last day is the same to every reading of `UNTIL`. */
export function weeklyRule(days: readonly Day[], until: string | undefined): string {
  const codes = DAY_CODES.filter((_, at) => days.some((day) => DAYS[at] === day));
  const end = until === undefined ? '' : `;UNTIL=${until.replaceAll('-', '')}T235959`;
  return `FREQ=WEEKLY;INTERVAL=1;BYDAY=${codes.join(',')}${end}`;
}

/**
 * Returns the last day on which a window that opens at `time` can begin, or undefined where a rule has no end. Whether a
 * bare day is its end, and a `Z` the zone of the schedule group, is UNVERIFIED (2026-11): both are read so.
 */
export function untilOf(rule: Rule, time: string): string | undefined {
  const until = rule.get('UNTIL');
  if (until === undefined) return undefined;
  const at = until.slice(9, 15);
  return at === '' || at >= `${time.replace(':', '')}00` ? dateIn(until) : inDays(dateIn(until), -1);
}

/** Returns the day that an `UNTIL` names. */
export const dateIn = (until: string): string => `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`;
