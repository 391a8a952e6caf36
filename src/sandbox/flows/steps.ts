import { isObject, type JsonObject } from '../json.ts';

/** A step that calls a data action, and the container that it stands in. */
export interface CallStep {
  readonly node: JsonObject;
  readonly container: JsonObject;
  readonly isSecure: boolean;
}

/** The steps of a definition that call data actions: each container has a flat list (public flow exports, 2026-11). */
export function callSteps(definition: JsonObject): CallStep[] {
  return objects(definition['flowSequenceItemList']).flatMap((container) =>
    objects(container['actionList'])
      .filter((node) => node['__type'] === 'DataAction' || node['__type'] === 'SecureAction')
      .map((node) => ({ node, container, isSecure: node['__type'] === 'SecureAction' })),
  );
}

function objects(list: unknown): JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}
