import { afterEach, describe, expect, it } from 'vitest';
import { boundedReader } from '../../../src/genesys/audits/bounded-reader.ts';
import type { AuditedThing } from '../../../src/genesys/audits/gathering.ts';
import { type AuditSearch, whoChanged } from '../../../src/genesys/audits/who-changed.ts';
import { openForReading } from '../../../src/genesys/connect.ts';
import { attempt } from '../../../src/model/api-error.ts';
import { apiPath } from '../../../src/model/api-path.ts';
import { type AuditSeed, type Fault, type Sandbox, startSandbox } from '../../../src/sandbox/sandbox.ts';
import { sampleOrgs } from '../../../src/sandbox/seed.ts';
import { type FakeClock, fakeClock } from '../fixtures/fake-clock.ts';
import { connectionTo } from '../fixtures/platform.ts';

const hour = 3_600_000;
const day = 24 * hour;
const running: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

const thing = (id: string, more: Partial<AuditedThing> = {}): AuditedThing => ({
  kind: 'gauges',
  id,
  service: 'Integrations',
  entityTypes: ['Action'],
  ...more,
});

/** An org with audits of these ages in milliseconds, and a search in it at a clock that does not wait. */
async function orgWith(audits: readonly (Partial<AuditSeed> & { readonly age: number; readonly of?: string })[]) {
  const sandbox = await startSandbox({ orgs: sampleOrgs() });
  running.push(sandbox);
  const now = Date.now();
  const org = sandbox.org('dev');
  for (const { age, of = 'a', ...more } of audits) org.addAudit({ at: new Date(now - age).toISOString(), entity: { id: of }, ...more });
  const clock = fakeClock(now);
  const credentials = { clientId: 'sandbox-dev', clientSecret: 'sandbox-dev-secret', region: 'sandbox', source: 'the test' };
  const hosts = { ...sandbox.hosts, name: 'sandbox', named: true };
  const { reader } = await openForReading(connectionTo({ hosts }, { credentials, clock }));
  sandbox.clear();
  const search = (things = [thing('a')], more: Partial<AuditSearch<AuditedThing>> = {}) => whoChanged(reader, things, { clock, ...more });
  return { sandbox, org, clock, now, search };
}

const asked = (sandbox: Sandbox): readonly string[] =>
  sandbox.exchanges.map(({ method, path }) => `${method} ${path.replace('/api/v2/audits/query', '').replace(/[0-9a-f-]{36}/, 'ID')}`);

const REALTIME = 'POST /realtime?expand=user';
const MAPPING = 'GET /realtime/servicemapping';

