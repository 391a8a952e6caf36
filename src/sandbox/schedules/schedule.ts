import { badField } from '../http/problem.ts';
import type { Call } from '../http/route.ts';
import type { Members } from '../http/shape.ts';
import type { JsonObject } from '../json.ts';
import { type Area, common, listQuery, unlisted } from './area.ts';
import { drawLocal, sentLocal, writeLocal } from './local-time.ts';
import { checkRule, shiftOf } from './rule.ts';
import { listNames, type Stored, type StoredSchedule } from './stored.ts';

const shape: Members = { ...common, 'start!': 'text', 'end!': 'text', rrule: 'text' };

/** Schedules. A PUT needs the version (Terraform provider 1.84.1, 2026-07); in a POST it means nothing. */
export const scheduleArea: Area<StoredSchedule> = {
  path: '/api/v2/architect/schedules',
  idName: 'scheduleId',
  permission: 'routing:schedule',
  entityType: 'Schedule',
  query: listQuery,
  post: { ...shape, version: 'integer' },
  put: { ...shape, 'version!': 'integer' },
  shelf: (org) => org.schedules.schedules,
  isAsked: () => true,
  build,
  draw: ({ rules }, { start, end }) => ({ start: drawLocal(start, rules.fractionDigits), end: drawLocal(end, rules.fractionDigits) }),
  audited: () => ({}),
  userOf: (org, { id }) => org.schedules.groups.all().find((group) => group.state !== 'deleted' && holds(group, id))?.name,
};

/** Whether a group holds a schedule in any of its lists. */
export function holds(group: Readonly<Record<(typeof listNames)[number], readonly string[]>>, id: string): boolean {
  return listNames.some((name) => group[name].includes(id));
}

/** A start that is on no day of the rule moves to the next one without a word (Terraform provider pull request 1430); the end follows. */
function build(_: Call, kept: Stored, sent: JsonObject): StoredSchedule {
  const { description, rrule } = sent;
  const [start, end] = [sentLocal('start', sent['start']), sentLocal('end', sent['end'])];
  if (end <= start) throw badField('end', 'end is not after start');
  if (typeof rrule === 'string') checkRule(rrule);
  const shift = typeof rrule === 'string' ? shiftOf(start, rrule) : 0;
  return {
    ...unlisted(sent),
    ...kept,
    ...(typeof description === 'string' ? { description } : {}),
    start: writeLocal(start + shift),
    end: writeLocal(end + shift),
    ...(typeof rrule === 'string' ? { rrule } : {}),
  };
}
