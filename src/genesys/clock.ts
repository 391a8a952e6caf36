import { setTimeout as delay } from 'node:timers/promises';

/** Time and chance, handed in so that tests need not wait. */
export interface Clock {
  /** Returns milliseconds since 1970. */
  now(): number;
  /** Waits so many milliseconds; ends early, and does not throw, when the signal fires. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Returns a number from 0 up to and without 1. */
  random(): number;
}

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  async sleep(milliseconds, signal) {
    try {
      await delay(milliseconds, undefined, signal ? { signal } : {});
    } catch (error) {
      if (!signal?.aborted) throw error;
    }
  },
};
