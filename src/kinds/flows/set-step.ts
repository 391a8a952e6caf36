import { isJsonObject, type Json, type JsonObject, jsonObject, member } from '../../model/json.ts';
import { type Pointer, pointerKeys, valueAt } from '../../model/pointer.ts';
import { toStepDuration } from './step-duration.ts';

/** What a step is to wait for: a duration of the file, or `suggested`: the action's own timeout. */
export type StepValue = string;

/** The value that leaves the wait to the action. */
export const SUGGESTED = 'suggested';

/** Returns a definition with the timeout of one step set; nothing else of it differs, not even in the order of its members. */
export const withStep = (definition: JsonObject, at: Pointer, value: StepValue): JsonObject => {
  const step = valueAt(definition, at);
  if (!isJsonObject(step)) throw new Error(`The definition has no step at ${at}`);
  const set = replaced(definition, pointerKeys(at), stepWith(step, value));
  return isJsonObject(set) ? set : definition;
};

/** The places of a step that may differ after it was set. */
export const STEP_PLACES = [
  '/useSuggestedTimeout',
  '/timeout/text',
  '/timeout/config',
  '/timeout/uiMetaData/mode',
  '/timeout/metaData',
  '/timeout/outOfService',
] as const;

function stepWith(step: JsonObject, value: StepValue): JsonObject {
  if (value === SUGGESTED) return laid(step, { useSuggestedTimeout: true });
  return laid(step, { useSuggestedTimeout: false, timeout: literal(objectOf(member(step, 'timeout')), toStepDuration(value)) });
}

// Exactly the members that Architect itself sets for a literal (its core logic, and exports, 2026-11).
function literal({ outOfService: _, ...timeout }: JsonObject, text: string): JsonObject {
  const uiMetaData = laid(objectOf(timeout['uiMetaData']), { mode: 1 });
  const config = { lit: { pos: 1, text, type: 'dur' } };
  return laid(timeout, { config, text, uiMetaData, metaData: {} });
}

const laid = (object: JsonObject, members: JsonObject): JsonObject => jsonObject([...Object.entries(object), ...Object.entries(members)]);

const objectOf = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {});

function replaced(value: Json, [key, ...rest]: readonly string[], inner: Json): Json {
  if (key === undefined) return inner;
  if (Array.isArray(value)) return value.map((item: Json, index) => (String(index) === key ? replaced(item, rest, inner) : item));
  if (!isJsonObject(value)) return value;
  return jsonObject(Object.entries(value).map(([name, item]) => [name, name === key ? replaced(item, rest, inner) : item] as const));
}
