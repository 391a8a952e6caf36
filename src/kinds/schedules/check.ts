import { type Entry, labelOf } from '../../model/entry.ts';
import { type Finding, finding } from '../../model/finding.ts';
import type { JsonObject } from '../../model/json.ts';
import { canBegin } from './can-begin.ts';
import { faultOf } from './check-rule.ts';
import { type FormNames, formNamed, lackingIn, PLATFORM, straysIn, WEEKLY } from './form-names.ts';
import { canonicalFields, daysIn, NEVER } from './forms.ts';
import { dayOf, isDate, nextOn, parseLocalTime } from './local-time.ts';
import { parseRule } from './rule.ts';
import { textIn } from './times.ts';
import { daysOf, isWeekly } from './weekly.ts';

const FORMS =
  'Write `days`, `from`, `to` and `starting`; or `date`, `from` and `to`; or the `start`, `end` and `rrule` of the platform. `null` takes away what is inherited.';

/** Returns what is wrong with when a schedule is open: not one whole form, a day that does not exist, a start on none of its days. */
export function checkSchedule(entry: Entry): readonly Finding[] {
  const fields = canonicalFields(entry.fields);
  const form = formNamed(fields);
  if (!form) return [];
  const unfit = checkForm(entry, fields, form) ?? checkDates(entry, fields);
  if (unfit.length > 0) return unfit;
  if (form === PLATFORM) return [...checkOrder(entry, fields), ...checkRule(entry, fields)];
  return form === WEEKLY ? checkWeekly(entry, fields) : [];
}

function checkForm(entry: Entry, fields: JsonObject, form: FormNames): readonly Finding[] | undefined {
  const [strays, lacking] = [straysIn(fields, form), lackingIn(fields, form)];
  const about = { at: entry.at, about: labelOf(entry), help: FORMS };
  const own = Object.keys(fields).filter((name) => [...form.needs, ...form.may].includes(name));
  if (strays.length > 0)
    return [finding('wrong-value', `"${labelOf(entry)}" says in two ways when it is open: ${list(own)} and ${list(strays)}`, about)];
  return lacking.length > 0 ? [finding('key-missing', `"${labelOf(entry)}" lacks ${list(lacking)}`, about)] : undefined;
}

function checkDates(entry: Entry, fields: JsonObject): readonly Finding[] {
  const dates = ['starting', 'until', 'date'].filter((name) => !isDate(textIn(fields, name) ?? NEVER) && fields[name] !== NEVER);
  const times = ['start', 'end'].filter((name) => !parseLocalTime(textIn(fields, name) ?? ''));
  return [...dates, ...times]
    .filter((name) => Object.hasOwn(fields, name))
    .map((name) => wrong(entry, name, `is "${textIn(fields, name)}", which is no day of the calendar`));
}

function checkWeekly(entry: Entry, fields: JsonObject): readonly Finding[] {
  const [starting = '', until = NEVER] = [textIn(fields, 'starting'), textIn(fields, 'until')];
  const days = daysIn(fields);
  const early = until < starting && until !== NEVER ? [wrong(entry, 'until', `is ${until}, which is before \`starting\``)] : [];
  return days.includes(dayOf(starting)) ? early : [...early, onNoneOf(entry, 'starting', starting, days, nextOn(starting, days))];
}

function checkOrder(entry: Entry, fields: JsonObject): readonly Finding[] {
  const [start = '', end = ''] = [textIn(fields, 'start'), textIn(fields, 'end')];
  return end > start ? [] : [wrong(entry, 'end', 'is not after `start`')];
}

function checkRule(entry: Entry, fields: JsonObject): readonly Finding[] {
  const [start = '', text = ''] = [textIn(fields, 'start'), textIn(fields, 'rrule')];
  if (text === '') return [];
  const fault = faultOf(text);
  if (fault !== undefined) return [wrong(entry, 'rrule', fault)];
  const [rule, date] = [parseRule(text), start.slice(0, 10)];
  if (!rule || canBegin(rule, start)) return [];
  const days = daysOf(rule) ?? [];
  if (!isWeekly(rule) || days.includes(dayOf(date)))
    return [wrong(entry, 'start', `is ${start}, a time that \`${text}\` does not have`, FIRST_TIME)];
  return [onNoneOf(entry, 'start', date, days, `${nextOn(date, days)}${start.slice(10)}`)];
}

const FIRST_TIME = 'Write the first time that the rule has as `start`: the platform would move it there without a word.';

const onNoneOf = (entry: Entry, name: string, date: string, days: readonly string[], next: string): Finding =>
  wrong(
    entry,
    name,
    `is ${date}, a day of the week (${dayOf(date)}) that is not among ${days.join(', ')}`,
    `Write \`${name}: ${next}\`, the next of these days: the platform would move it there without a word.`,
  );

function wrong(entry: Entry, name: string, what: string, help?: string): Finding {
  const at = entry.places[`/${name}`] ?? entry.at;
  const details = { at, about: labelOf(entry), ...(help === undefined ? {} : { help }) };
  return finding('wrong-value', `"${name}" of "${labelOf(entry)}" ${what}`, details);
}

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
