import type { Change } from '../http/route.ts';
import type { JsonObject } from '../json.ts';
import type { Area } from './area.ts';
import type { Stored } from './stored.ts';

/** A change for the audit; none where there is neither before nor after. The service is a guess (unverified, 2026-11). */
export function changeOf<T extends Stored>(area: Area<T>, action: string, before?: T, after?: T): Change[] {
  const one = after ?? before;
  if (!one) return [];
  const entity = { id: one.id, name: one.name, selfUri: `${area.path}/${one.id}` };
  const change = { service: 'Architect', entityType: area.entityType, action, entity };
  return [{ ...change, ...(before ? { before: settings(area, before) } : {}), ...(after ? { after: settings(area, after) } : {}) }];
}

/** Without what every change moves. */
function settings<T extends Stored>(area: Area<T>, one: T): JsonObject {
  const { dateCreated: _created, createdBy: _by, dateModified: _modified, modifiedBy: _who, ...rest } = { ...one, ...area.audited(one) };
  return rest;
}
