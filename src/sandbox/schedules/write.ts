import { randomUUID } from 'node:crypto';
import { badField, Problem } from '../http/problem.ts';
import { type Answer, type Call, ok } from '../http/route.ts';
import { checkVersion } from '../http/version.ts';
import { isObject, type JsonObject, setMembers } from '../json.ts';
import { type Area, homeDivision } from './area.ts';
import { changeOf } from './audit.ts';
import { standing, view } from './find.ts';
import type { Stored } from './stored.ts';

/** Creates; that a name may repeat is the harsher reading (unverified, 2026-11). */
export function create<T extends Stored>(area: Area<T>, call: Call): Answer {
  const sent = setMembers(call.body);
  const kept = fresh(call, nameIn(sent));
  checkDivision(area, sent, kept.division.id);
  return stored(area, call, area.build(call, kept, sent));
}

/** Replaces everything: what the body leaves out is lost, but for the division. */
export function replace<T extends Stored>(area: Area<T>, call: Call): Answer {
  const before = standing(area, call);
  const sent = setMembers(call.body);
  if (area.put['version!'] !== undefined || sent['version'] !== undefined) checkVersion(call, sent, before);
  checkDivision(area, sent, before.division.id);
  return stored(area, call, area.build(call, replaced(call, before, nameIn(sent)), sent), before);
}

/** Deletes softly; 409 while something uses it (Terraform provider pull requests 776 to 778). */
export function remove<T extends Stored>(area: Area<T>, call: Call): Answer {
  const before = standing(area, call);
  const user = area.userOf(call.org, before);
  if (user !== undefined) throw new Problem(409, 'general.conflict', `[${before.name}] is used by [${user}].`);
  area.shelf(call.org).put({ ...before, state: 'deleted' });
  return { status: 200, changes: changeOf(area, 'Delete', before) };
}

function stored<T extends Stored>(area: Area<T>, call: Call, after: T, before?: T): Answer {
  area.shelf(call.org).put(after);
  return ok(view(area, call, after), changeOf(area, before ? 'Update' : 'Create', before, after));
}

function fresh({ org }: Call, name: string): Stored {
  const [now, by] = [new Date().toISOString(), org.client().id];
  return {
    id: randomUUID(),
    name,
    division: homeDivision(org),
    version: 1,
    state: 'active',
    dateCreated: now,
    dateModified: now,
    createdBy: by,
    modifiedBy: by,
  };
}

function replaced({ org }: Call, { id, division, version, state, dateCreated, createdBy }: Stored, name: string): Stored {
  const change = { version: version + 1, dateModified: new Date().toISOString(), modifiedBy: org.client().id };
  return { id, name, division, state, dateCreated, createdBy, ...change };
}

function nameIn(sent: JsonObject): string {
  const name = String(sent['name']);
  if (name.trim() === '') throw badField('name', 'name is blank');
  return name;
}

/** Another division asks for a role with all of them, and the refusal names `add` (Terraform provider 1.84.1, 2026-07). */
function checkDivision(area: { readonly permission: string }, sent: JsonObject, current: string): void {
  const id = isObject(sent['division']) ? sent['division']['id'] : undefined;
  if (id === undefined || id === null || id === current) return;
  const permissions = `[${area.permission}:add]`;
  throw new Problem(
    403,
    'missing.division.permissions',
    `You are missing the following permission(s) in the division [${id}]: ${permissions}`,
    {
      messageParams: { permissions },
    },
  );
}
