import { ApiError } from '../model/api-error.ts';
import type { ApiPath } from '../model/api-path.ts';
import type { Query, Reader } from '../model/client.ts';
import { objectIn, objectsIn, textIn } from './body.ts';
import { listAll, listByCursor, type OnPage } from './list.ts';
import { oneLine } from './one-line.ts';
import type { ApiRequest, Ask } from './request.ts';

/** The only addresses that are asked by POST without writing anything (SDK 262, 2026-11). */
const QUERIES: ReadonlySet<string> = new Set([
  '/api/v2/audits/query',
  '/api/v2/audits/query/realtime',
  '/api/v2/audits/query/realtime/related',
]);

/** What a reader tells and uses beside the way to ask. */
export interface ReaderOptions {
  /** Pages of one list that are under way at once. */
  readonly parallel: number;
  readonly publicFile: Reader['publicFile'];
  /** Called after each page of a list, with the last part of its path as the name of what is read. */
  readonly onPage?: ((things: string, read: number, total: number | undefined) => void) | undefined;
}

/** Returns an org that can only be read: the object has no method that writes. */
export function readerOver(ask: Ask, { parallel, publicFile, onPage }: ReaderOptions): Reader {
  const told =
    (path: ApiPath): OnPage =>
    (read, total) =>
      onPage?.(lastPart(path), read, total);
  const get = async (path: ApiPath, query?: Query) => objectIn(await ask(reading('application/json', path, query)));
  const reader: Reader = {
    get,
    list: (path, query) => listAll((page) => get(path, page), path, query ?? {}, parallel, told(path)),
    cursor: (path, query) => listByCursor((page) => get(path, page), path, query ?? {}, told(path)),
    array: async (path, query) => objectsIn(await ask(reading('application/json', path, query))),
    text: async (path, query) => textIn(await ask(reading('*/*', path, query))),
    query: async (path, body, query) =>
      objectIn(await ask({ ...reading('application/json', mustBeQuery(path), query), method: 'POST', body })),
    progress: (things, done, of) => onPage?.(things, done, of),
    publicFile,
  };
  return Object.freeze(reader);
}

const lastPart = (path: ApiPath): string => path.slice(path.lastIndexOf('/') + 1);

const reading = (accept: string, path: ApiPath, query: Query | undefined): ApiRequest => ({
  method: 'GET',
  path,
  accept,
  effect: 'read',
  ...(query ? { query } : {}),
});

function mustBeQuery(path: ApiPath): ApiPath {
  if (QUERIES.has(path)) return path;
  throw new ApiError({ code: 'unsafe-id', message: `"${oneLine(path, 100)}" may not be asked by POST, so nothing was sent` });
}
