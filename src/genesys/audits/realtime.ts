import { apiPath } from '../../model/api-path.ts';
import { type JsonObject, member } from '../../model/json.ts';
import type { TimeWindow } from '../../model/time-window.ts';
import type { AuditReader } from './bounded-reader.ts';
import { bodyOf, entitiesOf, type Question } from './question.ts';

const QUERY = apiPath`/api/v2/audits/query/realtime`;

// The largest page is not published (2026-11).
const PAGE = 100;

/** Gives the audits of a span that are answered at once, page by page. Throws an `ApiError`. */
export async function* realtimePages(reader: AuditReader, question: Question, span: TimeWindow): AsyncGenerator<readonly JsonObject[]> {
  for (let [pageNumber, read] = [1, 0], more = true; more; pageNumber += 1) {
    const page = await reader.query(QUERY, { ...bodyOf(question, span), pageNumber, pageSize: PAGE }, { expand: 'user' });
    const entities = entitiesOf(page);
    read += entities.length;
    more = entities.length > 0 && hasMore(page, pageNumber, read, entities.length);
    yield entities;
  }
}

// Each of the numbers may be missing; without any, a page that is not full is the last.
function hasMore(page: JsonObject, pageNumber: number, read: number, size: number): boolean {
  const [pageCount, total] = [member(page, 'pageCount'), member(page, 'total')];
  if (typeof pageCount === 'number') return pageNumber < pageCount;
  return typeof total === 'number' ? read < total : size >= PAGE;
}
