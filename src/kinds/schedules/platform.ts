import { apiPath } from '../../model/api-path.ts';
import type { Change } from '../../model/change.ts';
import { type JsonObject, jsonObject, member } from '../../model/json.ts';
import type { Exported } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import type { Pointer } from '../../model/pointer.ts';
import { ARCHITECT_OWNED } from '../architect-owned.ts';
import type { LaidOver, ReadSettings, WholeThing } from '../whole-thing.ts';
import { checkSchedule } from './check.ts';
import { fieldsOf, ONE_DAY, PLATFORM, timeFields, WEEKLY } from './form-names.ts';
import { formOf, NEVER } from './forms.ts';
import { layTimes } from './lay-times.ts';
import { schema } from './schema.ts';
import { textIn, timesIn } from './times.ts';

/** Where each field of an entry lies in the platform's form. */
export const platformFields: Readonly<Record<Pointer, string>> = {
  '/name': 'name',
  '/description': 'description',
  '/days': 'rrule',
  '/from': 'start',
  '/to': 'end',
  '/starting': 'start',
  '/until': 'rrule',
  '/date': 'start',
  '/start': 'start',
  '/end': 'end',
  '/rrule': 'rrule',
};

/** Returns the settings of a schedule: its times in every form that says them, all of them canonical. */
export function settings(answer: JsonObject): ReadSettings {
  const times = timesIn(answer);
  if (!times) return { unreadable: 'has a start or an end that is no local date-time' };
  const entry = { ...formOf(times), ...times, description: textIn(answer, 'description') ?? '' };
  const unset = Object.entries({ description: '', rrule: '', until: NEVER }).filter(([name, none]) => member(entry, name) === none);
  return { entry, unset: unset.map(([name]) => `/${name}`) };
}

/** Returns the live settings in the shortest form that says them; without times that no file may say. */
export function exported(live: LiveResource): Exported {
  const { kind, name, entry } = live;
  const form = 'days' in entry ? WEEKLY : 'date' in entry ? ONE_DAY : PLATFORM;
  const times = fieldsOf(entry, form);
  const description = { description: entry['description'] ?? '' };
  const at = { file: '', line: 1, column: 1 };
  const [fault] = checkSchedule({ kind, key: name, name, selectors: {}, fields: times, at, places: {} });
  return fault ? { fields: description, remark: `Its times are left out: ${fault.message}` } : { fields: { ...times, ...description } };
}

function layOver(whole: JsonObject, change: Change): LaidOver {
  const changed = jsonObject(change.fields.map(({ path, after }) => [path.slice(1), after]));
  const times = timeFields(changed);
  const laid = Object.keys(times).length > 0 ? layTimes(whole, times) : whole;
  if (!laid) return notWhole(change);
  const description = member(changed, 'description');
  return { whole: description === undefined ? laid : { ...laid, description } };
}

const notWhole = (change: Change): LaidOver => ({
  reason: {
    code: 'wrong-value',
    message: `What is to be written of the times of "${change.name}" does not fit what else it has`,
    help: 'Review and apply all of its times together.',
  },
});

/** A schedule of Architect: what is special to it. */
export const schedule: WholeThing = {
  kind: 'schedules',
  noun: 'schedule',
  schema,
  serverOwned: ARCHITECT_OWNED,
  list: apiPath`/api/v2/architect/schedules`,
  path: (id) => apiPath`/api/v2/architect/schedules/${id}`,
  settings,
  layOver,
};
