import type { FieldChange } from '../model/change.ts';
import type { Json } from '../model/json.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import type { LiveResource } from '../model/live.ts';
import { type Pointer, pointerKeys } from '../model/pointer.ts';
import { holdsSensitiveName, isSensitiveName } from '../model/sensitive.ts';

/** Tells whether a setting is never shown: as its schema says, else by its name or one inside of its values. */
export const isHidden = (path: Pointer, values: readonly (Json | undefined)[], schema: JsonSchema | undefined): boolean =>
  schema ? schema['x-sensitive'] === true : pointerKeys(path).some(isSensitiveName) || values.some(holdsSensitiveName);

/** Tells whether the org itself says that a setting is never shown, or something inside of it or around it. */
export const isHiddenLive = (path: Pointer, { sensitive = [] }: Pick<LiveResource, 'sensitive'>): boolean =>
  sensitive.some((each) => each === path || each.startsWith(`${path}/`) || path.startsWith(`${each}/`));

/** Returns a difference, marked where the org itself says that the setting is never shown. */
export const guarded = <T extends Pick<FieldChange, 'path'>>(field: T, live: LiveResource): T & { readonly sensitive?: true } =>
  isHiddenLive(field.path, live) ? { ...field, sensitive: true } : field;
