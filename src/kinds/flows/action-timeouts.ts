import { parseDuration } from '../../model/duration.ts';
import { member } from '../../model/json.ts';
import type { PlanView } from '../../model/kind.ts';
import { ACTIONS } from './platform.ts';

/** Returns the milliseconds that an action may take, by its id; undefined where the list has none of that id, or it has no timeout. */
export type ActionTimeout = (id: string) => number | undefined;

/** Returns the timeouts of actions as they are live: where none was set, what the platform uses. */
export function liveTimeouts({ liveOf }: Pick<PlanView, 'liveOf'>): ActionTimeout {
  const known = new Map(liveOf(ACTIONS).map(({ id, entry }) => [id, member(entry, 'timeout')]));
  return (id) => {
    const text = known.get(id);
    return typeof text === 'string' ? parseDuration(text) : undefined;
  };
}

/** Returns the timeouts of actions as they will be once the plan is applied. */
export function plannedTimeouts(view: Pick<PlanView, 'liveOf' | 'changes'>): ActionTimeout {
  const live = liveTimeouts(view);
  const changed = new Map(
    view.changes.flatMap(({ kind, id, fields }) =>
      kind === ACTIONS ? fields.filter(({ path }) => path === '/timeout').map(({ after }) => [id, after] as const) : [],
    ),
  );
  return (id) => {
    const after = changed.get(id);
    return typeof after === 'string' ? parseDuration(after) : live(id);
  };
}
