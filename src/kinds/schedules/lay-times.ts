import { type JsonObject, jsonObject, sameJson } from '../../model/json.ts';
import { canBegin } from './can-begin.ts';
import { fieldsOf, ONE_DAY, PLATFORM, WEEKLY } from './form-names.ts';
import { formOf, timesOf } from './forms.ts';
import { canonicalLocalTime, platformLocalTime } from './local-time.ts';
import { canonicalRule, parseRule } from './rule.ts';
import { type Times, textIn, timesIn } from './times.ts';

/**
 * Returns a schedule in the platform's form with the times that change laid over those that it has; undefined where what
 * comes of both is no whole form, or starts on none of its days.
 */
export function layTimes(whole: JsonObject, changed: JsonObject): JsonObject | undefined {
  const live = timesIn(whole);
  const times = Object.keys(fieldsOf(changed, PLATFORM)).length > 0 ? platformTimes(live, changed) : peoplesTimes(live, changed);
  return times && written(whole, times);
}

function platformTimes(live: Times | undefined, changed: JsonObject): Times | undefined {
  const times = timesIn({ ...live, ...fieldsOf(changed, PLATFORM) });
  const rule = times && parseRule(times.rrule);
  const begins = !rule || canBegin(rule, times.start);
  return times && begins && times.end > times.start ? times : undefined;
}

function peoplesTimes(live: Times | undefined, changed: JsonObject): Times | undefined {
  const form = { ...(live ? formOf(live) : {}), ...changed };
  const oneDay = 'date' in changed || ('date' in form && !['days', 'starting', 'until'].some((name) => name in changed));
  const times = timesOf(fieldsOf(form, oneDay ? ONE_DAY : WEEKLY));
  // The rule stays as it is written where it says the same.
  const kept = times && live && { ...times, rrule: live.rrule };
  return kept && sameJson(formOf(kept), formOf(times)) ? kept : times;
}

// What the platform wrote is sent back as it wrote it. That a rule is taken away by leaving it out is UNVERIFIED (2026-11).
function written(whole: JsonObject, times: Times): JsonObject {
  const { rrule: was, ...rest } = whole;
  const rule = canonicalRule(textIn(whole, 'rrule') ?? '') === times.rrule ? was : times.rrule || undefined;
  const [start, end] = (['start', 'end'] as const).map((name) => {
    const text = textIn(whole, name);
    return text !== undefined && canonicalLocalTime(text) === times[name] ? text : platformLocalTime(times[name]);
  });
  return jsonObject(
    Object.entries({ ...rest, start, end, rrule: rule }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
