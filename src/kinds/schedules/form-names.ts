import { type JsonObject, jsonObject } from '../../model/json.ts';

/** One of the three ways to say when a schedule is open: what has to be said, and what may be. */
export interface FormNames {
  readonly needs: readonly string[];
  readonly may: readonly string[];
}

/** The same window on days of each week. */
export const WEEKLY: FormNames = { needs: ['days', 'from', 'to', 'starting'], may: ['until'] };

/** One window on one day. */
export const ONE_DAY: FormNames = { needs: ['date', 'from', 'to'], may: [] };

/** The platform's own form. */
export const PLATFORM: FormNames = { needs: ['start', 'end'], may: ['rrule'] };

const namesOf = ({ needs, may }: FormNames): readonly string[] => [...needs, ...may];

const TIME_NAMES: ReadonlySet<string> = new Set([WEEKLY, ONE_DAY, PLATFORM].flatMap(namesOf));

/** Returns the fields that say when a schedule is open. */
export const timeFields = (fields: JsonObject): JsonObject => jsonObject(Object.entries(fields).filter(([name]) => TIME_NAMES.has(name)));

/** Returns the form that an entry means to use, or undefined where it says nothing of times. */
export function formNamed(fields: JsonObject): FormNames | undefined {
  const names = Object.keys(timeFields(fields));
  if (names.length === 0) return undefined;
  if (names.some((name) => namesOf(PLATFORM).includes(name))) return PLATFORM;
  return names.includes('date') ? ONE_DAY : WEEKLY;
}

/** Returns the members that a form needs and the fields do not have. */
export const lackingIn = (fields: JsonObject, form: FormNames): readonly string[] =>
  form.needs.filter((name) => !Object.hasOwn(fields, name));

/** Returns the fields that belong to another form. */
export const straysIn = (fields: JsonObject, form: FormNames): readonly string[] =>
  Object.keys(timeFields(fields)).filter((name) => !namesOf(form).includes(name));

/** Returns those of the fields that a form has. */
export const fieldsOf = (fields: JsonObject, form: FormNames): JsonObject =>
  jsonObject(namesOf(form).flatMap((name) => (Object.hasOwn(fields, name) ? [[name, fields[name] ?? null] as const] : [])));
