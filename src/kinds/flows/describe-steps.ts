import type { FlowStep } from './find-steps.ts';
import type { KnownStep } from './step-keys.ts';

const MOST_LISTED = 20;

/** Returns where a step stands, for people: `"Call Data Action" (15) in "Order status"`. */
export const sentence = ({ name, trackingId, container }: FlowStep): string =>
  `"${name.slice(0, 60)}"${trackingId === 0 ? '' : ` (${trackingId})`} in "${container.slice(0, 60)}"`;

/** Returns the steps of a flow as a help: what can be named. */
export function listSteps(steps: readonly KnownStep[]): string {
  if (steps.length === 0) return 'The flow has no step that calls a data action.';
  const listed = steps
    .slice(0, MOST_LISTED)
    .map(({ action, trackingId, container }) => `${trackingId} in "${container.slice(0, 60)}" calls "${action.slice(0, 60)}"`);
  const more = steps.length > MOST_LISTED ? [`and ${steps.length - MOST_LISTED} more`] : [];
  return `The steps found: ${[...listed, ...more].join('; ')}.`;
}

/** Returns what a step waits for, for people: `12s`, `suggested`, or the expression. */
export function waitOf({ timeout }: FlowStep): string {
  if (timeout.by === 'literal') return timeout.value;
  if (timeout.by === 'suggested') return 'suggested';
  return timeout.text === '' ? 'no value' : `= ${timeout.text}`;
}
