import type { JsonObject } from '../json.ts';
import { stableId } from '../org/stable-id.ts';
import { literal, nodeId, noPrompt } from './nodes.ts';
import { callSteps } from './steps.ts';

/** A definition as Architect's exports have it, as far as the sandbox needs it (public flow exports, 2026-11). */
export function definitionOf(flow: { name: string; type: string; containers?: readonly JsonObject[]; description?: string }): JsonObject {
  const { name, type, containers = [], description } = flow;
  const steps = callSteps({ flowSequenceItemList: containers }).map(({ node }) => node);
  return {
    name,
    ...(description === undefined ? {} : { description }),
    type,
    defaultLanguage: 'en-us',
    initialSequence: containers[0]?.['id'] ?? stableId(name, 'start'),
    nextTrackingNumber: 200,
    flowMetaData: { flowDocumentVersion: '1.0', minimumServerVersion: '1.0' },
    manifest: { dataAction: steps.map(inManifest) },
    // Decoys: a walk that looks for timeouts anywhere finds these.
    defaultSettings: { DataAction: { processingPrompt: noPrompt }, CollectInputAction: { noEntryTimeout: literal('P0D0H0M5S0F') } },
    uiMetaData: { actionServiceActions: steps.map(inUi) },
    variables: [],
    flowSequenceItemList: containers,
  };
}

function inManifest({ actionId, actionName, id, name }: JsonObject): JsonObject {
  return { id: actionId, name: actionName, context: [{ id, name, actionName: name }] };
}

/** What the editor remembers of an action; a field of its answer happens to speak of a timeout. */
function inUi({ actionId, actionName, category }: JsonObject): JsonObject {
  const schema = { type: 'object', properties: { timeoutState: { type: 'boolean', name: 'timeoutState', required: false } } };
  return { id: actionId, name: actionName, category, contract: { output: { successSchemaFlattened: { schema } } } };
}

/** A container that holds steps. */
export function task(name: string, trackingId: number, actionList: readonly JsonObject[], type = 'Task'): JsonObject {
  const id = nodeId(trackingId);
  return {
    __type: type,
    id,
    trackingId,
    name,
    startAction: actionList[0]?.['id'],
    uiMetaData: { collapsed: false },
    variables: [],
    actionList,
  };
}

/** A menu, whose choices only point at tasks and other menus. */
export function menu(name: string, trackingId: number, choices: Readonly<Record<string, JsonObject>>): JsonObject {
  const menuChoiceList = Object.entries(choices).map(([choice, action], i) => ({
    id: nodeId(trackingId, `choice ${i + 1}`),
    name: choice,
    digit: i + 1,
    action: { name: choice, ...action },
  }));
  return { __type: 'Menu', id: nodeId(trackingId), trackingId, name, promptRepeatDelay: literal('P0D0H0M8S0F'), menuChoiceList };
}
