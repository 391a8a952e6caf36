import type { ApiFailure } from '../model/api-error.ts';
import type { Change, FieldChange } from '../model/change.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import type { WriteResult } from '../model/kind.ts';
import type { LiveResource } from '../model/live.ts';
import type { MovedField, Reason } from '../model/outcome.ts';
import { valueAt } from '../model/pointer.ts';
import { asPlanned } from '../model/reference-text.ts';
import { sameValue, schemaAt } from '../model/same-value.ts';

/** A thing as it is right before or after a write. */
export interface Present {
  readonly revision: number;
  /** Its settings in the file's form, and under `unchecked` the platform's own answer. */
  readonly settings: JsonObject;
  /** The things that its settings refer to, by the setting. */
  readonly references?: LiveResource['references'];
}

/** A field of a change beside its live value. */
interface ComparedField {
  readonly field: MovedField;
  /** The live value is the wanted one. */
  readonly arrived: boolean;
  /** The live value is neither the wanted nor the planned one. */
  readonly moved: boolean;
}

/** Returns each field of a change with what is live now. */
export const compareFields = (change: Change, { settings, references }: Present, schema: JsonSchema): readonly ComparedField[] =>
  change.fields.map((field) => {
    const live = asPlanned(valueAt(settings, field.path), references?.[field.path], field);
    return compared(field, live, schemaAt(schema, field.path));
  });

/** Returns how the change ends before anything is written: as wanted already, or moved since the plan; undefined where it can go on. */
export function compareWithPlan(change: Change, present: Present, schema: JsonSchema): WriteResult | undefined {
  const fields = compareFields(change, present, schema);
  const { revision } = present;
  if (fields.every((each) => each.arrived)) return { status: 'done', revision };
  const moved = fields.filter((each) => each.moved);
  if (moved.length === 0 && revision === change.revision) return undefined;
  const message = `"${change.name}" was changed since the plan was made (version ${change.revision} then, ${revision} now)`;
  return { status: 'failed', reason: movedReason('moved', message, moved.length > 0 ? moved : fields) };
}

/** Returns the reason of a write that came to nothing since somebody else was faster. */
export function conflictWith(change: Change, refusal: ApiFailure | undefined, fields: readonly ComparedField[]): Reason {
  const message = `"${change.name}" was changed by somebody else at the same moment${refusal ? `: ${refusal.message}` : ''}`;
  return movedReason('version-conflict', message, fields);
}

/** Returns a reason that shows each field as it was planned, is live, and is wanted. */
export const movedReason = (code: 'moved' | 'version-conflict', message: string, fields: readonly ComparedField[]): Reason => ({
  code,
  message,
  help: 'Run the plan again and review it.',
  moved: fields.map(({ field }) => field),
});

function compared(field: FieldChange, live: Json | undefined, schema: JsonSchema | undefined): ComparedField {
  const arrived = sameValue(live, field.after, schema);
  return { field: movedField(field, live), arrived, moved: !arrived && !sameValue(live, field.before, schema) };
}

const movedField = (field: FieldChange, live: Json | undefined): MovedField => ({
  path: field.path,
  ...(field.before === undefined ? {} : { reviewed: field.before }),
  ...(live === undefined ? {} : { live }),
  wanted: field.after,
  ...(field.sensitive ? { sensitive: true } : {}),
});
