import { member } from '../../model/json.ts';
import type { LiveResource } from '../../model/live.ts';
import { type Pointer, pointerTo } from '../../model/pointer.ts';
import { textWithId } from '../../model/reference-text.ts';
import type { FlowStep } from './find-steps.ts';

/** A step with the text under which the file names the action that it calls. */
export type KnownStep = FlowStep & {
  readonly action: string;
  /** What the action may take, as it is live. */
  readonly actionTimeout?: string;
};

/**
 * Returns the steps of one flow with their actions' names: those of the list of actions, by id, else what the step itself calls it.
 * Where two actions of one name are called, each has its id behind it.
 */
export function nameSteps(steps: readonly FlowStep[], actions: readonly LiveResource[]): readonly KnownStep[] {
  const known = new Map(actions.map(({ id, name }) => [id, name]));
  const timeouts = new Map(actions.map(({ id, entry }) => [id, member(entry, 'timeout')]));
  const nameOf = ({ actionId, actionName }: FlowStep): string => known.get(actionId) ?? (actionName || actionId);
  const called = Map.groupBy(steps, nameOf);
  const isShared = (name: string): boolean => new Set(called.get(name)?.map(({ actionId }) => actionId)).size > 1;
  return steps.map((step) => {
    const name = nameOf(step);
    const timeout = timeouts.get(step.actionId);
    return {
      ...step,
      ...(typeof timeout === 'string' ? { actionTimeout: timeout } : {}),
      action: isShared(name) ? textWithId({ name, id: step.actionId }) : name,
    };
  });
}

/** Returns where a step stands among the settings of its flow, as the file would write it: below its action, by its tracking id. */
export const pathOf = ({ action, trackingId }: KnownStep): Pointer => pointerTo(pointerTo('/steps', action), trackingId);

/** Tells whether a step can be named, and its timeout set: it has a tracking id of its own, and waits for no expression. */
export const isSettable = ({ trackingId, timeout }: FlowStep): boolean => trackingId > 0 && timeout.by !== 'expression';
