/** The days of the week as a rule writes them, from Monday on. */
export const DAY_CODES: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const listOf = (item: string): RegExp => new RegExp(`^${item}(,${item})*$`);

// What of it the platform takes is UNVERIFIED (2026-11), so nothing that the standard knows is refused.
const PARTS: ReadonlyMap<string, RegExp> = new Map([
  ['FREQ', /^(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/],
  ['INTERVAL', /^[1-9]\d{0,4}$/],
  ['BYSECOND', listOf('[0-5]?\\d')],
  ['BYMINUTE', listOf('[0-5]?\\d')],
  ['BYHOUR', listOf('([01]?\\d|2[0-3])')],
  ['BYDAY', listOf('([+-]?[1-9]\\d?)?(MO|TU|WE|TH|FR|SA|SU)')],
  ['BYMONTHDAY', listOf('-?([1-9]|[12]\\d|3[01])')],
  ['BYYEARDAY', listOf('-?[1-9]\\d{0,2}')],
  ['BYWEEKNO', listOf('-?[1-9]\\d?')],
  ['BYMONTH', listOf('([1-9]|1[0-2])')],
  ['BYSETPOS', listOf('-?[1-9]\\d{0,2}')],
  ['WKST', /^(MO|TU|WE|TH|FR|SA|SU)$/],
  ['COUNT', /^[1-9]\d{0,4}$/],
  ['UNTIL', /^\d{8}(T([01]\d|2[0-3])[0-5]\d[0-5]\dZ?)?$/],
]);

/** The names of the parts that a rule can have, in the order of the canonical way of writing. */
export const partNames: readonly string[] = [...PARTS.keys()];

/** Tells whether a part can have this value. */
export const canBe = (name: string, value: string): boolean => PARTS.get(name)?.test(value) ?? false;
