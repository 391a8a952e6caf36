import type { JsonSchema } from '../../model/json-schema.ts';
import { schemaOf } from '../../model/json-schema.ts';

/** Returns what a composed schema says of the value that a path leads to, or undefined where it says nothing. */
export function composedSchemaAt(root: JsonSchema, path: readonly string[]): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>((schema, key) => resolve(root, below(schema, key)), root);
}

// Among alternatives the one that has anything inside is meant.
function below(schema: JsonSchema | undefined, key: string): JsonSchema | undefined {
  const alternatives = schema?.anyOf?.map((each) => schemaOf(each, key)) ?? [];
  return schemaOf(schema, key) ?? alternatives.find((each) => each !== undefined);
}

function resolve(root: JsonSchema, schema: JsonSchema | undefined): JsonSchema | undefined {
  const name = schema?.$ref?.replace('#/$defs/', '');
  return name === undefined ? schema : root.$defs?.[name];
}
