import type { Entry } from '../model/entry.ts';
import { isJsonObject, type Json } from '../model/json.ts';
import { type JsonSchema, schemaOf } from '../model/json-schema.ts';
import type { Kind } from '../model/kind.ts';
import { type Pointer, pointerTo } from '../model/pointer.ts';
import { textsIn } from './references.ts';

/** A name that stands in a value. */
interface Named {
  readonly path: Pointer;
  /** Of what it is the name. */
  readonly section: string;
  readonly name: string;
}

/** Returns every name in the settings of an entry that refers to another thing, with its section. */
export const namesIn = (entry: Pick<Entry, 'fields'>, kind: Kind): readonly Named[] => namedIn(entry.fields, kind.schema);

function namedIn(value: Json, schema: JsonSchema | undefined, path: Pointer = ''): readonly Named[] {
  const section = schema?.['x-reference'];
  if (section !== undefined) return textsIn(value).map((name) => ({ path, section, name }));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => namedIn(inner, schemaOf(schema, key), pointerTo(path, key)));
}
