import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, expect, it } from 'vitest';
import { canBegin } from '../../../src/kinds/schedules/can-begin.ts';
import { parseRule } from '../../../src/kinds/schedules/rule.ts';

// Node has no Temporal of its own before version 26.
beforeAll(() => Object.assign(globalThis, { Temporal }));

/** Whether a whole implementation of RFC 5545 has an occurrence at the start; it asks for no other one. */
function isFirst(rule: string, start: string): boolean {
  const at = `${start.replace(/[-:]/g, '')}Z`;
  return new RRuleTemporal({ rruleString: `DTSTART:${at}\nRRULE:${rule};UNTIL=${at}` }).all().length === 1;
}

const STARTS = ['2026-01-05T09:00:00', '2026-01-31T00:00:00', '2026-12-28T22:30:00', '2028-02-29T12:00:15', '2028-12-31T23:59:59'];

const DAYS = ['', 'BYDAY=MO', 'BYDAY=TU,SU', 'BYDAY=SA'];
const COUNTED = ['BYDAY=1MO', 'BYDAY=-1SU,2TU', 'BYDAY=5TU,5SA', 'BYDAY=-1TU'];
const IN_MONTH = ['', 'BYMONTHDAY=5', 'BYMONTHDAY=29,-1', 'BYMONTHDAY=-4,31'];
const IN_YEAR = ['BYYEARDAY=5,60', 'BYYEARDAY=-1', 'BYYEARDAY=366', 'BYDAY=1MO,9TU', 'BYDAY=-1MO,53SU'];
const MONTHS = ['', 'BYMONTH=1,12', 'BYMONTH=2'];
const HOURS = ['', 'BYHOUR=9,12', 'BYMINUTE=0,59;BYSECOND=0,15'];

const together = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce((all, list) => all.flatMap((each) => list.map((part) => [each, part].filter(Boolean).join(';'))));

const RULES: readonly (readonly [string, readonly string[]])[] = [
  ['day', together(['FREQ=DAILY;INTERVAL=3'], DAYS, IN_MONTH, MONTHS, HOURS)],
  ['week', together(['FREQ=WEEKLY;INTERVAL=2'], DAYS, MONTHS, HOURS)],
  ['month', together(['FREQ=MONTHLY'], [...DAYS, ...COUNTED], IN_MONTH, MONTHS, HOURS)],
  ['year', together(['FREQ=YEARLY'], ['BYMONTH=1', 'BYMONTH=2,12'], [...DAYS, ...COUNTED], IN_MONTH)],
  ['year, without months', together(['FREQ=YEARLY'], IN_YEAR, HOURS)],
];

it.each(RULES)('a rule for each %s can begin where a whole implementation of the standard has an occurrence', (_, rules) => {
  const differing = rules.flatMap((text) => {
    const rule = parseRule(text);
    return STARTS.filter((start) => rule && canBegin(rule, start) !== isFirst(text, start)).map((start) => `${text} at ${start}`);
  });
  expect(differing).toEqual([]);
});
