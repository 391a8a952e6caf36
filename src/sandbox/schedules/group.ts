import { listOf } from '../http/page.ts';
import { badField } from '../http/problem.ts';
import type { Call } from '../http/route.ts';
import type { Members } from '../http/shape.ts';
import type { JsonObject } from '../json.ts';
import type { Org } from '../org/org.ts';
import { type Area, common, listQuery, unlisted } from './area.ts';
import { sentIds } from './references.ts';
import { holds, scheduleArea } from './schedule.ts';
import type { Stored, StoredScheduleGroup } from './stored.ts';

const shape: Members = {
  ...common,
  version: 'integer',
  timeZone: 'text',
  openSchedules: 'list',
  closedSchedules: 'list',
  holidaySchedules: 'list',
};

/** Schedule groups. A PUT without a version is taken, and then nothing is compared (Terraform provider 1.84.1, 2026-07). */
export const groupArea: Area<StoredScheduleGroup> = {
  path: '/api/v2/architect/schedulegroups',
  idName: 'scheduleGroupId',
  permission: 'routing:scheduleGroup',
  entityType: 'ScheduleGroup',
  query: { ...listQuery, scheduleIds: 'text' },
  post: shape,
  put: shape,
  shelf: (org) => org.schedules.groups,
  isAsked: (call, group) => !call.search.has('scheduleIds') || listOf(call, 'scheduleIds').some((id) => holds(group, id)),
  build,
  draw: (call, group) => ({ ivr: undefined, ...eachList(group, (ids) => ids.toReversed().map((id) => reference(call.org, id))) }),
  audited: (group) => eachList(group, (ids) => ids.toSorted()),
  userOf: (_, group) => group.ivr,
};

function build(call: Call, kept: Stored, sent: JsonObject): StoredScheduleGroup {
  const { description, timeZone } = sent;
  if (typeof timeZone === 'string') checkZone(timeZone);
  const ivr = groupArea.shelf(call.org).get(kept.id)?.ivr;
  return {
    ...unlisted(sent),
    ...kept,
    ...(typeof description === 'string' ? { description } : {}),
    ...(typeof timeZone === 'string' ? { timeZone } : {}),
    ...sentIds(call.org, sent),
    ...(ivr === undefined ? {} : { ivr }),
  };
}

function checkZone(timeZone: string): void {
  if (!isZone(timeZone)) throw badField('timeZone', `[${timeZone}] is no time zone such as Europe/Berlin`);
}

/** A name of the IANA list, old names included, in its own spelling; an offset is none. */
function isZone(name: string): boolean {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    return /^[A-Z]/.test(name) && (timeZone === name || timeZone.toLowerCase() !== name.toLowerCase());
  } catch {
    return false;
  }
}

/** Each list in another form. */
function eachList<T>({ openSchedules, closedSchedules, holidaySchedules }: StoredScheduleGroup, form: (ids: readonly string[]) => T) {
  return { openSchedules: form(openSchedules), closedSchedules: form(closedSchedules), holidaySchedules: form(holidaySchedules) };
}

function reference(org: Org, id: string): JsonObject {
  return { id, name: org.schedules.schedules.get(id)?.name, selfUri: `${scheduleArea.path}/${id}` };
}