describe('looking for who changed a thing', () => {
  it('ends with the newest day on which it was changed', async () => {
    const { sandbox, search } = await orgWith([{ age: hour }, { age: 3 * day, action: 'Create' }]);
    const { things, problems } = await search();
    expect(problems).toEqual([]);
    expect(things).toMatchObject([{ thing: { id: 'a' }, changes: [{ action: 'Update', by: { name: 'Ines Falk' } }] }]);
    expect(asked(sandbox)).toEqual([MAPPING, REALTIME]);
  });

  it('asks once for each day for all things together, back to the day of the last one', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `a${index}`);
    const { sandbox, search } = await orgWith(ids.map((of, index) => ({ of, age: (index % 5) * day + hour })));
    const { things } = await search(ids.map((id) => thing(id)));
    expect(things.every(({ changes }) => changes.length === 1)).toBe(true);
    expect(asked(sandbox)).toEqual([MAPPING, ...Array(5).fill(REALTIME)]);
  });

  it('waits for the answer where it was longer ago than 14 days', async () => {
    const { sandbox, clock, search } = await orgWith([{ age: 20 * day }]);
    const { things, problems } = await search();
    expect([things[0]?.changes.length, problems]).toEqual([1, []]);
    const results = 'GET /ID/results?pageSize=500&expand=user&allowRedirect=false';
    expect(asked(sandbox)).toEqual([MAPPING, ...Array(14).fill(REALTIME), 'POST ', 'GET /ID', 'GET /ID', results]);
    expect(clock.sleeps).toEqual([2_000, 2_000]);
  });

  it('looks back 30 days and no further', async () => {
    const { search } = await orgWith([{ age: 31 * day }]);
    expect(await search()).toMatchObject({ things: [{ changes: [] }], problems: [] });
  });

  it('asks for nothing where there is nothing to look for', async () => {
    const { sandbox, search } = await orgWith([]);
    expect(await search([])).toEqual({ things: [], problems: [] });
    expect(await search([thing('a')], { isSettled: () => true })).toMatchObject({ things: [{ changes: [] }] });
    expect(sandbox.exchanges).toEqual([]);
  });

  it('leaves out failed attempts, other things, other types and other services', async () => {
    const { search } = await orgWith([
      { age: hour, status: 'FAILURE' },
      { age: hour, of: 'b' },
      { age: hour, entityType: 'ActionDraft' },
      { age: 2 * day, action: 'Publish' },
    ]);
    expect((await search()).things[0]?.changes.map((each) => each.action)).toEqual(['Publish']);
  });

  it('goes on until the changes say enough, and gives them newest first', async () => {
    const { sandbox, search } = await orgWith([
      { age: 2.5 * day, action: 'First' },
      { age: hour, action: 'Second' },
      { age: 2 * hour, action: 'Third' },
    ]);
    const { things } = await search([thing('a')], { isSettled: (_, changes) => changes.some((each) => each.action === 'First') });
    expect(things[0]?.changes.map((each) => each.action)).toEqual(['Second', 'Third', 'First']);
    expect(sandbox.exchanges).toHaveLength(4);
  });

  it('asks for one type where there is one, and for all of the service where there are several', async () => {
    const { sandbox, search } = await orgWith([{ age: hour }, { age: hour, of: 'b', entityType: 'ActionDraft' }]);
    await search();
    const both = await search([thing('a'), thing('b', { entityTypes: ['Action', 'ActionDraft'] })]);
    expect(both.things.map(({ changes }) => changes.length)).toEqual([1, 1]);
    const filters = sandbox.exchanges.filter(({ method }) => method === 'POST').map((each) => JSON.stringify(each.requestBody));
    expect(filters[0]).toContain('EntityType');
    expect(filters[1]).not.toContain('EntityType');
  });

  it('reads every page of a busy day', async () => {
    const { search } = await orgWith([...Array.from({ length: 250 }, () => ({ age: hour, of: 'other' })), { age: 2 * hour }]);
    expect((await search()).things[0]?.changes).toHaveLength(1);
  });

  it('reads every page of what was waited for', async () => {
    const { sandbox, search } = await orgWith([
      ...Array.from({ length: 1_100 }, () => ({ age: 20 * day, of: 'other' })),
      { age: 21 * day },
    ]);
    expect((await search()).things[0]?.changes).toHaveLength(1);
    expect(asked(sandbox).filter((each) => each.includes('cursor='))).toHaveLength(2);
  });

  it('waits at once for a service that does not answer at once', async () => {
    const { sandbox, search } = await orgWith([{ age: hour }]);
    sandbox.fault({ path: /servicemapping/, rewrite: () => ({ services: [{ name: 'Other' }, null, { name: 7 }] }) });
    expect((await search()).things[0]?.changes).toHaveLength(1);
    expect(asked(sandbox).filter((each) => each === REALTIME)).toEqual([]);
  });
});

describe('a span in which everything is wanted', () => {
  const all = { isSettled: () => true };

  it('is read to its end, and nothing else is', async () => {
    const ages = [hour, 5 * day, 6 * day, 20 * day];
    const { sandbox, now, search } = await orgWith(ages.map((age) => ({ age })));
    const { things } = await search([thing('a')], { ...all, since: { from: now - 6.5 * day, to: now - 2 * day } });
    expect(things[0]?.changes.map((each) => now - Date.parse(each.at))).toEqual([5 * day, 6 * day]);
    expect(asked(sandbox)).toEqual([MAPPING, ...Array(5).fill(REALTIME)]);
  });

  it('reaches back further than the search for who changed a thing, which needs no more', async () => {
    const { now, search } = await orgWith([{ age: hour }, { age: 40 * day }, { age: 55 * day }, { age: 70 * day }]);
    const { things } = await search([thing('a')], { since: { from: now - 60 * day, to: now } });
    expect(things[0]?.changes).toHaveLength(3);
  });

  it('does not keep a search from looking beside it', async () => {
    const { now, search } = await orgWith([{ age: 20 * day }]);
    const { things } = await search([thing('a')], { since: { from: now - 2 * day, to: now } });
    expect(things[0]?.changes).toHaveLength(1);
  });
});

