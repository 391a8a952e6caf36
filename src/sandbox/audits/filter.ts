import { badField, Problem } from '../http/problem.ts';
import type { Members } from '../http/shape.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { AuditEntry } from './entry.ts';
import { services } from './names.ts';

const day = 86_400_000;

/** The body that both kinds of query share. `filters` and `sort` are looked at below. */
export const queryShape: Members = { 'interval!': 'text', serviceName: 'text', filters: 'list', sort: 'list' };

const readers: Readonly<Record<string, (entry: AuditEntry) => string | undefined>> = {
  UserId: (entry) => entry.user.id,
  ClientId: (entry) => entry.client.id,
  Action: (entry) => entry.action,
  EntityType: (entry) => entry.entityType,
  EntityId: (entry) => entry.entity.id,
  TrusteeOrganizationId: () => undefined,
};

/** Which span a kind of query takes, in days: its length, the length that it can answer in time, or how far back it reaches. */
export interface Span {
  readonly longest?: number;
  readonly slowFrom?: number;
  readonly farthest?: number;
}

/** The entries that a query's body asks for, in its order; oldest first where it names none. */
export function select(entries: readonly AuditEntry[], body: JsonObject, span: Span): AuditEntry[] {
  const [from, to] = intervalOf(body, span);
  const filters = filtersOf(body);
  const serviceName = serviceOf(body);
  const hits = entries.toSorted(byDate).filter((entry) => {
    const at = Date.parse(entry.eventDate);
    const isMeant = serviceName === undefined || entry.serviceName === serviceName;
    return isMeant && at >= from && at < to && filters.every(([property, value]) => readers[property]?.(entry) === value);
  });
  return isDescending(body) ? hits.reverse() : hits;
}

function byDate(left: AuditEntry, right: AuditEntry): number {
  return Date.parse(left.eventDate) - Date.parse(right.eventDate);
}

function intervalOf(body: JsonObject, span: Span): [number, number] {
  const parts = String(body['interval']).split('/').map(dateOf);
  const [from = Number.NaN, to = Number.NaN] = parts;
  if (parts.length !== 2 || !(from < to)) throw badField('interval', 'interval is not start/end in ISO 8601 with Z', 'invalid.date');
  if (span.longest && to - from > span.longest * day) throw badField('interval', `interval is longer than ${span.longest} days`);
  if (span.farthest && from < Date.now() - span.farthest * day)
    throw badField('interval', `interval begins over ${span.farthest} days ago`);
  if (span.slowFrom && to - from > span.slowFrom * day) throw new Problem(504, 'request.timeout', 'The request timed out.');
  return [from, to];
}

function dateOf(text: string): number {
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) ? Date.parse(text) : Number.NaN;
}

function serviceOf(body: JsonObject): string | undefined {
  const name = body['serviceName'];
  if (typeof name !== 'string') return undefined;
  if (!services().some((service) => service.name === name)) throw badField('serviceName', `${name} is not a service`);
  return name;
}

function filtersOf(body: JsonObject): [string, string][] {
  const filters = listIn(body, 'filters').map((filter): [string, string] => {
    const { property, value } = isObject(filter) ? filter : {};
    if (typeof property !== 'string' || typeof value !== 'string') throw badField('filters', 'a filter needs property and value');
    if (!Object.hasOwn(readers, property)) throw badField('filters.property', `${property} cannot be filtered by`);
    return [property, value];
  });
  const names = filters.map(([property]) => property);
  if (names.includes('EntityId') && !names.includes('EntityType')) throw badField('filters', 'EntityId needs EntityType beside it');
  return filters;
}

function isDescending(body: JsonObject): boolean {
  const orders = listIn(body, 'sort').map((sort) => (isObject(sort) && sort['name'] === 'Timestamp' ? sort['sortOrder'] : undefined));
  if (orders.some((order) => order !== 'ascending' && order !== 'descending'))
    throw badField('sort', 'sort is by Timestamp, ascending or descending');
  return orders[0] === 'descending';
}

function listIn(body: JsonObject, name: string): readonly unknown[] {
  const list = body[name];
  return Array.isArray(list) ? list : [];
}
