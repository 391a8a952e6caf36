import { type JsonObject, member } from '../../model/json.ts';
import { canonicalLocalTime, parseLocalTime } from './local-time.ts';
import { canonicalRule } from './rule.ts';

/** When a schedule is open, in the platform's form and canonical: its first window, and the rule by which it comes again, or nothing. */
export interface Times {
  readonly start: string;
  readonly end: string;
  readonly rrule: string;
}

/** Returns the times that an answer carries, or undefined where start or end is no local date-time. */
export function timesIn(answer: JsonObject): Times | undefined {
  const [start, end, rrule] = [textIn(answer, 'start'), textIn(answer, 'end'), textIn(answer, 'rrule')];
  if (!start || !end || !parseLocalTime(start) || !parseLocalTime(end)) return undefined;
  return { start: canonicalLocalTime(start), end: canonicalLocalTime(end), rrule: canonicalRule(rrule ?? '') };
}

/** Returns a text member, or undefined where there is none. */
export function textIn(object: JsonObject, name: string): string | undefined {
  const value = member(object, name);
  return typeof value === 'string' ? value : undefined;
}
