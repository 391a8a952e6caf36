import { isJsonObject, type Json, type JsonObject, jsonObject, member } from '../../model/json.ts';
import { type JsonSchema, schemaOf } from '../../model/json-schema.ts';
import { fieldsSchema } from './fields.ts';
import { pairItems } from './pair-items.ts';

/**
 * Returns wanted settings in the form in which they can be compared with live ones: a list item that leaves something unsaid
 * has there what the live item has, since only what is named is managed.
 */
export function fitted(fields: JsonObject, live: JsonObject): JsonObject {
  const full = completed(fields, live, fieldsSchema);
  return isJsonObject(full) ? full : fields;
}

function completed(wanted: Json, live: Json | undefined, schema: JsonSchema | undefined): Json {
  if (!schema || live === undefined) return wanted;
  if (Array.isArray(wanted)) return completedList(wanted, Array.isArray(live) ? live : [], schema);
  if (!isJsonObject(wanted)) return wanted;
  return jsonObject(Object.entries(wanted).map(([name, inner]) => [name, completed(inner, member(live, name), schemaOf(schema, name))]));
}

function completedList(wanted: readonly Json[], live: readonly Json[], { items }: JsonSchema): readonly Json[] {
  if (items?.type !== 'object') return wanted;
  const pairs = pairItems(wanted, live, items);
  return wanted.map((item, at) => completedItem(item, live[pairs[at] ?? -1], items));
}

function completedItem(wanted: Json, live: Json | undefined, items: JsonSchema): Json {
  if (!isJsonObject(wanted) || !isJsonObject(live)) return wanted;
  const named = Object.entries(wanted).map(
    ([name, inner]) => [name, completedMember(inner, member(live, name), schemaOf(items, name))] as const,
  );
  return jsonObject([...Object.entries(live), ...named]);
}

const completedMember = (wanted: Json, live: Json | undefined, schema: JsonSchema | undefined): Json =>
  schema?.type === 'object' ? completedItem(wanted, live, schema) : completed(wanted, live, schema);
