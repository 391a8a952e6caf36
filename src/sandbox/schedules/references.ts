import { badFields, type Detail } from '../http/problem.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { Org } from '../org/org.ts';
import { listNames, type StoredScheduleGroup } from './stored.ts';

type Fault = Detail & { message: string };

const members = ['id', 'name', 'selfUri'];

/** The ids in the three lists of a body, each once; 400 names every entry that is no reference to a schedule that is there. */
export function sentIds(org: Org, sent: JsonObject): Pick<StoredScheduleGroup, 'openSchedules' | 'closedSchedules' | 'holidaySchedules'> {
  const faults = listNames.flatMap((field) => entriesOf(sent, field).flatMap((entry, i) => faultOf(org, entry, field, i)));
  if (faults.length > 0) throw badFields(faults);
  const ids = (field: string) => [...new Set(entriesOf(sent, field).map(idOf))];
  return { openSchedules: ids('openSchedules'), closedSchedules: ids('closedSchedules'), holidaySchedules: ids('holidaySchedules') };
}

function entriesOf(sent: JsonObject, field: string): readonly unknown[] {
  const list = sent[field];
  return Array.isArray(list) ? list : [];
}

function idOf(entry: unknown): string {
  return isObject(entry) && typeof entry['id'] === 'string' ? entry['id'] : '';
}

function faultOf(org: Org, entry: unknown, field: string, index: number): Fault[] {
  const fieldName = `${field}[${index}]`;
  const strange = isObject(entry) ? Object.keys(entry).find((name) => !members.includes(name)) : undefined;
  if (strange !== undefined)
    return [{ errorCode: 'invalid.property', fieldName: `${fieldName}.${strange}`, message: `${strange} is not known` }];
  const schedule = org.schedules.schedules.get(idOf(entry));
  const isThere = schedule !== undefined && schedule.state !== 'deleted';
  return isThere ? [] : [{ errorCode: 'invalid.value', fieldName, message: `${fieldName} is no schedule of this org` }];
}
