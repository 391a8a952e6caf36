import type { JsonObject } from '../json.ts';
import { stableId } from '../org/stable-id.ts';

/** The empty prompt that stands in every step that could play one. */
const noPrompt = filled({ emp: { pos: 1, text: '', type: 'pmt' } }, '', 'pmt', 3);

/** A definition as Architect's exports have it, as far as the sandbox needs it (public flow exports, 2026-11). */
export function definitionOf(flow: { name: string; type: string; containers?: readonly JsonObject[]; description?: string }): JsonObject {
  const { name, type, containers = [], description } = flow;
  return {
    name,
    ...(description === undefined ? {} : { description }),
    type,
    defaultLanguage: 'en-us',
    initialSequence: containers[0]?.['id'] ?? stableId(name, 'start'),
    nextTrackingNumber: 200,
    flowMetaData: { flowDocumentVersion: '1.0', minimumServerVersion: '1.0' },
    manifest: {},
    // Decoys: a walk that looks for timeouts anywhere finds these.
    defaultSettings: { DataAction: { processingPrompt: noPrompt }, CollectInputAction: { noEntryTimeout: literal('P0D0H0M5S0F') } },
    uiMetaData: { actionServiceActions: [] },
    variables: [],
    flowSequenceItemList: containers,
  };
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

/** Any other step. */
export function step(type: string, trackingId: number, members: JsonObject = {}): JsonObject {
  return { __type: type, id: nodeId(trackingId), trackingId, name: type, ...members };
}

/** The id of the node with a tracking id. */
export function nodeId(trackingId: number, part = 'node'): string {
  return stableId('flow definition', part, String(trackingId));
}

/** A Call Data Action step. */
export interface CallData {
  /** The default is Architect's own, which repeats. */
  name?: string;
  trackingId: number;
  /** Name, `Integration/Name` of a seeded action. */
  action: string;
  /** The literal, `P0D0H0M12S0F`; a minute, and the action's own in force, when left out, as Architect makes a new step. */
  timeout?: string;
  /** An expression instead. */
  expression?: string;
  /** The literal is there and not in force. */
  suggested?: boolean;
  secure?: boolean;
  next?: number;
}

/** A step as Architect stores it. */
export function callData({ name = 'Call Data Action', trackingId, action, secure = false, next, ...wait }: CallData): JsonObject {
  const at = action.lastIndexOf('/');
  const isSuggested = wait.suggested ?? (wait.timeout === undefined && wait.expression === undefined);
  const written = wait.expression === undefined ? literal(wait.timeout ?? 'P0D0H1M0S0F') : expression(wait.expression);
  const outputs = ['Success', 'Failure', 'Timeout'].map((label) => ({ label, outputId: `__${label.toUpperCase()}__` }));
  return {
    ...step(secure ? 'SecureAction' : 'DataAction', trackingId, { name }),
    actionName: action.slice(at + 1),
    actionId: `@action:${action}`,
    ...(at < 0 ? {} : { category: { id: action.slice(0, at), name: action.slice(0, at) } }),
    useSuggestedTimeout: isSuggested,
    timeout: isSuggested ? { ...written, outOfService: true } : written,
    processingPrompt: noPrompt,
    ...{ inputs: [], outputs: [], errorBindings: [], paths: outputs },
    ...(next === undefined ? {} : { nextAction: nodeId(next) }),
  };
}

/** A duration that is written down. */
export function literal(text: string): JsonObject {
  return filled({ lit: { pos: 1, text, type: 'dur' } }, text, 'dur', 1);
}

/** A duration that is worked out when the flow runs. */
export function expression(text: string): JsonObject {
  return filled({ ref: { pos: 1, text, type: 'dur' } }, text, 'dur', 0);
}

function filled(config: JsonObject, text: string, type: string, mode: number): JsonObject {
  return { config, text, type, uiMetaData: { mode }, metaData: {}, version: 2 };
}
