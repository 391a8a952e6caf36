import { isJsonObject, type JsonObject, jsonObject, member } from '../../model/json.ts';
import type { LiveResource } from '../../model/live.ts';

/** What is kept of a deployment beside its settings. */
export interface Facts {
  readonly configurationId: string;
  /** The number of the newest published version of that configuration, where it was read. */
  readonly newest?: number;
  /** The content of the version that it pins, where that is not the newest one of its configuration. */
  readonly pinned?: JsonObject;
  /** The content of the version that an entry pins, where that is another one. */
  readonly target?: JsonObject;
}

/** Returns the facts in the form in which a live thing carries them. */
export const factsOf = ({ configurationId, newest, pinned, target }: Facts): JsonObject =>
  jsonObject([
    ['configurationId', configurationId],
    ...(newest === undefined ? [] : [['newest', newest] as const]),
    ...(pinned ? [['pinned', pinned] as const] : []),
    ...(target ? [['target', target] as const] : []),
  ]);

/** Returns the facts that a live thing carries. */
export function factsIn(live: LiveResource): Facts {
  const [id, pinned, target] = ['configurationId', 'pinned', 'target'].map((name) => member(live.facts, name));
  const newest = member(live.facts, 'newest');
  return {
    ...(typeof newest === 'number' ? { newest } : {}),
    configurationId: typeof id === 'string' ? id : '',
    ...(isJsonObject(pinned) ? { pinned } : {}),
    ...(isJsonObject(target) ? { target } : {}),
  };
}
