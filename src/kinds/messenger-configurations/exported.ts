import { type Json, type JsonObject, jsonObject, member } from '../../model/json.ts';
import type { LiveResource } from '../../model/live.ts';
import { valueAt } from '../../model/pointer.ts';

/** Returns a configuration as an export writes it: without an integration whose name is not known, since only a name could be written. */
export function exported({ entry, raw }: LiveResource): JsonObject {
  const settings = member(entry, 'authenticationSettings');
  const path = '/authenticationSettings/integrationId';
  if (settings === undefined || valueAt(entry, path) !== valueAt(raw, path)) return entry;
  return jsonObject(
    Object.entries(entry).map(([name, value]) => [name, value === settings ? withoutIntegration(settings) : value] as const),
  );
}

const withoutIntegration = (settings: Json): JsonObject =>
  jsonObject(Object.entries(settings as JsonObject).filter(([name]) => name !== 'integrationId'));
