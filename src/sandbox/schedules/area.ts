import type { Call, QueryRule } from '../http/route.ts';
import type { Members } from '../http/shape.ts';
import type { JsonObject } from '../json.ts';
import type { Org } from '../org/org.ts';
import type { Shelf } from '../org/shelf.ts';
import { stableId } from '../org/stable-id.ts';
import type { Stored } from './stored.ts';

/** What tells schedules and schedule groups apart; everything else of their endpoints is the same. */
export interface Area<T extends Stored> {
  readonly path: string;
  /** The parameter of the path of one. */
  readonly idName: string;
  /** Before `:view`, `:add`, `:edit` and `:delete`. */
  readonly permission: string;
  readonly entityType: 'Schedule' | 'ScheduleGroup';
  readonly query: QueryRule;
  readonly post: Members;
  readonly put: Members;
  shelf(org: Org): Shelf<T>;
  /** Whether one is asked for by the query parameters that only this list has. */
  isAsked(call: Call, one: T): boolean;
  /** The whole of what is to be stored, from a body that has the right shape; throws 400 for values that cannot be. */
  build(call: Call, kept: Stored, sent: JsonObject): T;
  /** The settings as an answer shows them, in place of the stored ones. */
  draw(call: Call, one: T): JsonObject;
  /** The settings as an audit compares them. */
  audited(one: T): JsonObject;
  /** What keeps one from being deleted; undefined where nothing uses it. */
  userOf(org: Org, one: T): string | undefined;
}

/** The members that both kinds take. What only the platform sets is not among them: that it refuses those is unverified (2026-11). */
export const common: Members = { 'name!': 'text', description: 'text', division: { id: 'text', name: 'text', selfUri: 'text' } };

/** Paging by number as these lists have it (SDK 262, 2026-11). */
export const listQuery: QueryRule = {
  pageNumber: 'positive',
  pageSize: 'positive',
  sortBy: 'text',
  sortOrder: ['asc', 'desc', 'ascending', 'descending'],
  name: 'text',
  divisionId: 'text',
};

/** The division that everything is in; others are not imitated. */
export function homeDivision(org: Org): Stored['division'] {
  return { id: stableId(org.name, 'division', 'Home'), name: 'Home' };
}

/** The members that stand for what no description names. */
export function unlisted(sent: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(sent).filter(([name]) => name.startsWith('x_')));
}
