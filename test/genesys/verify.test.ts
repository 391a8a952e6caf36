import { describe, expect, it } from 'vitest';
import { openForReading } from '../../src/genesys/connect.ts';
import { verify } from '../../src/genesys/verify.ts';
import type { FieldChange } from '../../src/model/change.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { type Outcome, outcomeOf } from '../../src/model/outcome.ts';
import { fakeClock } from './fixtures/fake-clock.ts';
import { change, gauges, serveGauges } from './fixtures/gauges.ts';
import { connectionTo, platform } from './fixtures/platform.ts';
import { type Handler, json } from './fixtures/server.ts';

const applied = (id: string, fields: readonly FieldChange[] = change(id).fields): Outcome =>
  outcomeOf('prod', change(id, 'new', { fields }), 'applied');
const gauge = (id: string, level: Json, more: JsonObject = {}): JsonObject => ({ id, entry: { level }, ...more });

async function verifying(outcomes: readonly Outcome[], handle: Handler, signal?: AbortSignal) {
  const server = await platform({ handle });
  const clock = fakeClock();
  const { reader } = await openForReading(connectionTo(server));
  const verified = await verify(reader, [gauges()], outcomes, { clock, liveOf: () => [], ...(signal ? { signal } : {}) });
  return { verified, sleeps: clock.sleeps, calls: server.rest() };
}

describe('a verification', () => {
  it('reads what was written, and nothing else, until it is as wanted', async () => {
    const left: Outcome = { ...applied('g-9'), status: 'failed' };
    const handle = serveGauges((reading) => [gauge('g-1', 'new'), gauge('g-2', reading < 3 ? 'old' : 'new')]);
    const { verified, sleeps, calls } = await verifying([applied('g-1'), left, applied('g-2')], handle);
    expect(verified).toEqual([{ ...applied('g-1'), verified: true }, left, { ...applied('g-2'), verified: true }]);
    expect(sleeps).toEqual([1_000, 2_000, 4_000]);
    expect(calls.map(({ url }) => new URL(url, 'http://x').searchParams.get('ids'))).toEqual(['g-1,g-2', 'g-2', 'g-2']);
  });

  it('asks for fifty at once', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `g-${index}`);
    const { verified, calls } = await verifying(
      ids.map((id) => applied(id)),
      serveGauges(() => ids.map((id) => gauge(id, 'new'))),
    );
    expect(verified.every((each) => each.verified)).toBe(true);
    expect(calls).toHaveLength(3);
  });

  it('waits for nothing where nothing was written', async () => {
    const { sleeps, calls, verified } = await verifying(
      [{ ...applied('g-1'), status: 'done' }],
      serveGauges(() => []),
    );
    expect([sleeps, calls]).toEqual([[], []]);
    expect(verified[0]?.verified).toBeUndefined();
  });

  it('fails after four readings and says what is live, on one line', async () => {
    const { verified, sleeps } = await verifying(
      [applied('g-1')],
      serveGauges(() => [gauge('g-1', `old\n::x::${'y'.repeat(5_000)}`)]),
    );
    expect(sleeps).toEqual([1_000, 2_000, 4_000, 8_000]);
    expect(verified[0]).toMatchObject({
      status: 'failed',
      verified: false,
      reason: { code: 'not-verified', moved: [{ path: '/level', reviewed: 'old', wanted: 'new' }] },
    });
    expect(verified[0]?.reason?.message).toContain('/level is old ::x::yyy');
    expect(verified[0]?.reason?.message).not.toMatch(/\p{Cc}/u);
    expect(verified[0]?.reason?.message.length).toBeLessThan(300);
  });

  it('fails for a thing that is gone', async () => {
    const { verified } = await verifying(
      [applied('g-1')],
      serveGauges(() => []),
    );
    expect(verified[0]).toMatchObject({
      status: 'failed',
      reason: { code: 'not-verified', message: expect.stringContaining('not found any more') },
    });
  });

  it.each<[string, FieldChange, JsonObject, boolean]>([
    ['a field', { path: '/level', after: { b: 1, a: 2 } }, gauge('g-1', { a: 2, b: 1 }), true],
    ['a field inside', { path: '/level/deep', after: 1 }, gauge('g-1', { deep: 2 }), false],
    ['a setting in the platform’s form', { path: '/unchecked/far/off', after: 1 }, gauge('g-1', 'x', { far: { off: 1 } }), true],
    ['another of those', { path: '/unchecked/far/off', after: 1 }, gauge('g-1', 'x', { far: { off: 2 } }), false],
    ['a name', { path: '/name', after: 'New' }, gauge('g-1', 'x', { name: 'New' }), true],
    ['a hostile path', { path: '/__proto__/polluted', after: 1 }, gauge('g-1', 'x'), false],
  ])('compares %s', async (_, field, live, asWanted) => {
    const { verified } = await verifying(
      [applied('g-1', [field])],
      serveGauges(() => [live]),
    );
    expect(verified[0]?.verified).toBe(asWanted);
  });

  it('does not show a sensitive value', async () => {
    const fields = [{ path: '/level', after: 'wanted-secret', sensitive: true }] as const;
    const { verified } = await verifying(
      [applied('g-1', fields)],
      serveGauges(() => [gauge('g-1', 'live-secret')]),
    );
    expect(verified[0]?.reason?.message).toContain('/level has another value');
    expect(verified[0]?.reason?.message).not.toMatch(/-secret/);
    expect(JSON.stringify(verified)).not.toContain('live-secret');
  });

  it('names the first five of many settings', async () => {
    const fields = Array.from({ length: 40 }, (_, index) => ({ path: `/f${index}`, after: index }));
    const { verified } = await verifying(
      [applied('g-1', fields)],
      serveGauges(() => [gauge('g-1', 'x')]),
    );
    expect(verified[0]?.reason?.message).toMatch(/\/f4 is not set and not 4; and 35 more$/);
  });

  it('does not know what it cannot read', async () => {
    const { verified } = await verifying([applied('g-1')], (_, response) => json(response, { code: 'x' }, 403));
    expect(verified[0]).toMatchObject({
      status: 'unknown',
      verified: false,
      reason: { code: 'not-verified', message: expect.stringContaining('answered 403') },
    });
  });

  it('ends when the run is stopped, and does not know what was still the old value', async () => {
    const stop = new AbortController();
    const live = serveGauges((reading) => {
      if (reading === 2) stop.abort();
      return [gauge('g-1', 'old'), gauge('g-2', 'new')];
    });
    const { verified, sleeps } = await verifying([applied('g-1'), applied('g-2')], live, stop.signal);
    expect(sleeps).toEqual([1_000, 2_000]);
    expect(verified).toMatchObject([
      { status: 'unknown', verified: false, reason: { message: expect.stringContaining('the run was stopped') } },
      { status: 'applied', verified: true },
    ]);
  });
});
