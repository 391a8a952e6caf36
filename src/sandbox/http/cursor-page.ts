import { refusal } from './query.ts';
import type { Call, QueryRule } from './route.ts';

/** The parameters of paging by cursor. */
export const cursorPaging: QueryRule = { pageSize: 'positive', before: 'text', after: 'text' };

/** A page as lists with cursors have it: no number and no count of pages (SDK 262, 2026-11). */
export interface CursorPage {
  entities: unknown[];
  total: number;
  selfUri: string;
  nextUri?: string;
  previousUri?: string;
}

/** One page of rows, only those of the page drawn: 300 of them where nothing is asked (SDK 262, 2026-11). */
export function cursorPage<T>(call: Call, rows: readonly T[], draw: (row: T) => unknown): CursorPage {
  const pageSize = Math.min(Number(call.search.get('pageSize') ?? 300), call.rules.maxCursorPageSize);
  const [from, to] = spanOf(call, pageSize);
  const entities = rows.slice(from, to).map(draw);
  const hasNext = to < rows.length || (call.rules.nextUriAtEnd && entities.length > 0);
  return {
    entities,
    total: rows.length,
    selfUri: `${call.path}${call.search.size > 0 ? `?${call.search}` : ''}`,
    ...(hasNext ? { nextUri: addressOf(call, pageSize, 'after', to) } : {}),
    ...(from > 0 ? { previousUri: addressOf(call, pageSize, 'before', from) } : {}),
  };
}

/** Both cursors at once are refused (unverified, 2026-11). */
function spanOf(call: Call, pageSize: number): [from: number, to: number] {
  const [after, before] = [positionOf(call, 'after'), positionOf(call, 'before')];
  if (after !== undefined && before !== undefined) throw refusal('before', call.search.get('before') ?? '', 'stands beside after');
  if (before !== undefined) return [Math.max(before - pageSize, 0), before];
  return [after ?? 0, (after ?? 0) + pageSize];
}

function positionOf(call: Call, name: 'after' | 'before'): number | undefined {
  const cursor = call.search.get(name);
  if (cursor === null) return undefined;
  const position = /^at:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1];
  if (position === undefined) throw refusal(name, cursor, 'is no cursor of this list');
  return Number(position);
}

function addressOf(call: Call, pageSize: number, name: 'after' | 'before', position: number): string {
  const search = new URLSearchParams({ [name]: Buffer.from(`at:${position}`).toString('base64url'), pageSize: String(pageSize) });
  for (const [other, value] of call.search) if (!['after', 'before', 'pageSize'].includes(other)) search.append(other, value);
  return `${call.path}?${search}`;
}
