import type { Kind } from '../../model/kind.ts';
import { readThings, readThingsAgain } from '../read-things.ts';
import { writeThing } from '../write-thing.ts';
import { checkSchedule } from './check.ts';
import { checkBeside } from './check-beside.ts';
import { formNamed, lackingIn, WEEKLY } from './form-names.ts';
import { canonicalFields, fitted } from './forms.ts';
import { exported, platformFields, schedule } from './platform.ts';
import { schema } from './schema.ts';

/** Schedules of Architect: windows of time, in local time, that schedule groups put to use. */
export const schedules: Kind = {
  name: schedule.kind,
  title: 'Schedules',
  noun: schedule.noun,
  schema,
  after: [],
  permissions: { read: ['routing:schedule:view'], write: ['routing:schedule:add', 'routing:schedule:edit'] },
  // UNVERIFIED (2026-11): schedules are edited in Architect's API, and no published list names where their audits go.
  audit: { service: 'Architect', entityTypes: ['Schedule'] },
  platformFields,
  serverOwned: schedule.serverOwned,
  creation: { lacks: (fields) => lackingIn(fields, formNamed(fields) ?? WEEKLY) },
  canonical: canonicalFields,
  check: checkSchedule,
  checkBeside,
  exported,
  fitted: (fields, { entry }) => fitted(fields, entry),
  read: (reader, wanted) => readThings(schedule, reader, wanted),
  readAgain: (reader, ids) => readThingsAgain(schedule, reader, ids),
  write: (writer, change, context) => writeThing(schedule, writer, change, context),
};
