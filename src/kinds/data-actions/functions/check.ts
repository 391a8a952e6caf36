import { type Entry, labelOf } from '../../../model/entry.ts';
import { type Finding, finding } from '../../../model/finding.ts';
import type { LiveResource } from '../../../model/live.ts';
import { FUNCTION } from '../live.ts';

/** Returns an error where an entry speaks of the function of an action that has none. */
export function checkFunction(entry: Entry, live: LiveResource): readonly Finding[] {
  if (!(FUNCTION in entry.fields) || FUNCTION in live.entry) return [];
  const first = Object.entries(entry.places).find(([path]) => path === '/function' || path.startsWith('/function/'));
  const details = {
    at: first?.[1] ?? entry.at,
    about: labelOf(entry),
    help: 'Remove `function`, or say by `integration` or `id` which action is meant.',
  };
  return [finding('not-manageable', `The data action "${live.name}" runs no function, so nothing of one can be set`, details)];
}
