import { attempt } from '../../model/api-error.ts';
import { apiPath } from '../../model/api-path.ts';
import type { Reader } from '../../model/client.ts';
import { isJsonObject, type Json, type JsonObject, member } from '../../model/json.ts';
import { PARTS, type Part } from './schema.ts';

/** What a type says of one part of its integrations: a JSON Schema, or why there is none, as the rest of a sentence. */
export type TypeSchema = { readonly schema: JsonObject } | { readonly unreadable: string };

/** Returns what reads the schemas of a type, each type once; a schema that cannot be read is no failure. */
export function typeSchemas(reader: Reader): (typeId: string) => Promise<JsonObject> {
  const read = new Map<string, Promise<JsonObject>>();
  return (typeId) => {
    const schemas = read.get(typeId) ?? readSchemas(reader, typeId);
    read.set(typeId, schemas);
    return schemas;
  };
}

async function readSchemas(reader: Reader, typeId: string): Promise<JsonObject> {
  const schemas = await Promise.all(PARTS.map((part) => readSchema(reader, typeId, part)));
  return Object.fromEntries(PARTS.map((part, index) => [part, schemas[index] ?? {}]));
}

async function readSchema(reader: Reader, typeId: string, part: Part): Promise<JsonObject> {
  const answer = await attempt(() => reader.get(apiPath`/api/v2/integrations/types/${typeId}/configschemas/${part}`));
  if ('failure' in answer) return { unreadable: `could not be read (${answer.failure.message})` };
  return isBounded(answer.value) ? { schema: answer.value } : { unreadable: 'is too large to be checked with' };
}

/** Returns what the type of a live integration says of a part; undefined where its schemas were not read. */
export function typeSchemaOf(facts: JsonObject | undefined, part: Part): TypeSchema | undefined {
  const read = member(member(facts, 'schemas'), part);
  const schema = member(read, 'schema');
  if (isJsonObject(schema)) return { schema };
  return read === undefined ? undefined : { unreadable: String(member(read, 'unreadable') ?? 'is no JSON Schema') };
}

// No schema of the platform comes near; what is beyond would cost time and memory wherever it is looked through.
const MOST_VALUES = 20_000;
const DEEPEST = 60;

function isBounded(schema: JsonObject): boolean {
  let level: readonly Json[] = [schema];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (depth > DEEPEST || values > MOST_VALUES) return false;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return true;
}
