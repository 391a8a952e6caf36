import { describe, expect, it } from 'vitest';
import { common, hullOf, slicesOf } from '../../../src/genesys/audits/slices.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.parse('2026-11-24T12:00:00Z');

describe('the slices of a search', () => {
  it.each<[string, number, boolean, number, number]>([
    ['30 days of a service that answers at once', 30 * day, true, 14, 1],
    ['30 days of another', 30 * day, false, 0, 1],
    ['31 days of another', 31 * day, false, 0, 2],
    ['half a day', day / 2, true, 1, 0],
    ['exactly a day', day, true, 1, 0],
    ['13 days', 13 * day, true, 13, 0],
    ['a year', 365 * day, true, 14, 12],
    ['nothing', 0, true, 0, 0],
  ])('%s', (_, back, realtime, atOnce, deferred) => {
    const slices = slicesOf(now - back, now, realtime);
    expect([slices.filter((each) => each.realtime).length, slices.filter((each) => !each.realtime).length]).toEqual([atOnce, deferred]);
  });

  it.each([true, false])('lie side by side, newest first, none longer than it may be (%s)', (realtime) => {
    const slices = slicesOf(now - 100 * day, now, realtime);
    expect([slices[0]?.to, slices.at(-1)?.from]).toEqual([now, now - 100 * day]);
    for (const [index, slice] of slices.entries()) {
      expect(slice.to - slice.from).toBeLessThanOrEqual(slice.realtime ? day : 30 * day);
      if (index > 0) expect(slice.to).toBe(slices[index - 1]?.from);
      if (slice.realtime) expect(slice.from).toBeGreaterThan(now - 14 * day);
    }
  });
});

it('spans have in common what lies in both, and nothing where they only touch', () => {
  expect(common({ from: 1, to: 5 }, { from: 3, to: 9 })).toEqual({ from: 3, to: 5 });
  expect(common({ from: 1, to: 3 }, { from: 3, to: 9 })).toBeUndefined();
});

it('the hull of spans holds all of them', () => {
  expect(hullOf([])).toBeUndefined();
  expect(
    hullOf([
      { from: 5, to: 6 },
      { from: 1, to: 2 },
    ]),
  ).toEqual({ from: 1, to: 6 });
});
