import { describe, expect, it } from 'vitest';
import { describeRange, fitsRange, formatDuration, parseDuration } from '../../src/model/duration.ts';

describe('parseDuration', () => {
  it.each([
    ['5s', 5_000],
    ['1500ms', 1_500],
    ['1m', 60_000],
    ['1.5s', 1_500],
    ['0s', 0],
    ['0.001s', 1],
    ['999999999m', 59_999_999_940_000],
  ])('reads %s as %d milliseconds', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each(['', '5', 's', '5 s', ' 5s', '5S', '-5s', '5h', '1m30s', '5s\n', '1e3s', '٥s', '0x5s'])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

describe('formatDuration', () => {
  it.each([
    [8_000, '8s'],
    [60_000, '1m'],
    [90_000, '90s'],
    [1_500, '1500ms'],
    [0, '0s'],
    [1, '1ms'],
    [3_600_000, '60m'],
  ])('writes %d milliseconds as %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });

  it('gives back what it read', () => {
    for (const text of ['1s', '59s', '1m', '7m', '1ms', '1001ms']) expect(formatDuration(parseDuration(text) ?? -1)).toBe(text);
  });
});

describe('a range', () => {
  const seconds = { unit: 's', minimum: 1, maximum: 60 } as const;

  it.each([
    [1_000, true],
    [60_000, true],
    [0, false],
    [500, false],
    [1_500, false],
    [61_000, false],
  ])('says of %d milliseconds: %s', (milliseconds, fits) => {
    expect(fitsRange(milliseconds, seconds)).toBe(fits);
  });

  it('is told in words', () => {
    expect(describeRange(seconds)).toBe('1s to 1m, in whole seconds');
  });
});
