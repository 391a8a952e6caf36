import { isSafeId } from '../../model/api-path.ts';
import { type JsonObject, jsonObject, member } from '../../model/json.ts';
import type { LiveOf, LiveResource } from '../../model/live.ts';
import { nameOf, textOf } from '../answer.ts';
import { unsafeId } from '../not-manageable.ts';
import type { ReadFacts } from './facts.ts';
import type { FlowStep } from './find-steps.ts';
import { ACTIONS, KIND, NOUN, typeOf, versionIn } from './platform.ts';
import { SUGGESTED } from './set-step.ts';
import { isSettable, type KnownStep, nameSteps } from './step-keys.ts';

type ReadOnly = NonNullable<LiveResource['readOnly']>;

/** Returns a flow as the plan sees it. */
export function toLive(row: JsonObject, facts: ReadFacts | undefined, liveOf: LiveOf): LiveResource {
  const [id, name, type] = [textOf(row, 'id'), nameOf(row), typeOf(row)];
  const readOnly = reasonNotToManage(row, facts);
  const steps = nameSteps(facts?.steps ?? [], liveOf(ACTIONS));
  return {
    kind: KIND,
    id,
    name,
    revision: Number.parseFloat(versionIn(row, 'publishedVersion')) || 0,
    entry: entryOf(name, steps),
    traits: { type: { name: type } },
    within: type,
    ...(facts ? { facts: { ...facts, ...(facts.steps ? { steps } : {}) } } : {}),
    ...(readOnly ? { readOnly } : {}),
  };
}

function entryOf(name: string, steps: readonly KnownStep[]): JsonObject {
  const settable = steps.filter(isSettable);
  return { name, ...(settable.length === 0 ? {} : { steps: nested(settable) }) };
}

// As the file nests them: by the action, then by the tracking id.
function nested(steps: readonly KnownStep[]): JsonObject {
  const byAction = [...Map.groupBy(steps, ({ action }) => action)];
  return jsonObject(
    byAction.map(([action, own]) => [action, jsonObject(own.map((step) => [String(step.trackingId), stepValue(step)] as const))]),
  );
}

/** Returns the timeout of a step in the file's form; empty where only running it tells. */
export function stepValue({ timeout }: FlowStep): string {
  if (timeout.by === 'literal') return timeout.value;
  return timeout.by === 'suggested' ? SUGGESTED : '';
}

function reasonNotToManage(row: JsonObject, facts: ReadFacts | undefined): ReadOnly | undefined {
  if (!isSafeId(textOf(row, 'id'))) return unsafeId(NOUN);
  if (member(row, 'system') === true)
    return { code: 'not-manageable', message: 'is a flow of the platform itself', help: 'Remove the entry.' };
  if (versionIn(row, 'publishedVersion') === '')
    return { code: 'not-published', message: 'was never published', help: 'Publish the flow in Architect first.' };
  if (facts?.unread !== undefined)
    return {
      code: 'definition-unreadable',
      message: `has a definition that could not be read: ${facts.unread}`,
      help: 'Run again, or remove the entry.',
    };
  return undefined;
}
