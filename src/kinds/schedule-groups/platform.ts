import { apiPath } from '../../model/api-path.ts';
import type { Change } from '../../model/change.ts';
import { type Json, type JsonObject, jsonObject, member } from '../../model/json.ts';
import type { WriteContext } from '../../model/kind.ts';
import type { Pointer } from '../../model/pointer.ts';
import { ARCHITECT_OWNED } from '../architect-owned.ts';
import type { LaidOver, ReadSettings, WholeThing } from '../whole-thing.ts';
import { LISTS, referencesFor, schedulesIn } from './references.ts';
import { schema } from './schema.ts';

const FIELDS: readonly string[] = ['description', 'timeZone', ...LISTS];

/** Where each field of an entry lies in the platform's form: under the same name. */
export const platformFields: Readonly<Record<Pointer, string>> = Object.fromEntries(['name', ...FIELDS].map((name) => [`/${name}`, name]));

/** Returns the settings of a group; an empty list or text is one that is not set. */
function settings(answer: JsonObject): ReadSettings {
  const zone = member(answer, 'timeZone');
  const description = member(answer, 'description');
  const lists = LISTS.map((name) => [name, schedulesIn(member(answer, name))] as const);
  const entry = {
    ...(typeof zone === 'string' ? { timeZone: zone } : {}),
    ...Object.fromEntries(lists.map(([name, schedules]) => [name, schedules.map((each) => each.name)])),
    description: typeof description === 'string' ? description : '',
  };
  const unset = Object.entries(entry).filter(([, value]) => value.length === 0);
  const references = Object.fromEntries(lists.map(([name, schedules]) => [`/${name}`, schedules]));
  return { entry, unset: unset.map(([name]) => `/${name}`), references };
}

function layOver(whole: JsonObject, change: Change, context: WriteContext): LaidOver {
  const laid: (readonly [string, Json])[] = Object.entries(whole);
  for (const field of change.fields.filter(({ path }) => FIELDS.includes(path.slice(1)))) {
    const name = field.path.slice(1);
    const value = LISTS.some((list) => list === name) ? referencesFor(field, context) : { ids: field.after };
    if ('missing' in value) return lacksSchedule(change, value.missing);
    laid.push([name, value.ids]);
  }
  return { whole: jsonObject(laid) };
}

const lacksSchedule = (change: Change, name: string): LaidOver => ({
  reason: { code: 'needs-another', message: `"${change.name}" refers to the schedule "${name}", and it is not known which one that is` },
});

/** A schedule group of Architect: what is special to it. That its version is compared is UNVERIFIED (2026-11); it is sent. */
export const scheduleGroup: WholeThing = {
  kind: 'scheduleGroups',
  noun: 'schedule group',
  schema,
  serverOwned: ARCHITECT_OWNED,
  list: apiPath`/api/v2/architect/schedulegroups`,
  path: (id) => apiPath`/api/v2/architect/schedulegroups/${id}`,
  settings,
  layOver,
};
