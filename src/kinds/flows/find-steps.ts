import { isJsonObject, type Json, type JsonObject, member } from '../../model/json.ts';
import { type Pointer, pointerTo } from '../../model/pointer.ts';
import { fromStepDuration } from './step-duration.ts';

/** How a step ends its wait: by the action's own timeout, by a literal, or by something that only running it tells. */
export type StepTimeout =
  | { readonly by: 'suggested' }
  | { readonly by: 'literal'; readonly value: string }
  | { readonly by: 'expression'; readonly text: string };

/** One Call Data Action step of a flow. */
export type FlowStep = {
  /** Unique in the flow; 0 where it has none of its own. */
  readonly trackingId: number;
  /** The task, menu, state or bot that it stands in. */
  readonly container: string;
  readonly name: string;
  readonly actionId: string;
  /** What the step itself calls the action. */
  readonly actionName: string;
  readonly secure: boolean;
  readonly timeout: StepTimeout;
  /** Where it stands in the definition. */
  readonly at: Pointer;
};

// The two of them that call a data action (exports of 26 public repositories, core of the scripting SDK, 2026-11).
const STEPS: ReadonlyMap<string, { readonly secure: boolean }> = new Map([
  ['DataAction', { secure: false }],
  ['SecureAction', { secure: true }],
]);

/**
 * Returns every Call Data Action step of a definition, in its order. All containers stand side by side below
 * `flowSequenceItemList`, each with a flat `actionList`, menus with choices; one that does nest is followed all the same.
 */
export function findSteps(definition: JsonObject): readonly FlowStep[] {
  const steps = stepsBelow(definition, '', '');
  const byId = Map.groupBy(steps, ({ trackingId }) => trackingId);
  return steps.map((step) => (byId.get(step.trackingId)?.length === 1 ? step : { ...step, trackingId: 0 }));
}

const LISTS = ['flowSequenceItemList', 'actionList'] as const;

function stepsBelow(container: JsonObject, name: string, above: Pointer): readonly FlowStep[] {
  const inLists = LISTS.flatMap((list) =>
    itemsOf(container, list).flatMap((item, index) => stepsAt(item, name, pointerTo(pointerTo(above, list), index))),
  );
  const inChoices = itemsOf(container, 'menuChoiceList').flatMap((choice, index) =>
    stepsAt(member(choice, 'action'), name, `${above}/menuChoiceList/${index}/action`),
  );
  return [...inLists, ...inChoices];
}

function stepsAt(node: Json | undefined, container: string, at: Pointer): readonly FlowStep[] {
  if (!isJsonObject(node)) return [];
  const type = STEPS.get(textIn(node, '__type'));
  return type ? [stepOf(node, container, type.secure, at)] : stepsBelow(node, textIn(node, 'name'), at);
}

function stepOf(node: JsonObject, container: string, secure: boolean, at: Pointer): FlowStep {
  const trackingId = member(node, 'trackingId');
  return {
    trackingId: typeof trackingId === 'number' && Number.isSafeInteger(trackingId) && trackingId > 0 ? trackingId : 0,
    container,
    name: textIn(node, 'name'),
    actionId: textIn(node, 'actionId'),
    actionName: textIn(node, 'actionName'),
    secure,
    timeout: timeoutOf(node),
    at,
  };
}

// The step's own value holds only while the flag is false (documentation of the scripting SDK, 2026-06).
function timeoutOf(node: JsonObject): StepTimeout {
  if (member(node, 'useSuggestedTimeout') !== false) return { by: 'suggested' };
  const timeout = member(node, 'timeout');
  const text = textIn(timeout, 'text');
  const value = isLiteral(timeout) ? fromStepDuration(text) : undefined;
  return value === undefined ? { by: 'expression', text } : { by: 'literal', value };
}

const isLiteral = (timeout: Json | undefined): boolean => member(member(timeout, 'config'), 'lit') !== undefined;

const itemsOf = (node: JsonObject, list: string): readonly Json[] => {
  const items = member(node, list);
  return Array.isArray(items) ? items : [];
};

const textIn = (node: Json | undefined, name: string): string => {
  const value = member(node, name);
  return typeof value === 'string' ? value : '';
};
