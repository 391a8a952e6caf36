import type { FieldChange } from '../../model/change.ts';
import { isJsonObject, type Json, type JsonObject, member } from '../../model/json.ts';
import type { WriteContext } from '../../model/kind.ts';
import type { NamedThing } from '../../model/live.ts';
import { nameOf } from '../answer.ts';

/** The lists of a group, by the platform's names. */
export const LISTS = ['openSchedules', 'closedSchedules', 'holidaySchedules'] as const;

/** The section that the lists refer to. */
const SECTION = 'schedules';

/** Returns the schedules in a list of an answer, in the order of their names: the platform's own order means nothing. */
export const schedulesIn = (list: Json | undefined): readonly NamedThing[] =>
  Array.isArray(list)
    ? list
        .filter(isJsonObject)
        .map((each) => ({ id: String(member(each, 'id') ?? ''), name: nameOf(each) }))
        .sort((left, right) => (left.name < right.name ? -1 : 1))
    : [];

/** Returns a list of references for the names that a field wants, or the first name that nothing has. */
export function referencesFor(
  field: FieldChange,
  context: WriteContext,
): { readonly ids: readonly JsonObject[] } | { readonly missing: string } {
  const names = [field.after].flat().map(String);
  const found = names.map((name) => ({ name, id: idOf(field, name, context) }));
  const missing = found.find(({ id }) => id === undefined);
  if (missing) return { missing: missing.name };
  return { ids: [...new Set(found.map(({ id }) => id))].flatMap((id) => (id === undefined ? [] : [{ id }])) };
}

// The id that was planned with, where there was one.
const idOf = (field: FieldChange, name: string, context: WriteContext): string | undefined =>
  field.references?.find((each) => each.name === name)?.id ?? context.idOf(SECTION, name);
