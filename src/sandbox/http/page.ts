import type { Call, QueryRule } from './route.ts';

/** The parameters of paging by number; `nextPage` and `previousPage` are taken and, as far as is known, mean nothing. */
export const paging: QueryRule = { pageSize: 'positive', pageNumber: 'positive', nextPage: 'text', previousPage: 'text' };

/** A page as every listing by number has it (SDK 262, 2026-11); categories come without the addresses. */
export interface Page {
  entities: unknown[];
  pageSize: number;
  pageNumber: number;
  total: number;
  pageCount: number;
}

/** One page of rows, only those of the page drawn. A size above the largest is cut, and only the answer's `pageSize` says so. */
export function page<T>(call: Call, rows: readonly T[], draw: (row: T) => unknown, largest = call.rules.maxPageSize): Page {
  const pageSize = Math.min(numberOf(call, 'pageSize', 25), largest);
  const pageNumber = numberOf(call, 'pageNumber', 1);
  const from = (pageNumber - 1) * pageSize;
  const entities = rows.slice(from, from + pageSize).map(draw);
  return { entities, pageSize, pageNumber, total: rows.length, pageCount: Math.ceil(rows.length / pageSize) };
}

/** The same with the addresses of the pages around it. */
export function linkedPage<T>(
  call: Call,
  rows: readonly T[],
  draw: (row: T) => unknown,
  largest = call.rules.maxPageSize,
): Page & Record<string, unknown> {
  const one = page(call, rows, draw, largest);
  const last = Math.max(one.pageCount, 1);
  const at = (pageNumber: number) => addressOf(call, one.pageSize, pageNumber);
  return {
    ...one,
    firstUri: at(1),
    ...(one.pageNumber < last ? { nextUri: at(one.pageNumber + 1) } : {}),
    ...(one.pageNumber > 1 ? { previousUri: at(one.pageNumber - 1) } : {}),
    lastUri: at(last),
    selfUri: at(one.pageNumber),
  };
}

function addressOf(call: Call, pageSize: number, pageNumber: number): string {
  const search = new URLSearchParams({ pageSize: String(pageSize), pageNumber: String(pageNumber) });
  for (const [name, value] of call.search) if (!search.has(name)) search.append(name, value);
  return `${call.path}?${search}`;
}

function numberOf(call: Call, name: string, fallback: number): number {
  const text = call.search.get(name);
  return text === null ? fallback : Number(text);
}

/** All values of a list parameter, sent once with commas or many times. */
export function listOf(call: Call, name: string): string[] {
  return call.search.getAll(name).flatMap((text) => text.split(',').filter(Boolean));
}
