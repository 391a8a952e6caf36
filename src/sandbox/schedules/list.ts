import { linkedPage, listOf } from '../http/page.ts';
import { type Answer, type Call, ok } from '../http/route.ts';
import type { Area } from './area.ts';
import { view } from './find.ts';
import type { Stored } from './stored.ts';

/** The list without what is deleted. A name fits in part and without regard to case (unverified, 2026-11). */
export function list<T extends Stored>(area: Area<T>, call: Call): Answer {
  const name = call.search.get('name')?.toLowerCase() ?? '';
  const divisions = listOf(call, 'divisionId');
  const rows = area
    .shelf(call.org)
    .all()
    .filter((one) => one.state !== 'deleted' && one.name.toLowerCase().includes(name))
    .filter((one) => (divisions.length === 0 || divisions.includes(one.division.id)) && area.isAsked(call, one));
  return ok(linkedPage(call, inOrder(call, rows), (one) => view(area, call, one)));
}

/** The shelf's order is by name; another root-level field sorts anew. */
function inOrder<T extends Stored>(call: Call, rows: T[]): T[] {
  const field = call.search.get('sortBy') ?? 'name';
  if (field !== 'name') rows.sort((a, b) => (String(a[field]) < String(b[field]) ? -1 : 1));
  return call.search.get('sortOrder')?.toLowerCase().startsWith('desc') ? rows.reverse() : rows;
}
