import type { FieldChange } from '../../model/change.ts';
import { isJsonObject, type Json, type JsonObject, jsonObject, member } from '../../model/json.ts';
import { type JsonSchema, schemaOf } from '../../model/json-schema.ts';
import { pointerKeys, valueAt } from '../../model/pointer.ts';
import { sameValue, schemaAt } from '../../model/same-value.ts';
import { setAt } from '../../model/set-at.ts';
import type { LaidOver } from '../whole-thing.ts';
import { LABELS } from './fields.ts';
import { withLabel } from './labels.ts';
import { pairItems } from './pair-items.ts';
import { projectItem } from './project.ts';
import { schema } from './schema.ts';

/** Returns the id of the thing of a section that has this name, or undefined where none is known. */
export type IdOf = (section: string, name: string) => string | undefined;

/**
 * Returns the configuration in the platform's form with changes laid over it, or why that cannot be. Every other member,
 * known to us or not, stays as it is.
 */
export function layOver(whole: JsonObject, fields: readonly FieldChange[], idOf: IdOf): LaidOver {
  let laid = whole;
  for (const field of fields) {
    const value = platformValue(field, idOf);
    if (value === undefined) return lacksThing(field);
    laid = withField(laid, field.path, value);
  }
  return { whole: laid };
}

function withField(whole: JsonObject, path: string, value: Json): JsonObject {
  const [first, ...rest] = pointerKeys(path);
  if (first === 'unchecked') return setAt(whole, rest, value);
  const [language, key] = rest;
  if (first === LABELS && language !== undefined && key !== undefined) return withLabel(whole, language, key, value);
  return setAt(whole, pointerKeys(path), laidValue(value, valueAt(whole, path), schemaAt(schema, path)));
}

/** Returns a wanted value in the place of a live one; of lists each live item that is meant keeps what is not named of it. */
function laidValue(wanted: Json, live: Json | undefined, inner: JsonSchema | undefined): Json {
  if (Array.isArray(wanted) && Array.isArray(live) && inner?.items?.type === 'object') return laidList(wanted, live, inner.items);
  return isJsonObject(wanted) && isJsonObject(live) && inner ? laidItem(wanted, live, inner) : wanted;
}

function laidList(wanted: readonly Json[], live: readonly Json[], items: JsonSchema): readonly Json[] {
  const pairs = pairItems(wanted, live, items);
  return wanted.map((item, at) => laidAt(item, live[pairs[at] ?? -1], items));
}

// One that is as wanted already is not touched, not even in the order of a set.
function laidAt(wanted: Json, live: Json | undefined, items: JsonSchema): Json {
  const isThere =
    live !== undefined &&
    sameValue(
      wanted,
      projectItem(live, items, () => undefined),
      items,
    );
  return isThere ? live : laidValue(wanted, live, items);
}

function laidItem(wanted: JsonObject, live: JsonObject, inner: JsonSchema): JsonObject {
  const named = Object.entries(wanted).map(([name, value]) => [name, laidValue(value, member(live, name), schemaOf(inner, name))] as const);
  return jsonObject([...Object.entries(live), ...named]);
}

// The id that was planned with, where there was one.
function platformValue({ path, after, references }: FieldChange, idOf: IdOf): Json | undefined {
  const section = schemaAt(schema, path)?.['x-reference'];
  if (section === undefined || typeof after !== 'string') return after;
  return references?.find((each) => each.name === after)?.id ?? idOf(section, after);
}

const lacksThing = ({ path, after }: FieldChange): LaidOver => ({
  reason: {
    code: 'needs-another',
    message: `\`${pointerKeys(path).join('.')}\` refers to "${String(after)}", and it is not known which one that is`,
  },
});
