import { isJsonObject, type Json, type JsonObject, member, sameJson } from '../../model/json.ts';
import type { LintView } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import { type Pointer, pointerKeys, valueAt } from '../../model/pointer.ts';
import type { Difference } from '../differences.ts';
import { comparable } from '../messenger-content.ts';

/** Tells whether the file asks for a difference: the setting becomes what it says, by this plan or since it is so already. */
export function isAsked(difference: Difference, follows: boolean, configuration: LiveResource | undefined, view: LintView): boolean {
  if (!configuration) return false;
  const { kind, id, raw = {} } = configuration;
  const { path, after } = difference;
  const compared = view.settledOf(kind).find(({ live }) => live.id === id);
  if (!compared) return isSaid(difference, configuration, view);
  const named = [compared.entry.fields, compared.entry.unchecked ?? {}].some((fields) => isNamed(path, fields));
  return named && (follows || (sameJson(after ?? null, valueAt(comparable(raw), path) ?? null) && !isChanged(path, configuration, view)));
}

// An entry that this plan does not compare still says what is as it wants.
function isSaid({ path }: Difference, { kind, id, entry }: LiveResource, view: LintView): boolean {
  const said = view.entriesOf(kind).find((each) => each.id === id || view.idOf(kind, each.name) === id);
  const value = valueAt(said?.fields, path);
  return value !== undefined && sameJson(value, valueAt(entry, path));
}

// A version that is pinned holds what was wanted when it was published.
const isChanged = (path: Pointer, { kind, id }: LiveResource, { changes }: LintView): boolean =>
  changes.some(
    (each) => each.kind === kind && each.id === id && each.fields.some((field) => field.path.replace(/^\/unchecked/, '') === path),
  );

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
