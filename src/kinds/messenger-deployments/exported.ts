import type { JsonObject } from '../../model/json.ts';
import type { LiveResource } from '../../model/live.ts';

/** Returns a deployment as an export writes it. */
export function exported(live: LiveResource): JsonObject {
  return live.entry;
}
