import { ApiError } from '../model/api-error.ts';
import { type JsonObject, member } from '../model/json.ts';
import type { Page } from './page.ts';

/** The entities of a list as its pages come in, each once: one that moves from page to page while we read comes twice. */
export interface Collected {
  readonly path: string;
  /** Takes a page; tells whether it brought anything new. */
  add(page: Page): boolean;
  /** Tells whether what the pages say leaves something to read. */
  wantsMore(): boolean;
  /** Returns all entities; throws an `ApiError` where the first or the last page states another number. */
  checked(): readonly JsonObject[];
}

/** Returns what a list has after its first page. */
export function collected(path: string, first: Page): Collected {
  const entities: JsonObject[] = [];
  const seen = new Set<string>();
  let last = first;
  const all: Collected = {
    path,
    add(page) {
      last = page;
      const fresh = page.entities.filter((entity) => isNew(entity, seen));
      for (const entity of fresh) entities.push(entity);
      return fresh.length > 0;
    },
    wantsMore: () =>
      last.entities.length > 0 &&
      entities.length < (last.total ?? first.total ?? (first.pageCount === undefined ? Number.POSITIVE_INFINITY : 0)),
    checked() {
      const wrong = [first.total, last.total].find((total) => total !== undefined && total !== entities.length);
      if (wrong !== undefined) throw incomplete(path, entities.length, wrong);
      return entities;
    },
  };
  all.add(first);
  return all;
}

function isNew(entity: JsonObject, seen: Set<string>): boolean {
  const id = member(entity, 'id');
  if (typeof id !== 'string') return true;
  // The versions of one thing all have its id; as text, since a version label such as `DRAFT` is no number.
  const version = member(entity, 'version');
  const key = typeof version === 'string' ? `${id} ${version}` : id;
  const fresh = !seen.has(key);
  seen.add(key);
  return fresh;
}

const incomplete = (path: string, served: number, total: number): ApiError =>
  new ApiError({
    code: 'list-incomplete',
    message: `GET ${path} served ${served} different things and states a total of ${total}`,
    help: 'Run again: things were probably added or removed meanwhile.',
    method: 'GET',
    path,
  });
