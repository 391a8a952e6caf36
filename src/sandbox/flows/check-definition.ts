import { Problem } from '../http/problem.ts';
import { isObject, type JsonObject } from '../json.ts';
import { callSteps } from './steps.ts';
import type { StoredFlow } from './stored.ts';

/** Refuses a definition that cannot be saved: another flow's, one without its own version, a step that would wait for no time at all. */
export function checkDefinition(flow: StoredFlow, definition: JsonObject): void {
  if (Object.keys(definition).length === 0) throw refusal('architect.flow.data.missing', 'The definition is empty.');
  const { type, flowSequenceItemList, flowMetaData } = definition;
  if (typeof type !== 'string' || type.toUpperCase() !== flow.type || !Array.isArray(flowSequenceItemList))
    throw refusal('architect.object.validate.failed', `The definition is none of a flow of the type [${flow.type}].`);
  if (!isObject(flowMetaData) || typeof flowMetaData['flowDocumentVersion'] !== 'string')
    throw refusal('architect.flow.version.validate.failed.configuration.version', 'The configuration version is missing.');
  const waitless = callSteps(definition).find(({ node }) => node['useSuggestedTimeout'] === false && isTooShort(node['timeout']));
  if (waitless)
    throw refusal('architect.object.validate.failed.value', `The timeout of the step [${waitless.node['trackingId']}] is zero.`);
}

function refusal(code: string, message: string): Problem {
  return new Problem(400, code, message);
}

/** A millisecond is the least, and only where the value is in force (an old bundle of the scripting SDK, 0.0.18). */
function isTooShort(timeout: unknown): boolean {
  if (!isObject(timeout) || !isObject(timeout['config']) || !isObject(timeout['config']['lit'])) return false;
  const digits = String(timeout['text']).match(/\d+/g) ?? [];
  return digits.every((digit) => Number(digit) === 0);
}