describe('what cannot be seen is told, and never fails', () => {
  it('a missing permission', async () => {
    const { org, sandbox, search } = await orgWith([{ age: hour }]);
    org.permit([]);
    expect(await search()).toMatchObject({
      things: [{ changes: [] }],
      problems: [{ code: 'permission-missing', permissions: ['audits:audit:view'], help: expect.stringContaining('audits:audit:view') }],
    });
    expect(sandbox.exchanges).toHaveLength(1);
  });

  it.each<[string, Fault, string]>([
    ['no answer', { path: /realtime\?/, drop: 'before', times: 9 }, 'not-reachable'],
    ['HTML', { path: /realtime\?/, status: 200, body: '<html>' }, 'answer-not-understood'],
    ['no list', { path: /realtime\?/, rewrite: () => ({ entities: { length: 1 } }) }, 'answer-not-understood'],
    ['a limit', { path: /realtime\?/, status: 429, headers: { 'retry-after': '9999' } }, 'rate-limited'],
  ])('%s: what was found before stays', async (_, fault, code) => {
    const { sandbox, search } = await orgWith([{ age: hour }, { age: 3 * day, of: 'b' }]);
    sandbox.fault({ ...fault, skip: 1 });
    const { things, problems } = await search([thing('a'), thing('b')]);
    expect(things.map(({ changes }) => changes.length)).toEqual([1, 0]);
    expect(problems.map((each) => each.code)).toEqual([code]);
  });

  it.each([
    ['a query that failed', 'FAILED', 'ended as "failed"'],
    ['a query that was cancelled', 'Cancelled', 'ended as "cancelled"'],
    ['a query in a hostile state', '\u001b[31m\n::x', 'ended as'],
  ])('%s', async (_, state, words) => {
    const { sandbox, search } = await orgWith([]);
    sandbox.fault({ method: 'GET', path: /query\/[0-9a-f-]{36}$/, rewrite: (body) => ({ ...Object(body), state }) });
    const [problem] = (await search()).problems;
    expect(problem?.message).toContain(words);
    expect(problem?.message).not.toMatch(/\n/);
  });

  it('a query that is never done: given up after two minutes', async () => {
    const { sandbox, clock, search } = await orgWith([]);
    sandbox.fault({ path: /servicemapping/, rewrite: () => ({}) });
    sandbox.fault({ method: 'GET', path: /query\/[0-9a-f-]{36}$/, rewrite: (body) => ({ ...Object(body), state: 'RUNNING' }), times: 99 });
    expect((await search()).problems[0]?.message).toContain('was not done after 120 seconds');
    expect(sum(clock)).toBe(120_000);
    expect(sandbox.exchanges.length).toBeLessThan(60);
  });

  it('a query whose id would lead elsewhere: nothing is asked there', async () => {
    const { sandbox, search } = await orgWith([]);
    sandbox.fault({ method: 'POST', path: /query$/, rewrite: () => ({ id: '../../organizations/me', state: 'Queued' }) });
    expect((await search()).problems.map((each) => each.code)).toEqual(['unsafe-id']);
    expect(asked(sandbox).at(-1)).toBe('POST ');
  });

  it('more than 60 requests: the rest is not looked at', async () => {
    const { sandbox, search } = await orgWith(Array.from({ length: 7_000 }, () => ({ age: hour, of: 'other' })));
    const { things, problems } = await search();
    expect([things[0]?.changes, problems[0]?.message]).toEqual([[], 'the search ends after 60 requests']);
    expect(sandbox.exchanges).toHaveLength(60);
  });

  it('an audit that comes twice counts once', async () => {
    const { sandbox, search } = await orgWith([{ age: hour }]);
    sandbox.fault({
      path: /realtime\?/,
      rewrite: (body) => ({ ...Object(body), entities: [Object(body).entities[0], {}, Object(body).entities[0]] }),
    });
    expect((await search()).things[0]?.changes).toHaveLength(1);
  });
});

const sum = ({ sleeps }: FakeClock): number => sleeps.reduce((total, each) => total + each, 0);

it('no more requests are under way than the bounds say, and none is sent beyond them', async () => {
  let [underWay, most, sent] = [0, 0, 0];
  const answer = async () => {
    [underWay, sent] = [underWay + 1, sent + 1];
    most = Math.max(most, underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay -= 1;
    return {};
  };
  const reader = boundedReader({ get: answer, query: answer }, { calls: 10, atOnce: 3 });
  const results = await Promise.all(Array.from({ length: 15 }, () => attempt(() => reader.get(apiPath`/api/v2/x`))));
  expect([most, sent, results.filter((each) => 'failure' in each).length]).toEqual([3, 10, 5]);
});
