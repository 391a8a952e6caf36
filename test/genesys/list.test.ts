import { describe, expect, it } from 'vitest';
import { listAll, listByCursor, MOST_PAGES } from '../../src/genesys/list.ts';
import { ApiError, attempt } from '../../src/model/api-error.ts';
import type { Query } from '../../src/model/client.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';

const PATH = '/api/v2/things';

const things = (count: number): readonly JsonObject[] =>
  Array.from({ length: count }, (_, index) => ({ id: `t-${index}`, name: `thing ${index}` }));

interface Manners {
  /** What the platform cuts a page to. */
  readonly size?: number;
  readonly without?: readonly string[];
  readonly total?: (page: number) => Json;
}

/** A listing by page number, and what it was asked. */
function listing(all: readonly JsonObject[], { size = 100, without = [], total }: Manners = {}) {
  const asked: Query[] = [];
  const get = async (query: Query): Promise<JsonObject> => {
    asked.push(query);
    const page = Number(query['pageNumber']);
    const pageSize = Math.min(Number(query['pageSize']), size);
    const entities = all.slice((page - 1) * pageSize, page * pageSize);
    const body = { entities, pageSize, pageNumber: page, pageCount: Math.ceil(all.length / pageSize), total: total?.(page) ?? all.length };
    return Object.fromEntries(Object.entries(body).filter(([name]) => !without.includes(name)));
  };
  return { asked, get, list: (query: Query = {}, parallel = 4) => listAll(get, PATH, query, parallel) };
}

describe('a list by page number', () => {
  it.each<[string, number, Manners, number]>([
    ['nothing', 0, {}, 1],
    ['one page', 100, {}, 1],
    ['several pages', 450, {}, 5],
    ['pages that are cut', 450, { size: 25 }, 18],
    ['no number of pages', 250, { without: ['pageCount'] }, 3],
    ['no number of pages, pages that are cut', 60, { without: ['pageCount', 'pageSize'], size: 25 }, 3],
    ['no total', 250, { without: ['total'] }, 3],
    ['neither', 250, { without: ['pageCount', 'total'] }, 4],
    ['nothing but entities', 250, { without: ['pageCount', 'total', 'pageNumber', 'pageSize'] }, 4],
  ])('%s', async (_, count, manners, calls) => {
    const all = things(count);
    const { asked, list } = listing(all, manners);
    expect(await list()).toEqual(all);
    expect(asked).toHaveLength(calls);
    expect(asked[0]).toEqual({ pageSize: 100, pageNumber: 1 });
  });

  it('asks with the page size and the filters of the query', async () => {
    const { asked, list } = listing(things(30));
    await list({ pageSize: 10, category: 'CRM' });
    expect(asked).toEqual([1, 2, 3].map((pageNumber) => ({ pageSize: 10, category: 'CRM', pageNumber })));
  });

  it('takes a thing that moved from page to page once', async () => {
    const all = things(150);
    const { list } = listing([...all.slice(0, 100), ...all.slice(99)], { total: () => 150 });
    expect(await list()).toEqual(all);
  });

  it('reads on where the number of pages is too small for the total', async () => {
    const all = things(250);
    const { get } = listing(all);
    const lying = async (query: Query) => ({ ...(await get(query)), pageCount: 1 });
    expect(await listAll(lying, PATH, {}, 4)).toEqual(all);
  });

  it.each<[string, (page: number) => number, string]>([
    ['too few', () => 151, 'served 150 different things and states a total of 151'],
    ['too many', () => 149, 'served 150 different things and states a total of 149'],
    ['a total that moved', (page) => (page === 1 ? 149 : 150), 'a total of 149'],
    ['a total that moved at the end', (page) => (page === 1 ? 150 : 149), 'a total of 149'],
  ])('%s is an error with both numbers', async (_, total, message) => {
    const { list } = listing(things(150), { total });
    expect(await attempt(() => list())).toMatchObject({ failure: { code: 'list-incomplete', message: expect.stringContaining(message) } });
  });

  it('a page that fails keeps the others from being asked for', async () => {
    const { asked, get } = listing(things(10_000));
    const failing = async (query: Query) => {
      const page = await get(query);
      if (query['pageNumber'] === 3) throw new ApiError({ code: 'request-failed', message: 'no' });
      return page;
    };
    expect(await attempt(() => listAll(failing, PATH, {}, 4))).toMatchObject({ failure: { message: 'no' } });
    expect(asked.length).toBeLessThan(12);
  });

  it.each<[string, JsonObject]>([
    ['no entities', { total: 0 }],
    ['entities that are no list', { entities: {} }],
    ['entities that are no objects', { entities: [null] }],
  ])('%s', async (_, body) => {
    const result = attempt(() => listAll(async () => body, PATH, {}, 4));
    await expect(result).resolves.toMatchObject({ failure: { code: 'answer-not-understood' } });
  });

  it.each<[string, (page: number) => JsonObject]>([
    ['new things on every page', (page) => ({ entities: [{ id: `t-${page}` }], pageNumber: page })],
    ['a total that runs away', (page) => ({ entities: [{ id: `t-${page}` }], pageNumber: page, total: page + 1 })],
    ['a number of pages without measure', (page) => ({ entities: [{ id: `t-${page}` }], pageCount: 1_000_000_000, total: 5 })],
    ['cursors without end', (page) => ({ entities: [{ id: `t-${page}` }], nextUri: `${PATH}?after=${page}` })],
  ])('%s is given up', async (_, body) => {
    let calls = 0;
    const result = await attempt(() => listAll(async () => body(++calls), PATH, {}, 4));
    expect(result).toMatchObject({ failure: { code: 'list-incomplete', message: expect.stringContaining('more than 10000 pages') } });
    expect(calls).toBeLessThanOrEqual(MOST_PAGES);
  });

  it('the same page again and again ends the list', async () => {
    let calls = 0;
    const same = async (): Promise<JsonObject> => ({ entities: [{ id: 't-1' }], pageNumber: ++calls });
    expect(await listAll(same, PATH, {}, 4)).toEqual([{ id: 't-1' }]);
    expect(calls).toBe(2);
  });
});

