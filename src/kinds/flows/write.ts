import type { Change } from '../../model/change.ts';
import type { Writer } from '../../model/client.ts';
import type { WriteContext, WriteResult } from '../../model/kind.ts';
import { failed } from '../endings.ts';
import { type Cleared, clear } from './writing/guard.ts';
import { afterGivingBack, giveBack, takeLock } from './writing/lock.ts';
import { checkIn, publish } from './writing/publish.ts';
import { intend, save, tooLarge } from './writing/save.ts';
import { type Task, taskOf } from './writing/task.ts';

/**
 * Writes the timeouts of steps and publishes the flow, or says why not, in the one order that is safe: look at it, take its lock, read
 * it again, save, check in, publish, read it once more. Before the check-in everything can be taken back, and is.
 */
export async function writeFlow(writer: Writer, change: Change, context: WriteContext): Promise<WriteResult> {
  const task = taskOf(writer, change, context);
  const large = tooLarge(task, task.planned.bytes);
  if (large) return failed(large);
  const cleared = await clear(task);
  if ('ends' in cleared) return cleared.ends;
  if (cleared.continues) return publish(task, cleared.continues.version, cleared.continues.definition);
  const taken = await takeLock(task);
  return 'reason' in taken ? failed(taken.reason) : underLock(task, cleared);
}

async function underLock(task: Task, cleared: Cleared): Promise<WriteResult> {
  const intended = await intend(task, cleared);
  if ('notOurs' in intended) return failed(intended.notOurs);
  if ('ends' in intended) return endedUnderLock(task, intended.ends);
  if ('reason' in intended) return failed(await afterGivingBack(task, intended.reason));
  const unsaved = await save(task, intended.value);
  if (unsaved) return failed(await afterGivingBack(task, unsaved));
  const checkedIn = await checkIn(task);
  if ('version' in checkedIn) return publish(task, checkedIn.version, intended.value.definition);
  return failed(checkedIn.isHeld ? await afterGivingBack(task, checkedIn.reason) : checkedIn.reason);
}

async function endedUnderLock(task: Task, ends: WriteResult): Promise<WriteResult> {
  if ('reason' in ends) return failed(await afterGivingBack(task, ends.reason));
  const kept = await giveBack(task);
  return kept ? failed(kept) : ends;
}
