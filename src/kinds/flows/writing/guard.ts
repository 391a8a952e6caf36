import { attempt } from '../../../model/api-error.ts';
import { type JsonObject, member } from '../../../model/json.ts';
import type { WriteResult } from '../../../model/kind.ts';
import type { Reason } from '../../../model/outcome.ts';
import { failed, reasonFor } from '../../endings.ts';
import { foreignPlaces, pendingOf, pendingVersion } from '../pending.ts';
import { definitionPath, holderOf, versionIn } from '../platform.ts';
import { ownClient } from '../read.ts';
import { isAsPlanned } from './compare.ts';
import { giveBack } from './lock.ts';
import { isBusy, lockedReason, lookAt, lookUntilIdle } from './look.ts';
import type { Step, Task } from './task.ts';

/** A flow that may be changed: from which version, and where a checked-in one is already what is wanted, that one. */
export interface Cleared {
  readonly base: string;
  readonly continues?: { readonly version: string; readonly definition: JsonObject };
}

/** Looks whether a flow may be changed: published as planned, held by nobody, idle, without somebody else's unpublished work. */
export async function clear(task: Task): Promise<Cleared | { readonly ends: WriteResult }> {
  const flow = await settledFlow(task);
  if ('reason' in flow) return { ends: failed(flow.reason) };
  const free = await freed(task, flow.value);
  if ('reason' in free) return { ends: failed(free.reason) };
  const ends = await isAsPlanned(task, free.value);
  return ends ? { ends } : clearOfWork(task, free.value);
}

async function settledFlow(task: Task): Promise<Step<JsonObject>> {
  const flow = await lookAt(task);
  return 'value' in flow && isBusy(flow.value) ? lookUntilIdle(task) : flow;
}

/** Returns the flow without a lock: one of our own is given back where that is allowed, and nobody else's ever is. */
async function freed(task: Task, flow: JsonObject): Promise<Step<JsonObject>> {
  const holder = holderOf(flow);
  if (!holder) return { value: flow };
  const us = holder.isClient ? await attempt(() => ownClient(task.writer)) : undefined;
  if (us && 'failure' in us) return { reason: reasonFor(us.failure) };
  if (us?.value !== holder.id) return { reason: lockedReason(task.change.name, flow) };
  if (!task.context.allows('locked-by-this-client')) return { reason: ownLock(task) };
  const given = await giveBack(task);
  return given ? { reason: given } : lookAt(task);
}

const ownLock = ({ change }: Task): Reason => ({
  code: 'locked-by-this-client',
  message: `"${change.name}" is locked by the OAuth client of this run itself, probably since a run was stopped`,
  help: `Make sure that no other run is at work, and allow it in the org: \`allow: { locked-by-this-client: ["${change.kind}/${change.key ?? change.name}"] }\``,
});

async function clearOfWork(task: Task, flow: JsonObject): Promise<Cleared | { readonly ends: WriteResult }> {
  const name = pendingVersion(flow);
  const published = versionIn(flow, 'publishedVersion');
  if (!name) return { base: published };
  const version = versionIn(flow, name);
  const read = await attempt(() => Promise.all([published, version].map((each) => task.writer.get(definitionPath(task.change.id, each)))));
  if ('failure' in read) return { ends: failed(reasonFor(read.failure)) };
  const [live = {}, definition = {}] = read.value;
  const pending = pendingOf(flow, name, live, definition);
  if (foreignPlaces(pending, task.change, task.actions).length === 0)
    return pending.isCheckedIn ? { base: published, continues: { version, definition } } : { base: published };
  // Only the version that the plan showed was allowed.
  const isKnown = task.planned.pending?.version === version && member(flow, 'id') === task.change.id;
  return task.context.allows('unpublished-work') && isKnown ? { base: version } : { ends: failed(unpublished(task, pending.who, version)) };
}

const unpublished = ({ change }: Task, who: string, version: string): Reason => ({
  code: 'unpublished-work',
  message: `"${change.name}" has the version ${version}${who}, which nobody published and which would go live with this change`,
  help: `Publish or discard it in Architect, or plan again and allow it in the org: \`allow: { unpublished-work: ["${change.kind}/${change.key ?? change.name}"] }\``,
});