describe('a list by cursor', () => {
  it('uses only the query of the next address, over its own', async () => {
    const asked: Query[] = [];
    const get = async (query: Query): Promise<JsonObject> => {
      asked.push(query);
      const after = Number(query['after'] ?? 0);
      const nextUri = after < 2 ? { nextUri: `https://evil.example/api/v2/other?after=${after + 1}&pageSize=300` } : {};
      return { entities: [{ id: `t-${after}` }], total: 3, ...nextUri };
    };
    expect(await listAll(get, PATH, { showOnlyPublished: true }, 4)).toHaveLength(3);
    expect(asked.slice(1)).toEqual(['1', '2'].map((after) => ({ showOnlyPublished: true, after, pageSize: '300' })));
  });

  it.each(['', 'https://', '/api/v2/things', 7, null])('ends at %j', async (nextUri) => {
    expect(await listAll(async () => ({ entities: [{ id: 'a' }], total: 1, nextUri }), PATH, {}, 4)).toHaveLength(1);
  });

  it('ends where a cursor comes back', async () => {
    let calls = 0;
    const get = async (): Promise<JsonObject> => ({ entities: [{ id: `t-${Math.min(++calls, 3)}` }], nextUri: '/x?after=1' });
    expect(await listAll(get, PATH, {}, 4)).toHaveLength(3);
    expect(calls).toBe(4);
  });
});

describe('a list that knows no page numbers', () => {
  /** The labels of a thing's versions, in pages of two. */
  const versions = (labels: readonly string[], total: number | undefined = labels.length) => {
    const asked: Query[] = [];
    const get = async (query: Query): Promise<JsonObject> => {
      asked.push(query);
      const from = Number(query['after'] ?? 0);
      const next = from + 2 < labels.length ? { nextUri: `${PATH}?after=${from + 2}` } : {};
      const entities = labels.slice(from, from + 2).map((version) => ({ id: 'one', version }));
      return { entities, ...(total === undefined ? {} : { total }), ...next };
    };
    return { asked, read: () => listByCursor(get, PATH, { pageSize: 300 }) };
  };

  it('is never asked by one, and keeps versions of one thing apart', async () => {
    const { asked, read } = versions(['4', 'DRAFT', '1', '3', '2']);
    expect((await read()).map(({ version }) => version)).toEqual(['4', 'DRAFT', '1', '3', '2']);
    expect(asked).toEqual([{ pageSize: 300 }, { pageSize: 300, after: '2' }, { pageSize: 300, after: '4' }]);
  });

  it.each<[string, readonly string[], number]>([
    ['too few', ['1', '2', '3'], 4],
    ['too many', ['1', '2', '3'], 2],
  ])('with %s of them is an error with both numbers', async (_, labels, total) => {
    const { read } = versions(labels, total);
    expect(await attempt(read)).toMatchObject({
      failure: { code: 'list-incomplete', message: expect.stringContaining(`total of ${total}`) },
    });
  });

  it('needs no total', async () => {
    expect(await versions(['1', '2', '3'], undefined).read()).toHaveLength(3);
  });

  it('without end is given up', async () => {
    let calls = 0;
    const get = async (): Promise<JsonObject> => ({ entities: [{ id: `t-${++calls}` }], nextUri: `${PATH}?after=${calls}` });
    expect(await attempt(() => listByCursor(get, PATH, {}))).toMatchObject({ failure: { code: 'list-incomplete' } });
    expect(calls).toBeLessThanOrEqual(MOST_PAGES);
  });

  it('tells each page as it comes', async () => {
    const told: unknown[] = [];
    const get = async ({ after = 0 }: Query): Promise<JsonObject> => ({
      entities: [{ id: `t-${after}` }],
      total: 2,
      ...(after === 0 ? { nextUri: `${PATH}?after=1` } : {}),
    });
    await listByCursor(get, PATH, {}, (read, total) => told.push([read, total]));
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});
