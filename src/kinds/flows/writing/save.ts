import { type ApiFailure, attempt } from '../../../model/api-error.ts';
import { apiPath } from '../../../model/api-path.ts';
import type { JsonObject } from '../../../model/json.ts';
import type { WriteResult } from '../../../model/kind.ts';
import type { Reason } from '../../../model/outcome.ts';
import { reasonFor } from '../../endings.ts';
import { findSteps } from '../find-steps.ts';
import { definitionPath, holderOf, versionIn } from '../platform.ts';
import { withStep } from '../set-step.ts';
import { nameSteps, pathOf } from '../step-keys.ts';
import { compareSteps } from './compare.ts';
import type { Cleared } from './guard.ts';
import { lockedReason, lookAt } from './look.ts';
import { type Step, stoppedBy, type Task } from './task.ts';

// Architect's own bound for a request of the public API (its core logic, seen 2026-11); the platform may refuse less, by 413.
const LARGEST = 6 * 1024 * 1024;

/** What is wanted of a flow as a whole. */
export interface Intended {
  readonly definition: JsonObject;
  /** The saved version before ours, by which ours is told. */
  readonly savedBefore: string;
}

/** Reads flow and definition again under the lock and returns the definition with the steps set; or how the change ends instead. */
export async function intend(
  task: Task,
  { base }: Cleared,
): Promise<Step<Intended> | { readonly ends: WriteResult } | { readonly notOurs: Reason }> {
  const flow = await lookAt(task);
  if ('reason' in flow) return flow;
  if (!holderOf(flow.value)?.isClient) return { notOurs: lockedReason(task.change.name, flow.value) };
  const read = await attempt(() => task.writer.get(definitionPath(task.change.id, base)));
  if ('failure' in read) return stoppedBy(read.failure);
  if (versionIn(flow.value, 'publishedVersion') !== task.planned.version) return { reason: publishedMeanwhile(task) };
  // Somebody else's version may have other values; that it goes live was allowed.
  const ends = base === task.planned.version ? compareSteps(task, flow.value, read.value) : undefined;
  if (ends) return { ends };
  const set = withSteps(task, read.value);
  return 'reason' in set ? set : { value: { definition: set.value, savedBefore: versionIn(flow.value, 'savedVersion') } };
}

/** Saves the definition as a draft under the lock. */
export async function save(task: Task, { definition, savedBefore }: Intended): Promise<Reason | undefined> {
  const large = tooLarge(task, Buffer.byteLength(JSON.stringify(definition)));
  if (large) return large;
  const path = apiPath`/api/v2/flows/${task.change.id}/versions`;
  const saved = await attempt(() => task.writer.write({ method: 'POST', path, body: definition, versioned: false }));
  if ('value' in saved) return undefined;
  return saved.failure.uncertain ? lookForDraft(task, savedBefore, saved.failure) : refused(task, saved.failure);
}

/** Returns the reason that a definition of so many bytes cannot be sent, or undefined. */
export const tooLarge = ({ change }: Task, bytes: number | undefined): Reason | undefined =>
  (bytes ?? 0) <= LARGEST
    ? undefined
    : {
        code: 'definition-too-large',
        message: `The definition of "${change.name}" has ${((bytes ?? 0) / 1024 / 1024).toFixed(1)} MiB, and Architect takes at most ${LARGEST / 1024 / 1024} MiB`,
        help: 'Change the step in Architect.',
      };

function withSteps({ change, actions }: Task, definition: JsonObject): Step<JsonObject> {
  const steps = new Map(nameSteps(findSteps(definition), actions).map((step) => [pathOf(step), step.at]));
  const missing = change.fields.find(({ path }) => !steps.has(path));
  if (missing) return { reason: stepMoved(change.name, missing.path) };
  return { value: change.fields.reduce((whole, { path, after }) => withStep(whole, steps.get(path) ?? '', String(after)), definition) };
}

// The answer was lost: the flow itself says whether there is a draft that was not there before.
async function lookForDraft(task: Task, savedBefore: string, failure: ApiFailure): Promise<Reason | undefined> {
  const flow = await lookAt(task);
  const isThere = 'value' in flow && !['', savedBefore].includes(versionIn(flow.value, 'savedVersion'));
  return isThere ? undefined : reasonFor(failure);
}

const refused = ({ change }: Task, failure: ApiFailure): Reason =>
  failure.status === 413
    ? { code: 'definition-too-large', message: `"${change.name}": ${failure.message}`, help: 'Change the step in Architect.' }
    : reasonFor(failure);

const stepMoved = (name: string, path: string): Reason => ({
  code: 'moved',
  message: `"${name}" does not have the step of ${path} any more`,
  help: 'Run the plan again and review it.',
});

const publishedMeanwhile = ({ change }: Task): Reason => ({
  code: 'moved',
  message: `Somebody published "${change.name}" right before its lock was taken`,
  help: 'Run the plan again and review it.',
});
