import { isJsonObject, type JsonObject, jsonObject, member } from '../../../model/json.ts';
import type { Exported } from '../../../model/kind.ts';
import type { LiveResource } from '../../../model/live.ts';
import { pointerTo } from '../../../model/pointer.ts';
import { FUNCTION } from '../live.ts';

/** Returns the settings of an action as an export writes them: a limit of its function that was never set stays unset. */
export function exported({ entry, unset = [] }: LiveResource): Exported {
  const described = member(entry, FUNCTION);
  return { fields: isJsonObject(described) ? { ...entry, [FUNCTION]: withoutUnset(described, unset) } : entry };
}

const withoutUnset = (settings: JsonObject, unset: readonly string[]): JsonObject =>
  jsonObject(Object.entries(settings).filter(([name]) => !unset.includes(pointerTo(`/${FUNCTION}`, name))));
