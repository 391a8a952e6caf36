import { describe, expect, it } from 'vitest';
import { openForReading } from '../../src/genesys/connect.ts';
import { watch } from '../../src/genesys/watch.ts';
import { deploymentFile } from '../../src/model/cdn-path.ts';
import { member } from '../../src/model/json.ts';
import type { Kind } from '../../src/model/kind.ts';
import { type Outcome, outcomeOf } from '../../src/model/outcome.ts';
import { fakeClock } from './fixtures/fake-clock.ts';
import { change, gauges } from './fixtures/gauges.ts';
import { connectionTo, platform } from './fixtures/platform.ts';
import { type Handler, json } from './fixtures/server.ts';

const idOf = (index: number): string => `0f9d6c5e-7a54-4a34-8a0b-00000000000${index}`;
const START = Date.parse('2026-11-24T12:00:00Z');

/** A change of which a public file tells: it is there once the file says `new`. */
const written = (index: number, more: Partial<Outcome> = {}): Outcome => ({
  ...outcomeOf('prod', change(idOf(index)), 'applied'),
  verified: true,
  writtenAt: START - 3_000,
  ...more,
});

const seen: Kind = gauges({
  publicFile: ({ id }) => {
    const path = deploymentFile(id);
    return path && { path, isShown: (file) => member(file, 'level') === 'new' };
  },
});

/** Answers for each thing, by how often its file was read before. */
type Answer = (index: number, reading: number) => Parameters<typeof json>[1] | undefined;

const serving = (answer: Answer): Handler => {
  const readings = new Map<string, number>();
  return ({ url }, response) => {
    const index = Number(url.split('/')[4]?.at(-1));
    readings.set(url, (readings.get(url) ?? 0) + 1);
    const body = answer(index, readings.get(url) ?? 0);
    return body === undefined ? response.destroy() : json(response, body, body === null ? 403 : 200);
  };
};

async function watching(outcomes: readonly Outcome[], answer: Answer, signal?: AbortSignal, kind = seen) {
  const server = await platform({ handle: serving(answer) });
  const clock = fakeClock(START);
  const { reader } = await openForReading(connectionTo(server, { clock }));
  const watched = await watch(reader, [kind], outcomes, clock, signal);
  return { watched, visible: watched.map((each) => each.visible), sleeps: clock.sleeps, calls: server.rest().length };
}

describe('what was written', () => {
  it('is watched every five seconds until each file shows it, and told in seconds since its write', async () => {
    const outcomes = [written(1), written(2)];
    const { watched, visible, sleeps, calls } = await watching(outcomes, (index, reading) => ({
      level: reading < index * 2 ? 'old' : 'new',
    }));
    expect(visible).toEqual([{ afterSeconds: 8 }, { afterSeconds: 18 }]);
    expect(watched.map(({ id, status }) => [id, status])).toEqual(outcomes.map(({ id, status }) => [id, status]));
    expect([sleeps, calls]).toEqual([[5_000, 5_000, 5_000], 2 + 4]);
  });

  it('is given up after five minutes for all of them together', async () => {
    const { visible, sleeps } = await watching([written(1), written(2), written(3)], (index) => ({ level: index === 2 ? 'new' : 'old' }));
    const late = { problem: { code: 'not-visible-yet', message: expect.stringContaining('within 5 minutes'), help: expect.any(String) } };
    expect(visible).toEqual([late, { afterSeconds: 3 }, late]);
    expect(sleeps.reduce((sum, each) => sum + each, 0)).toBe(300_000);
  });

  it('is given up after three requests in a row without any answer, and others are watched on', async () => {
    const { visible, sleeps, calls } = await watching([written(1), written(2)], (index, reading) =>
      index === 1 ? undefined : { level: reading < 6 ? 'old' : 'new' },
    );
    expect(visible).toEqual([
      { problem: expect.objectContaining({ message: expect.stringContaining('could not be read') }) },
      { afterSeconds: 28 },
    ]);
    expect([sleeps.length, calls]).toEqual([5, 3 + 6]);
  });

  it('is watched on where an answer comes in between, and where it is refused: that may only be late', async () => {
    const { visible } = await watching([written(1), written(2)], (index, reading) => {
      if (reading >= 9) return { level: 'new' };
      if (index === 1) return reading % 3 === 0 ? { level: 'old' } : undefined;
      return null;
    });
    expect(visible).toEqual([{ afterSeconds: 43 }, { afterSeconds: 43 }]);
  });

  it.each<[string, Outcome, Kind]>([
    ['failed', written(1, { status: 'failed' }), seen],
    ['was there already', written(1, { status: 'done' }), seen],
    ['is left alone', written(1, { status: 'left' }), seen],
    ['has no public file', written(1), gauges()],
    ['has no address', { ...written(1), id: '../1' }, seen],
  ])('is not looked at where it %s', async (_, outcome, kind) => {
    const { visible, calls, sleeps } = await watching([outcome], () => ({ level: 'new' }), undefined, kind);
    expect([visible, calls, sleeps]).toEqual([[undefined], 0, []]);
  });

  it('is not judged where the run is stopped', async () => {
    const stop = new AbortController();
    const { visible, sleeps } = await watching(
      [written(1), written(2)],
      (index, reading) => {
        if (index === 2 && reading === 2) stop.abort();
        return { level: index === 1 ? 'new' : 'old' };
      },
      stop.signal,
    );
    expect(visible).toEqual([{ afterSeconds: 3 }, undefined]);
    expect(sleeps).toEqual([5_000]);
  });
});
