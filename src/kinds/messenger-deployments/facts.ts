import { isJsonObject, type JsonObject, jsonObject, member } from '../../model/json.ts';
import type { LiveResource } from '../../model/live.ts';

/** What is kept of a deployment beside its settings. */
export interface Facts {
  readonly configurationId: string;
  /** The content of the version that it pins, where that is not the newest one of its configuration. */
  readonly pinned?: JsonObject;
  /** The content of the version that an entry pins, where that is another one. */
  readonly target?: JsonObject;
}

/** Returns the facts in the form in which a live thing carries them. */
export const factsOf = ({ configurationId, pinned, target }: Facts): JsonObject =>
  jsonObject([
    ['configurationId', configurationId],
    ...(pinned ? [['pinned', pinned] as const] : []),
    ...(target ? [['target', target] as const] : []),
  ]);

/** Returns the facts that a live thing carries. */
export function factsIn(live: LiveResource): Facts {
  const [id, pinned, target] = ['configurationId', 'pinned', 'target'].map((name) => member(live.facts, name));
  return {
    configurationId: typeof id === 'string' ? id : '',
    ...(isJsonObject(pinned) ? { pinned } : {}),
    ...(isJsonObject(target) ? { target } : {}),
  };
}
