import type { FieldChange } from '../model/change.ts';
import type { FoundSetting } from '../model/finding.ts';
import type { Json } from '../model/json.ts';
import type { MovedField } from '../model/outcome.ts';
import { MASK } from '../model/sensitive.ts';

export { MASK };

interface Guarded {
  readonly sensitive?: true;
}

/** Returns the value, or the mask in place of one that is never shown; an absent value stays absent. */
export const masked = (value: Json | undefined, { sensitive }: Guarded): Json | undefined =>
  sensitive && value !== undefined ? MASK : value;

/** Returns the change of a field with nothing in it that is never shown. */
export const maskField = (field: FieldChange): FieldChange =>
  field.sensitive ? { ...field, ...(field.before === undefined ? {} : { before: MASK }), after: MASK } : field;

/** Returns the setting of a finding with nothing in it that is never shown. */
export const maskFound = (setting: FoundSetting): FoundSetting =>
  setting.sensitive
    ? { ...setting, ...(setting.before === undefined ? {} : { before: MASK }), ...(setting.after === undefined ? {} : { after: MASK }) }
    : setting;

/** Returns the moved field with nothing in it that is never shown. */
export const maskMoved = <Moved extends MovedField>(field: Moved): Moved =>
  field.sensitive
    ? {
        ...field,
        ...(field.reviewed === undefined ? {} : { reviewed: MASK }),
        ...(field.live === undefined ? {} : { live: MASK }),
        wanted: MASK,
      }
    : field;
