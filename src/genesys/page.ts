import { ApiError } from '../model/api-error.ts';
import { isJsonObject, type JsonObject, member } from '../model/json.ts';

/** One page of a list: its entities, and what it says of the others. */
export interface Page {
  readonly entities: readonly JsonObject[];
  readonly total?: number;
  readonly pageCount?: number;
  /** The query of the next page, where the pages are not counted. */
  readonly next?: Readonly<Record<string, string>>;
}

/** Returns what a page holds; throws an `ApiError` where it has no list of objects. */
export function pageOf(path: string, body: JsonObject): Page {
  const entities = member(body, 'entities');
  if (!Array.isArray(entities) || !entities.every(isJsonObject))
    throw new ApiError({
      code: 'answer-not-understood',
      message: `GET ${path} answered with a page that has no list of entities`,
      method: 'GET',
      path,
    });
  const [total, pageCount] = [countAt(body, 'total'), countAt(body, 'pageCount')];
  const next = pageCount === undefined && member(body, 'pageNumber') === undefined ? queryOf(member(body, 'nextUri')) : undefined;
  return {
    entities,
    ...(total === undefined ? {} : { total }),
    ...(pageCount === undefined ? {} : { pageCount }),
    ...(next ? { next } : {}),
  };
}

function countAt(body: JsonObject, name: string): number | undefined {
  const count = member(body, name);
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

// Host and path of the address are never used.
function queryOf(nextUri: unknown): Readonly<Record<string, string>> | undefined {
  const url = typeof nextUri === 'string' && nextUri !== '' ? URL.parse(nextUri, 'https://unused.invalid') : null;
  return url && url.search.length > 1 ? Object.fromEntries(url.searchParams) : undefined;
}
