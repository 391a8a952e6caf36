import { parseDuration } from '../../model/duration.ts';
import { type Pointer, valueAt } from '../../model/pointer.ts';
import type { RuledResource } from '../../model/rule.ts';
import type { Timeout } from './targets.ts';

const TIMEOUT: Pointer = '/timeout';

const FUNCTION_TIMEOUT: Pointer = '/function/timeout';

/** Returns the one timeout of a data action. */
export const actionTimeouts = (resource: RuledResource): readonly Timeout[] => [
  { path: TIMEOUT, now: durationOf(resource), label: labelOf(resource), traits: {} },
];

/** Returns the limit of the function that a data action runs; nothing where it was not read. */
export function functionTimeouts(resource: RuledResource): readonly Timeout[] {
  const now = durationOf(resource, FUNCTION_TIMEOUT);
  return now === undefined ? [] : [{ path: FUNCTION_TIMEOUT, now, label: `the function of ${labelOf(resource)}`, traits: {} }];
}

const labelOf = ({ live: { name, within } }: RuledResource): string => `"${name}"${within === undefined ? '' : ` (${within})`}`;

/** Returns how long a data action may take once every entry is applied, in milliseconds. */
export function durationOf({ live, wanted }: RuledResource, path: Pointer = TIMEOUT): number | undefined {
  const value = wanted.get(path) ?? valueAt(live.entry, path);
  return typeof value === 'string' ? parseDuration(value) : undefined;
}
