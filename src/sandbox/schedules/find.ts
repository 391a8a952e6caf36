import { Problem } from '../http/problem.ts';
import type { Call } from '../http/route.ts';
import type { JsonObject } from '../json.ts';
import type { Shelf } from '../org/shelf.ts';
import type { Area } from './area.ts';
import type { Stored } from './stored.ts';

/** The one of a call's path, deleted or not, or 404. */
export function found<T extends Stored>(area: Area<T>, call: Call): T {
  const id = call.param(area.idName);
  const one = area.shelf(call.org).get(id);
  if (!one) throw missing(id);
  return one;
}

/** The one of a call's path, or 404 also where it is deleted: that nothing can be done with it is unverified (2026-11). */
export function standing<T extends Stored>(area: Area<T>, call: Call): T {
  const one = found(area, call);
  if (one.state === 'deleted') throw missing(one.id);
  return one;
}

/** Those with an id, or with a name and not deleted; that names may repeat is unverified (2026-11). */
export function named<T extends Stored>(shelf: Shelf<T>, nameOrId: string): readonly T[] {
  const one = shelf.get(nameOrId);
  return one ? [one] : shelf.all().filter((candidate) => candidate.name === nameOrId && candidate.state !== 'deleted');
}

function missing(id: string): Problem {
  return new Problem(404, 'general.resource.not.found', `The requested resource [${id}] was not found.`);
}

/** One as it is read. */
export function view<T extends Stored>(area: Area<T>, call: Call, one: T): JsonObject {
  const { division } = one;
  const selfUri = `${area.path}/${one.id}`;
  return {
    ...one,
    ...area.draw(call, one),
    division: { ...division, selfUri: `/api/v2/authorization/divisions/${division.id}` },
    selfUri,
  };
}
