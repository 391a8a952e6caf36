import type { Progress } from './request.ts';
import { titles } from './vocabulary.ts';

/** Returns how far a run has come, in one line: `prod-us: reading data actions, 1200 of 20000`. */
export function describeProgress({ org, doing, what, done, of }: Progress): string {
  const things = (titles.get(what)?.title ?? what).toLowerCase();
  return `${org}: ${doing} ${things}, ${done}${of === undefined ? '' : ` of ${of}`}`;
}
