import { describe, expect, it } from 'vitest';
import { type ApplyOptions, applyPlan } from '../../src/genesys/apply-plan.ts';
import { openForWriting } from '../../src/genesys/connect.ts';
import type { Change } from '../../src/model/change.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { OrgPlan } from '../../src/model/plan.ts';
import { change, gauges, serveGauges } from './fixtures/gauges.ts';
import { connectionTo, platform } from './fixtures/platform.ts';
import { type Handler, json } from './fixtures/server.ts';

const planOf = (changes: readonly Change[]): OrgPlan => ({
  org: 'prod',
  region: 'eu-west-1',
  complete: true,
  changes,
  findings: [],
  managed: 9,
});

async function apply(changes: readonly Change[], handle: Handler, more: Partial<ApplyOptions> = {}) {
  const server = await platform({ handle });
  const org = await openForWriting(connectionTo(server));
  const recorded: Outcome[] = [];
  const options: ApplyOptions = {
    allows: (_, each) => each.id === 'g-2',
    record: (outcome) => recorded.push(outcome),
    liveOf: () => [],
    now: () => 0,
    pause: async () => {},
    onProgress: () => {},
    ...more,
  };
  const outcomes = await applyPlan(org.writer, [gauges()], planOf(changes), options);
  return { outcomes, recorded, writes: server.rest().filter(({ method }) => method === 'PATCH') };
}

const answering = (answers: Readonly<Record<string, JsonObject>>) =>
  serveGauges(
    () => [],
    (id) => answers[id] ?? {},
  );
const statuses = (outcomes: readonly Outcome[]) => outcomes.map((each) => `${each.id} ${each.status}`);

describe('an apply', () => {
  it('writes one thing after the other and records each before and after', async () => {
    const progress: string[] = [];
    const { outcomes, recorded } = await apply([change('g-1'), change('g-2')], answering({}), {
      pause: async () => {},
      onProgress: (done, of) => progress.push(`${done}/${of}`),
    });
    expect(statuses(outcomes)).toEqual(['g-1 applied', 'g-2 applied']);
    expect(statuses(recorded)).toEqual(['g-1 unknown', 'g-1 applied', 'g-2 unknown', 'g-2 applied']);
    expect(outcomes[0]).toEqual({
      org: 'prod',
      kind: 'gauges',
      id: 'g-1',
      key: 'g-1',
      name: 'Gauge g-1',
      status: 'applied',
      fields: change('g-1').fields,
      writtenAt: 0,
    });
    expect(progress).toEqual(['1/2', '2/2']);
  });

  it('has recorded that a write begins before the first request of it', async () => {
    const recorded: Outcome[] = [];
    const seen: string[][] = [];
    const handle: Handler = (_, response) => {
      seen.push(statuses(recorded));
      json(response, {});
    };
    await apply([change('g-1')], handle, { record: (outcome) => recorded.push(outcome) });
    expect(seen).toEqual([['g-1 unknown'], ['g-1 unknown']]);
  });

  it('tells a kind what is its first write, until one was accepted, and what is allowed', async () => {
    const changes = ['g-1', 'g-2', 'g-3', 'g-4'].map((id) => change(id));
    const { writes } = await apply(changes, answering({ 'g-1': { done: true }, 'g-2': { fails: true } }));
    expect(writes.map(({ body }) => JSON.parse(body))).toEqual([
      { first: true, allowed: false, fields: ['new'] },
      { first: true, allowed: true, fields: ['new'] },
      { first: true, allowed: false, fields: ['new'] },
      { first: false, allowed: false, fields: ['new'] },
    ]);
  });

  it('goes on after a failure, and stops after one that concerns the org', async () => {
    const changes = ['g-1', 'g-2', 'g-3', 'g-4'].map((id) => change(id));
    const { outcomes, recorded, writes } = await apply(changes, answering({ 'g-1': { fails: true }, 'g-2': { fails: true, stop: true } }));
    expect(statuses(outcomes)).toEqual(['g-1 failed', 'g-2 failed', 'g-3 blocked', 'g-4 blocked']);
    expect(outcomes[1]?.reason).toEqual({ code: 'write-not-faithful', message: 'It lied.' });
    expect(outcomes[3]?.reason?.code).toBe('org-stopped');
    expect(recorded).toHaveLength(6);
    expect(writes).toHaveLength(2);
  });

  it.each<[string, Handler, string, string]>([
    ['refused', (_, response) => json(response, { code: 'not.found' }, 404), 'failed', 'request-failed'],
    ['without an answer', (_, response) => response.destroy(), 'unknown', 'not-reachable'],
    [
      'accepted, and then not to be seen',
      (seen, response) => json(response, {}, seen.method === 'GET' ? 403 : 200),
      'unknown',
      'permission-missing',
    ],
  ])('a write that is %s', async (_, handle, status, code) => {
    const { outcomes } = await apply([change('g-1')], handle);
    expect(outcomes).toMatchObject([{ status, reason: { code } }]);
    expect(outcomes[0]?.reason?.message).not.toMatch(/\p{Cc}/u);
  });

  it('begins no write once the run is stopped', async () => {
    const stop = new AbortController();
    const handle: Handler = (_, response) => {
      stop.abort();
      json(response, {});
    };
    const { outcomes, recorded } = await apply([change('g-1'), change('g-2')], handle, { signal: stop.signal });
    expect(statuses(outcomes)).toEqual(['g-1 applied', 'g-2 blocked']);
    expect(outcomes[1]?.reason?.code).toBe('run-stopped');
    expect(statuses(recorded)).toEqual(['g-1 unknown', 'g-1 applied', 'g-2 blocked']);
  });

  it('of a plan that it cannot write writes nothing at all', async () => {
    const server = await platform();
    const org = await openForWriting(connectionTo(server));
    const options = { allows: () => false, record: () => {}, liveOf: () => [], now: () => 0, pause: async () => {}, onProgress: () => {} };
    const plan = planOf([change('g-1'), change('x-1', 'new', { kind: 'unheard\nof' })]);
    await expect(applyPlan(org.writer, [gauges()], plan, options)).rejects.toThrow('"unheard of"');
    expect(server.rest()).toEqual([]);
  });
});
