import { type Json, type JsonObject, jsonObject, member } from '../../model/json.ts';
import { formNamed, PLATFORM, timeFields } from './form-names.ts';
import { canonicalLocalTime, DAYS, type Day, dayOf, inDays, isDate, parseLocalTime } from './local-time.ts';
import { canonicalRule, parseRule } from './rule.ts';
import { type Times, textIn } from './times.ts';
import { daysOf, isWeekly, untilOf, weeklyRule } from './weekly.ts';

/** What stands under `until` where a rule has no end. */
export const NEVER = 'never';

/** Returns the times in the form that people write, or nothing where that form cannot say them. */
export function formOf(times: Times): JsonObject {
  const window = windowOf(times);
  if (!window || times.rrule === '') return window ?? {};
  const { date, ...hours } = window;
  const rule = parseRule(times.rrule);
  const days = rule && isWeekly(rule) ? daysOf(rule) : undefined;
  if (!rule || !days?.includes(dayOf(date))) return {};
  const until = untilOf(rule, hours.from) ?? NEVER;
  return until === NEVER || (isDate(until) && until >= date) ? { days, ...hours, starting: date, until } : {};
}

// A window of at most a day: where it does not end later on the same day, it ends on the next one.
function windowOf({ start, end }: Times): { readonly date: string; readonly from: string; readonly to: string } | undefined {
  const [opens, closes] = [parseLocalTime(start), parseLocalTime(end)];
  if (!opens || !closes || opens.seconds !== '00' || closes.seconds !== '00') return undefined;
  const window = { date: opens.date, from: opens.time, to: closes.time };
  return closes.date === lastDayOf(window) ? window : undefined;
}

const lastDayOf = ({ date, from, to }: { readonly date: string; readonly from: string; readonly to: string }): string =>
  to > from ? date : inDays(date, 1);

/** Returns the times that the people's form says, or undefined where it is not whole or contradicts itself. */
export function timesOf(form: JsonObject): Times | undefined {
  const [one, starting, from, to] = ['date', 'starting', 'from', 'to'].map((name) => textIn(form, name));
  const date = one ?? starting;
  if (date === undefined || from === undefined || to === undefined || !isDate(date)) return undefined;
  const window = { start: `${date}T${from}:00`, end: `${lastDayOf({ date, from, to })}T${to}:00` };
  if (one !== undefined) return { ...window, rrule: '' };
  const days = daysIn(form);
  const until = textIn(form, 'until') ?? NEVER;
  if (until !== NEVER && until < date) return undefined;
  return days.includes(dayOf(date)) ? { ...window, rrule: weeklyRule(days, until === NEVER ? undefined : until) } : undefined;
}

/** Returns the fields with their times in the platform's form where what is live cannot be told in theirs: so a rule that is lost is seen. */
export function fitted(fields: JsonObject, live: JsonObject): JsonObject {
  const form = formNamed(fields);
  if (!form || form === PLATFORM || form.needs.every((name) => Object.hasOwn(live, name))) return fields;
  const times = timesOf(fields);
  const own = Object.entries(fields).filter(([name]) => !Object.hasOwn(timeFields(fields), name));
  return times ? jsonObject([...own, ...Object.entries(times)]) : fields;
}

/** Returns the days of the week that a form names, from Monday on. */
export function daysIn(form: JsonObject): readonly Day[] {
  const named = member(form, 'days');
  return Array.isArray(named) ? DAYS.filter((day) => named.includes(day)) : [];
}

/** Returns fields with local date-times, rules and days in their one canonical way of writing. */
export const canonicalFields = (fields: JsonObject): JsonObject =>
  jsonObject(Object.entries(fields).map(([name, value]) => [name, canonicalField(name, value)]));

function canonicalField(name: string, value: Json): Json {
  if (name === 'days' && Array.isArray(value)) return isDays(value) ? daysIn({ days: value }) : value;
  if (typeof value !== 'string') return value;
  if (name === 'rrule') return canonicalRule(value);
  return name === 'start' || name === 'end' ? canonicalLocalTime(value) : value;
}

const isDays = (values: readonly Json[]): boolean => values.every((value) => DAYS.some((day) => day === value));
