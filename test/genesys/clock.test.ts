import { expect, it } from 'vitest';
import { systemClock } from '../../src/genesys/clock.ts';

it('ends a wait when the run is stopped, without throwing', async () => {
  const stopped = new AbortController();
  const wait = systemClock.sleep(3_600_000, stopped.signal);
  stopped.abort();
  await expect(wait).resolves.toBeUndefined();
  await expect(systemClock.sleep(3_600_000, stopped.signal)).resolves.toBeUndefined();
});

it('waits without a signal, and gives numbers of the right size', async () => {
  await expect(systemClock.sleep(0)).resolves.toBeUndefined();
  expect(systemClock.now()).toBeGreaterThan(Date.parse('2026-01-01'));
  expect(systemClock.random()).toBeLessThan(1);
});
