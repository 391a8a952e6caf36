import { describe, expect, it } from 'vitest';
import { type Effect, type FailedTry, retryWait } from '../../src/genesys/retry.ts';
import { retryAfterOf } from '../../src/genesys/retry-after.ts';

const STATUSES = [400, 401, 403, 404, 408, 409, 410, 413, 429, 500, 501, 502, 503, 504, undefined] as const;

/** How often each is repeated at most, in the order of STATUSES; `undefined` is a network error. */
const TABLE: Readonly<Record<Effect, readonly number[]>> = {
  token: [0, 0, 0, 0, 4, 0, 0, 0, 4, 1, 0, 4, 4, 4, 4],
  read: [0, 0, 0, 0, 4, 0, 0, 0, 4, 1, 0, 4, 4, 4, 4],
  'versioned-write': [0, 0, 0, 0, 4, 0, 0, 0, 4, 1, 0, 4, 4, 4, 4],
  write: [0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0],
};

const rows = Object.entries(TABLE).flatMap(([effect, counts]) =>
  STATUSES.map((status, index) => [effect as Effect, status, counts[index] ?? 0] as const),
);

const failed = (status?: number, retryAfter?: number): FailedTry => ({
  ...(status === undefined ? {} : { status }),
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

function retries(effect: Effect, next: FailedTry): number {
  const tries: FailedTry[] = [];
  for (;;) {
    tries.push(next);
    if (retryWait(effect, tries, 0) === 'give-up') return tries.length - 1;
  }
}

describe('the table of retries', () => {
  it.each(rows)('%s after %s: %s times', (effect, status, times) => {
    expect(retries(effect, failed(status))).toBe(times);
  });

  it.each(['token', 'read', 'versioned-write', 'write'] as const)('%s is not repeated once the run is stopped', (effect) => {
    expect(retryWait(effect, [{ final: true }], 0)).toBe('give-up');
  });

  it('repeats a 500 once, whatever was before it', () => {
    expect(retryWait('read', [failed(503), failed(500)], 0)).toBeTypeOf('number');
    expect(retryWait('read', [failed(500), failed(503), failed(500)], 0)).toBe('give-up');
  });

  it('waits twice as long each time, and by chance up to twice that', () => {
    const waits = [1, 2, 3, 4].map((count) => [0, 1].map((random) => retryWait('read', Array(count).fill(failed(503)), random)));
    expect(waits).toEqual([
      [500, 1_000],
      [1_000, 2_000],
      [2_000, 4_000],
      [4_000, 8_000],
    ]);
  });

  it.each([
    [0, 0],
    [1_000, 1_000],
    [180_000, 180_000],
    [180_001, 'give-up'],
    [Number.POSITIVE_INFINITY, 'give-up'],
  ])('a platform that asks for %s ms is obeyed: %s', (retryAfter, wait) => {
    for (const effect of ['token', 'read', 'versioned-write', 'write'] as const)
      expect(retryWait(effect, [failed(429, retryAfter)], 0.5)).toBe(wait);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');

  it.each([
    ['0', 0],
    ['7', 7_000],
    [' 7 ', 7_000],
    ['99999999999', 99_999_999_999_000],
    ['Tue, 24 Nov 2026 12:00:30 GMT', 30_000],
    ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
    ['Tue, 99 Foo 2026 12:00:30 GMT', undefined],
    ['2026-11-24T12:00:30Z', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['1e3', undefined],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j: %s', (header, wait) => {
    expect(retryAfterOf(header, now)).toBe(wait);
  });
});
