import type { Change, FieldChange } from '../model/change.ts';
import { type Json, type JsonObject, sameJson } from '../model/json.ts';
import type { WriteResult } from '../model/kind.ts';
import type { MovedField, Reason } from '../model/outcome.ts';
import { valueAt } from '../model/pointer.ts';

/** A thing as it is right before or after a write. */
export interface Present {
  readonly revision: number;
  /** Its settings in the file's form, and under `unchecked` the platform's own answer. */
  readonly settings: JsonObject;
}

/** A field of a change beside its live value; `arrived` where that is the wanted one. */
export type ComparedField = MovedField & { readonly arrived: boolean };

/** Returns each field of a change with what is live now. */
export const compareFields = (change: Change, { settings }: Present): readonly ComparedField[] =>
  change.fields.map((field) => compared(field, valueAt(settings, field.path)));

/** Returns how the change ends before anything is written: as wanted already, or moved since the plan; undefined where it can go on. */
export function compareWithPlan(change: Change, present: Present): WriteResult | undefined {
  const fields = compareFields(change, present);
  const { revision } = present;
  if (fields.every((field) => field.arrived)) return { status: 'done', revision };
  const moved = fields.filter((field) => !field.arrived && !sameJson(field.live, field.reviewed));
  if (moved.length === 0 && revision === change.revision) return undefined;
  return { status: 'failed', reason: movedReason(change, revision, moved.length > 0 ? moved : fields) };
}

/** Returns the fields as an outcome holds them. */
export const movedFields = (fields: readonly ComparedField[]): readonly MovedField[] => fields.map(({ arrived: _, ...field }) => field);

const movedReason = (change: Change, revision: number, fields: readonly ComparedField[]): Reason => ({
  code: 'moved',
  message: `"${change.name}" was changed since the plan was made (version ${change.revision} then, ${revision} now)`,
  help: 'Run the plan again and review it.',
  moved: movedFields(fields),
});

function compared(field: FieldChange, live: Json | undefined): ComparedField {
  return {
    path: field.path,
    ...(field.before === undefined ? {} : { reviewed: field.before }),
    ...(live === undefined ? {} : { live }),
    wanted: field.after,
    ...(field.sensitive ? { sensitive: true } : {}),
    arrived: sameJson(live ?? null, field.after),
  };
}
