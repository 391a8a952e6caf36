import type { Progress } from './request.ts';

/** Returns how far a run has come, in one line: `prod-us: reading 1200 of 20000 actions`. */
export function describeProgress({ org, doing, what, done, of }: Progress): string {
  return `${org}: ${doing} ${of === undefined ? done : `${done} of ${of}`} ${what}`;
}
