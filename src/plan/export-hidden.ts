import { isJsonObject, type Json, type JsonObject, jsonObject } from '../model/json.ts';
import { type JsonSchema, schemaOf } from '../model/json-schema.ts';
import type { Exported, Kind } from '../model/kind.ts';
import type { LiveResource } from '../model/live.ts';
import { type Pointer, pointerKeys, pointerTo } from '../model/pointer.ts';
import { MASK } from '../model/sensitive.ts';
import { isHidden, isHiddenLive } from './hidden.ts';

/** Returns an export without what is never shown; that it is left out is said above the entry. */
export function withoutHidden(exported: Exported, kind: Kind, live: LiveResource): Exported {
  const hides = (path: Pointer, value: Json, schema: JsonSchema | undefined): boolean =>
    isJsonObject(value) ? false : isHidden(path, [value], schema) || isHiddenLive(path, live);
  const left: Pointer[] = [];
  const fields = shownIn(exported.fields, kind.schema, '', (path, value, schema) => hides(path, value, schema) && left.push(path) > 0);
  if (left.length === 0) return exported;
  const lines = left.map((path) => `${pointerKeys(path).join('.')} is left out: ${MASK}, its value is never shown`);
  return { ...exported, fields, comments: { ...exported.comments, '': [...(exported.comments?.[''] ?? []), ...lines] } };
}

type Hides = (path: Pointer, value: Json, schema: JsonSchema | undefined) => boolean;

function shownIn(value: JsonObject, schema: JsonSchema | undefined, at: Pointer, hides: Hides): JsonObject {
  return jsonObject(
    Object.entries(value).flatMap(([key, inner]) => {
      const [path, own] = [pointerTo(at, key), schemaOf(schema, key)];
      if (hides(path, inner, own)) return [];
      const shown = isJsonObject(inner) ? shownIn(inner, own, path, hides) : inner;
      const emptied = isJsonObject(inner) && isJsonObject(shown) && Object.keys(shown).length < Object.keys(inner).length;
      return emptied && Object.keys(shown).length === 0 ? [] : [[key, shown] as const];
    }),
  );
}
