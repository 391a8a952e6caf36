import type { Change, FieldChange } from '../../model/change.ts';
import type { WriteContext } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import { type Pointer, valueAt } from '../../model/pointer.ts';
import { NAME, VERSION } from './needs.ts';

/**
 * Returns a change with the half of the pin that it leaves, as it was planned from: a number means nothing without its
 * configuration, so nothing is written where somebody has changed the other half since.
 */
export function withKeptPin(change: Change, { liveOf }: WriteContext): Change {
  const [written, ...more] = [NAME, VERSION].filter((path) => change.fields.some((field) => field.path === path));
  const live = liveOf(change.kind).find(({ id }) => id === change.id);
  if (change.creates || !live || written === undefined || more.length > 0) return change;
  const kept = keptField(live, written === NAME ? VERSION : NAME);
  return kept ? { ...change, fields: [...change.fields, kept] } : change;
}

function keptField({ entry, references }: LiveResource, path: Pointer): FieldChange | undefined {
  const value = valueAt(entry, path);
  const things = (references?.[path] ?? []).map((thing) => ({ kind: 'messengerConfigurations', ...thing }));
  return value === undefined ? undefined : { path, before: value, after: value, ...(things.length > 0 ? { references: things } : {}) };
}
