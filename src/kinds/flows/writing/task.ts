import type { ApiFailure } from '../../../model/api-error.ts';
import type { Change } from '../../../model/change.ts';
import type { Writer } from '../../../model/client.ts';
import type { WriteContext } from '../../../model/kind.ts';
import type { LiveResource } from '../../../model/live.ts';
import type { Reason } from '../../../model/outcome.ts';
import { reasonFor } from '../../endings.ts';
import { type FlowFacts, factsIn } from '../facts.ts';
import { ACTIONS, KIND } from '../platform.ts';

/** One change of a flow on its way. */
export interface Task {
  readonly writer: Writer;
  readonly change: Change;
  readonly context: WriteContext;
  /** What was known of the flow when the plan was made. */
  readonly planned: FlowFacts;
  /** The actions that steps can call, as they were when the plan was made. */
  readonly actions: readonly LiveResource[];
}

/** What one step of a write came to, or why it did not come to pass. */
export type Step<T> = { readonly value: T } | { readonly reason: Reason };

/** Returns the task that a change is. */
export function taskOf(writer: Writer, change: Change, context: WriteContext): Task {
  const live = context.liveOf(KIND).find(({ id }) => id === change.id);
  return { writer, change, context, planned: live ? factsIn(live) : { version: '' }, actions: context.liveOf(ACTIONS) };
}

/** Returns a step that a request put an end to. */
export const stoppedBy = (failure: ApiFailure): { readonly reason: Reason } => ({ reason: reasonFor(failure) });

/** Returns a reason with a sentence more. */
export const withMore = (reason: Reason, more: string): Reason => ({ ...reason, message: `${reason.message}. ${more}` });
