import type { Change, FieldChange } from '../model/change.ts';
import { parentOf } from '../model/pointer.ts';

/**
 * Returns the settings of a change that are written together or not at all, this one among them: all of a thing that is created,
 * since nobody has seen what half of it would be; else those beside a setting that names a thing, such as the version beside a name.
 */
export function togetherWith(change: Change, field: FieldChange): readonly FieldChange[] {
  if (change.creates) return change.fields;
  const beside = change.fields.filter((each) => parentOf(each.path) === parentOf(field.path));
  return parentOf(field.path) !== '' && beside.some((each) => each.references !== undefined) ? beside : [field];
}
