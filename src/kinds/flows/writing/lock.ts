import { attempt } from '../../../model/api-error.ts';
import { apiPath } from '../../../model/api-path.ts';
import type { WriteRequest } from '../../../model/client.ts';
import type { Reason } from '../../../model/outcome.ts';
import { reasonFor } from '../../endings.ts';
import { lockedReason, lookAt } from './look.ts';
import { type Step, type Task, withMore } from './task.ts';

/** Returns one of the requests that do something to a flow as a whole. */
export const actionOn = (task: Task, action: 'checkout' | 'checkin' | 'publish' | 'revert', version?: string): WriteRequest => ({
  method: 'POST',
  path: apiPath`/api/v2/flows/actions/${action}`,
  query: { flow: task.change.id, ...(version === undefined ? {} : { version }) },
  versioned: false,
});

/** Takes the lock of a flow; one that somebody else was faster to take is named and left alone. */
export async function takeLock(task: Task): Promise<Step<true>> {
  const taken = await attempt(() => task.writer.write(actionOn(task, 'checkout')));
  // Whether one without an answer took place, the flow itself says right after.
  if ('value' in taken || taken.failure.uncertain) return { value: true };
  if (taken.failure.status !== 409) return { reason: reasonFor(taken.failure) };
  const flow = await lookAt(task);
  return { reason: 'value' in flow ? lockedReason(task.change.name, flow.value) : reasonFor(taken.failure) };
}

/** Gives back a lock that we hold, with what was saved under it; returns why that was not possible. It is sent even once the run is stopped. */
export async function giveBack(task: Task): Promise<Reason | undefined> {
  const given = await attempt(() => task.writer.write({ ...actionOn(task, 'revert'), givesBack: true }));
  return 'failure' in given ? reasonFor(given.failure) : undefined;
}

/** Returns the reason of a change that failed under the lock, once the lock was given back; or what is left to do by hand. */
export async function afterGivingBack(task: Task, reason: Reason): Promise<Reason> {
  const kept = await giveBack(task);
  if (!kept) return withMore(reason, 'What was saved was taken back, and nothing of it is live');
  const left = `The lock of "${task.change.name}" could not be given back (${kept.message}): nothing is live, and the next run finds it as \`locked-by-this-client\``;
  return withMore(reason, left);
}
