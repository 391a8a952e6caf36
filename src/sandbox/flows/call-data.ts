import type { JsonObject } from '../json.ts';
import { expression, literal, nodeId, noPrompt, step } from './nodes.ts';

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
