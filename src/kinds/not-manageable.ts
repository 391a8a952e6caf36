import type { LiveResource } from '../model/live.ts';

type ReadOnly = NonNullable<LiveResource['readOnly']>;

/** Returns why a thing is left alone whose id no address may have. */
export const unsafeId = (noun: string): ReadOnly => ({
  code: 'unsafe-id',
  message: 'has an id that could lead to another address',
  help: `Look at the ${noun} in the platform.`,
});

/** Returns why a thing is left alone that came in another form than the platform describes. */
export const unreadable = (noun: string, why: string): ReadOnly => ({
  code: 'answer-not-understood',
  message: why,
  help: `Open the ${noun} in the platform, then run again.`,
});
