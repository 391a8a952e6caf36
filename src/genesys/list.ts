import { ApiError } from '../model/api-error.ts';
import type { Query } from '../model/client.ts';
import type { JsonObject } from '../model/json.ts';
import { type Collected, collected } from './collected.ts';
import { oneLine } from './one-line.ts';
import { type Page, pageOf } from './page.ts';

/** A list that never ends is given up here. */
export const MOST_PAGES = 10_000;

type GetPage = (query: Query) => Promise<Page>;

/** Called after each page: how many entities were read so far, and of how many, where the platform says it. */
export type OnPage = (read: number, total: number | undefined) => void;

/** Returns the entities of all pages, each once; throws an `ApiError` where their number is not the total that the platform states. */
export async function listAll(
  get: (query: Query) => Promise<JsonObject>,
  path: string,
  query: Query,
  parallel: number,
  onPage: OnPage = () => {},
): Promise<readonly JsonObject[]> {
  const label = oneLine(path, 200);
  const getPage = counting(get, label, onPage);
  const paged = { pageSize: 100, ...query };
  const first = await getPage({ ...paged, pageNumber: 1 });
  const all = collected(label, first);
  if (first.next) await followCursor(getPage, query, first.next, all);
  else {
    const counted = first.pageCount ?? 1;
    await readCounted(getPage, paged, counted, parallel, all);
    await readOn(getPage, paged, Math.max(counted, 1) + 1, all);
  }
  return all.checked();
}

/** Returns the entities of all pages of a list that knows no page numbers, each once; throws an `ApiError` as `listAll` does. */
export async function listByCursor(
  get: (query: Query) => Promise<JsonObject>,
  path: string,
  query: Query,
  onPage: OnPage = () => {},
): Promise<readonly JsonObject[]> {
  const label = oneLine(path, 200);
  const getPage = counting(get, label, onPage);
  const first = await getPage(query);
  const all = collected(label, first);
  if (first.next) await followCursor(getPage, query, first.next, all);
  return all.checked();
}

function counting(get: (query: Query) => Promise<JsonObject>, label: string, onPage: OnPage): GetPage {
  let read = 0;
  return async (asked) => {
    const page = pageOf(label, await get(asked));
    read += page.entities.length;
    onPage(read, page.total);
    return page;
  };
}

/** Reads pages two to the last; a page that fails keeps the others from being asked for. */
async function readCounted(getPage: GetPage, query: Query, last: number, parallel: number, all: Collected): Promise<void> {
  if (last > MOST_PAGES) throw endless(all.path);
  let next = 2;
  let failed = false;
  const pages: Page[] = [];
  const readNext = async (): Promise<void> => {
    while (next <= last && !failed) {
      const number = next++;
      pages[number - 2] = await getPage({ ...query, pageNumber: number });
    }
  };
  const guarded = () =>
    readNext().catch((error: unknown) => {
      failed = true;
      throw error;
    });
  await Promise.all(Array.from({ length: Math.min(parallel, Math.max(last - 1, 0)) }, guarded));
  for (const page of pages) all.add(page);
}

/** Reads on while entities are missing: the platform may leave the number of pages out, or cut their size. */
async function readOn(getPage: GetPage, query: Query, from: number, all: Collected): Promise<void> {
  for (let number = from; all.wantsMore(); number++) {
    if (number > MOST_PAGES) throw endless(all.path);
    if (!all.add(await getPage({ ...query, pageNumber: number }))) return;
  }
}

/** Follows pages that name only the next one, until there is none or one comes back. */
async function followCursor(getPage: GetPage, query: Query, first: Query, all: Collected): Promise<void> {
  let next: Query | undefined = first;
  for (let pages = 1; next; pages++) {
    if (pages >= MOST_PAGES) throw endless(all.path);
    const page: Page = await getPage({ ...query, ...next });
    if (!all.add(page)) return;
    next = page.next;
  }
}

const endless = (path: string): ApiError =>
  new ApiError({
    code: 'list-incomplete',
    message: `GET ${path} has more than ${MOST_PAGES} pages, so it was given up`,
    method: 'GET',
    path,
  });
