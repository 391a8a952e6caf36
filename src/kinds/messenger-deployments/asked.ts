import { isJsonObject, type Json, type JsonObject, member, sameJson } from '../../model/json.ts';
import type { LintView } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import { type Pointer, pointerKeys, valueAt } from '../../model/pointer.ts';

/** Tells whether the file asks for a difference: a setting that this plan compares becomes what it says, or is so already. */
export function isAsked(path: Pointer, configuration: LiveResource | undefined, view: LintView): boolean {
  if (!configuration) return false;
  const { kind, id } = configuration;
  const compared = view.settledOf(kind).find(({ live }) => live.id === id)?.entry;
  return compared ? [compared.fields, compared.unchecked ?? {}].some((fields) => isNamed(path, fields)) : isSaid(path, configuration, view);
}

// An entry that this plan does not compare still says what is as it wants.
function isSaid(path: Pointer, { kind, id, entry }: LiveResource, view: LintView): boolean {
  const said = view.entriesOf(kind).find((each) => each.id === id || view.idOf(kind, each.name) === id);
  const value = valueAt(said?.fields, path);
  return value !== undefined && sameJson(value, valueAt(entry, path));
}

// What is named in the file is a difference of its own, or is as wanted already.
function isNamed(path: Pointer, fields: JsonObject): boolean {
  let value: Json | undefined = fields;
  for (const key of pointerKeys(path)) {
    value = member(value, key);
    if (value === undefined) return false;
    if (!isJsonObject(value)) return true;
  }
  return false;
}
