import { parseDuration } from '../../model/duration.ts';
import { type Pointer, valueAt } from '../../model/pointer.ts';
import type { RuledResource } from '../../model/rule.ts';
import type { Timeout } from './targets.ts';

const TIMEOUT: Pointer = '/timeout';

/** Returns the one timeout of a data action. */
export const actionTimeouts = (resource: RuledResource): readonly Timeout[] => {
  const { name, within } = resource.live;
  return [{ path: TIMEOUT, now: durationOf(resource), label: `"${name}"${within === undefined ? '' : ` (${within})`}`, traits: {} }];
};

/** Returns how long a data action may take once every entry is applied, in milliseconds. */
export function durationOf({ live, wanted }: RuledResource, path: Pointer = TIMEOUT): number | undefined {
  const value = wanted.get(path) ?? valueAt(live.entry, path);
  return typeof value === 'string' ? parseDuration(value) : undefined;
}
