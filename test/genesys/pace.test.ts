import { describe, expect, it } from 'vitest';
import { pacerOf, standingOf } from '../../src/genesys/pace.ts';
import { waitsOf } from '../../src/genesys/waits.ts';
import { fakeClock } from './fixtures/fake-clock.ts';

const answer = (headers: Record<string, string>) => ({
  status: 200,
  body: Buffer.alloc(0),
  header: (name: string) => headers[name],
});

const limits = (count: string, allowed: string, reset: string) =>
  answer({ 'inin-ratelimit-count': count, 'inin-ratelimit-allowed': allowed, 'inin-ratelimit-reset': reset });

function pacing() {
  const clock = fakeClock();
  const waits = waitsOf(clock);
  return { clock, waits, pacer: pacerOf(clock, waits) };
}

describe('the headers of the window', () => {
  it.each([
    [['30', '300', '12'], { used: 30, allowed: 300, reset: 12_000 }],
    [['30', '300', '999999'], { used: 30, allowed: 300, reset: 180_000 }],
    [['0', '1', '0'], { used: 0, allowed: 1, reset: 0 }],
    [['30', '0', '12'], undefined],
    [['-1', '300', '12'], undefined],
    [['30', '-300', '12'], undefined],
    [['30', 'NaN', '12'], undefined],
    [['30', '1e3', '12'], undefined],
    [['30', '300', 'soon'], undefined],
    [['30, 31', '300', '12'], undefined],
    [['30', '99999999999999999999', '12'], undefined],
  ] as const)('%j', ([count, allowed, reset], standing) => {
    expect(standingOf(limits(count, allowed, reset))).toEqual(standing);
  });

  it.each(['count', 'allowed', 'reset'])('say nothing without %s', (missing) => {
    const headers = { 'inin-ratelimit-count': '1', 'inin-ratelimit-allowed': '1', 'inin-ratelimit-reset': '1' };
    expect(standingOf(answer({ ...headers, [`inin-ratelimit-${missing}`]: '' }))).toBeUndefined();
  });
});

describe('the pace', () => {
  it('waits to the end of a window that is used up, and counts the wait', async () => {
    const { clock, waits, pacer } = pacing();
    await pacer.turn();
    pacer.ended(limits('300', '300', '12'));
    await pacer.turn();
    expect(clock.sleeps).toEqual([12_000]);
    expect(waits.seconds()).toBe(12);
  });

  it('does not wait while the window has room, or once it has ended', async () => {
    const { clock, pacer } = pacing();
    await pacer.turn();
    pacer.ended(limits('299', '300', '12'));
    await pacer.turn();
    pacer.ended(limits('300', '300', '12'));
    clock.advance(12_000);
    await pacer.turn();
    expect(clock.sleeps).toEqual([]);
  });

  it('counts the requests that are under way', async () => {
    const { clock, pacer } = pacing();
    await Promise.all([pacer.turn(), pacer.turn(), pacer.turn()]);
    pacer.ended(limits('298', '300', '5'));
    await pacer.turn();
    expect(clock.sleeps).toEqual([5_000]);
  });

  it('never waits more than three minutes, even by a clock that stands still', async () => {
    const sleeps: number[] = [];
    const clock = { now: () => 0, random: () => 0, sleep: async (wait: number) => void sleeps.push(wait) };
    const pacer = pacerOf(clock, waitsOf(clock));
    await pacer.turn();
    pacer.ended(limits('300', '300', '100'));
    await pacer.turn();
    expect(sleeps).toEqual([100_000, 80_000]);
  });

  it('goes on after a request without an answer', async () => {
    const { clock, pacer } = pacing();
    await pacer.turn();
    pacer.ended();
    await pacer.turn();
    expect(clock.sleeps).toEqual([]);
  });
});

it('waits at the same time count once', async () => {
  let now = 0;
  const wakes: (() => void)[] = [];
  const clock = { now: () => now, random: () => 0, sleep: () => new Promise<void>((resolve) => wakes.push(resolve)) };
  const waits = waitsOf(clock);
  const both = [waits.sleep(1), waits.sleep(2)];
  now = 2_000;
  expect(waits.seconds()).toBe(2);
  for (const wake of wakes) wake();
  await Promise.all(both);
  expect(waits.seconds()).toBe(2);
});
