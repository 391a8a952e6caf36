import { isJsonObject, type JsonObject, member } from '../../model/json.ts';
import type { LiveResource } from '../../model/live.ts';

/** The name of the section. */
export const KIND = 'messengerConfigurations';

/** What one of its things is called, for people. */
export const NOUN = 'messenger configuration';

/** What is kept of a configuration beside its published settings. */
export interface Facts {
  readonly draft: JsonObject;
  /** The rows of its published versions, oldest first. */
  readonly versions: readonly JsonObject[];
}

/** Returns the facts in the form in which a live thing carries them. */
export const factsOf = ({ draft, versions }: Facts): JsonObject => ({ draft, versions });

/** Returns the facts that a live thing carries, or undefined where it was not read that far. */
export function factsIn(live: LiveResource | undefined): Facts | undefined {
  const [draft, versions] = [member(live?.facts, 'draft'), member(live?.facts, 'versions')];
  return isJsonObject(draft) && Array.isArray(versions) ? { draft, versions: versions.filter(isJsonObject) } : undefined;
}
