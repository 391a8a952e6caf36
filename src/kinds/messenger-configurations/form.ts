import { canonicalColour } from '../../model/colour.ts';
import { isJsonObject, type Json, type JsonObject, jsonObject } from '../../model/json.ts';
import { type JsonSchema, schemaOf } from '../../model/json-schema.ts';
import type { NameOf } from '../names.ts';
import { fieldsSchema, LABELS } from './fields.ts';
import { labelsOf } from './labels.ts';
import { project } from './project.ts';

/**
 * Returns the settings of a configuration, draft or version, in the file's form; what is not set is not there. Any member of
 * an answer may be missing or empty (issue 936 of Genesys' Terraform provider).
 */
export function settingsOf(raw: JsonObject, nameOf: NameOf): JsonObject {
  const { [LABELS]: _, ...own } = raw;
  const projected = project({ ...own, [LABELS]: labelsOf(raw) }, fieldsSchema, nameOf);
  return isJsonObject(projected) ? withoutEmpty(projected) : {};
}

/** Returns settings with each colour in its canonical way of writing; takes any value, right or wrong. */
export function canonical(fields: JsonObject): JsonObject {
  const written = canonicalValue(fields, fieldsSchema);
  return isJsonObject(written) ? written : fields;
}

function canonicalValue(value: Json, schema: JsonSchema | undefined): Json {
  if (!schema) return value;
  if (typeof value === 'string') return schema['x-colour'] ? canonicalColour(value) : value;
  if (!isJsonObject(value)) return value;
  return jsonObject(Object.entries(value).map(([name, inner]) => [name, canonicalValue(inner, schemaOf(schema, name))]));
}

// A mapping with nothing in it says nothing.
function withoutEmpty(object: JsonObject): JsonObject {
  const members = Object.entries(object).map(([name, inner]) => [name, isJsonObject(inner) ? withoutEmpty(inner) : inner] as const);
  return jsonObject(members.filter(([, inner]) => !isJsonObject(inner) || Object.keys(inner).length > 0));
}
