import { isJsonObject, type JsonObject, jsonObject, member } from '../../../model/json.ts';
import type { Exported } from '../../../model/kind.ts';
import type { LiveResource } from '../../../model/live.ts';
import { pointerTo } from '../../../model/pointer.ts';
import { FUNCTION } from '../live.ts';

const NOT_READ = 'its function could not be read: the role of the OAuth client needs integrations:actionFunction:view';

/** Returns the settings of an action as an export writes them: a limit of its function that was never set stays unset. */
export function exported({ entry, unset = [], traits }: LiveResource): Exported {
  const described = member(entry, FUNCTION);
  if (described === undefined && FUNCTION in traits) return { fields: entry, remark: NOT_READ };
  return { fields: isJsonObject(described) ? { ...entry, [FUNCTION]: withoutUnset(described, unset) } : entry };
}

const withoutUnset = (settings: JsonObject, unset: readonly string[]): JsonObject =>
  jsonObject(Object.entries(settings).filter(([name]) => !unset.includes(pointerTo(`/${FUNCTION}`, name))));
