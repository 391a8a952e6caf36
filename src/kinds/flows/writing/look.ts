import { attempt } from '../../../model/api-error.ts';
import { type JsonObject, member } from '../../../model/json.ts';
import type { Reason } from '../../../model/outcome.ts';
import { reasonFor } from '../../endings.ts';
import { untilReady } from '../../until-ready.ts';
import { flowPath, holderOf, textAt, versionIn } from '../platform.ts';
import type { Step, Task } from './task.ts';

// No source says how long check-in and publication take; minutes were seen with large flows (2026-11).
const LONGEST = 300_000;

/** Returns the flow as it is now; one that is gone has moved since the plan. */
export async function lookAt({ writer, change }: Task): Promise<Step<JsonObject>> {
  const answer = await attempt(() => writer.get(flowPath(change.id)));
  if ('value' in answer) return isGone(answer.value) ? { reason: gone(change.name) } : answer;
  return { reason: [404, 410].includes(answer.failure.status ?? 0) ? gone(change.name) : reasonFor(answer.failure) };
}

/** Returns the flow once nothing is under way on it any more: an operation of that id, or any. */
export async function lookUntilIdle(task: Task, operation?: string): Promise<Step<JsonObject>> {
  const look = () => task.writer.get(flowPath(task.change.id));
  const judge = (flow: JsonObject) => (isBusy(flow, operation) ? undefined : flow);
  const result = await untilReady({ longest: LONGEST, look, judge }, task.context);
  if ('ready' in result) return isGone(result.ready) ? { reason: gone(task.change.name) } : { value: result.ready };
  const { late } = result;
  if ('failure' in late)
    return { reason: [404, 410].includes(late.failure.status ?? 0) ? gone(task.change.name) : reasonFor(late.failure) };
  return { reason: tooLong(task, late.value) };
}

/** Tells whether the flow has something under way; of a known operation also whether the flow does not show it yet. */
export function isBusy(flow: JsonObject, operation?: string): boolean {
  const current = member(flow, 'currentOperation');
  if (operation !== undefined && operation !== '' && textAt(current, 'id') !== operation) return true;
  return (current ?? null) !== null && member(current, 'complete') === false;
}

/** Returns why the last operation of a flow failed, or undefined where it did not. */
export function failureOf(flow: JsonObject): string | undefined {
  const current = member(flow, 'currentOperation');
  if (textAt(current, 'actionStatus') !== 'FAILURE') return undefined;
  const words = [textAt(current, 'errorMessage'), textAt(current, 'errorCode')].filter((each) => each !== '');
  return words.length === 0 ? 'no reason was given' : words.join(', ').slice(0, 300);
}

/** Returns who holds the lock of a flow, for people. */
export function holderName(flow: JsonObject): string {
  const holder = holderOf(flow);
  if (!holder) return 'nobody';
  const name = holder.name === '' ? holder.id : `${holder.name} (${holder.id})`;
  return holder.isClient ? `the OAuth client ${name}` : name;
}

/** Returns the reason that somebody else holds the lock. */
export const lockedReason = (name: string, flow: JsonObject): Reason => ({
  code: 'locked-by-somebody',
  message: `"${name}" is locked by ${holderName(flow)}, so nothing was written`,
  help: 'Run again once they have published or closed it: a lock is never taken away.',
});

const isGone = (flow: JsonObject): boolean => member(flow, 'deleted') === true;

const gone = (name: string): Reason => ({
  code: 'moved',
  message: `"${name}" was deleted since the plan was made`,
  help: 'Run the plan again and review it.',
});

const tooLong = ({ change }: Task, flow: JsonObject): Reason => ({
  code: 'not-ready',
  message: `The platform was still at work on "${change.name}" after ${LONGEST / 60_000} minutes (${textAt(member(flow, 'currentOperation'), 'actionName')}); version ${versionIn(flow, 'publishedVersion')} is live`,
  help: 'Look at the flow in Architect; then run again.',
});
