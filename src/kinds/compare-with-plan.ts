import type { ApiFailure } from '../model/api-error.ts';
import type { Change, FieldChange } from '../model/change.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import type { WriteResult } from '../model/kind.ts';
import type { MovedField, Reason } from '../model/outcome.ts';
import { valueAt } from '../model/pointer.ts';
import { sameValue, schemaAt } from '../model/same-value.ts';

/** A thing as one answer of the platform shows it. */
export interface Sight {
  /** Its settings in the file's form, with the answer itself under `unchecked`. */
  readonly entry: JsonObject;
  readonly revision: number;
}

/** A field of a change beside its live value. */
export interface ComparedField {
  readonly field: MovedField;
  /** The live value is the wanted one. */
  readonly arrived: boolean;
  /** The live value is neither the wanted nor the planned one. */
  readonly moved: boolean;
}

/** Returns each field of a change with what is live now. */
export const compareFields = (change: Change, { entry }: Sight, schema: JsonSchema): readonly ComparedField[] =>
  change.fields.map((field) => compared(field, valueAt(entry, field.path), schemaAt(schema, field.path)));

/** Returns how the change ends before anything is written: as wanted already, or moved since the plan; undefined where it can go on. */
export function compareWithPlan(change: Change, now: Sight, schema: JsonSchema): WriteResult | undefined {
  const fields = compareFields(change, now, schema);
  if (fields.every((each) => each.arrived)) return { status: 'done', revision: now.revision };
  const moved = fields.filter((each) => each.moved);
  if (moved.length === 0 && now.revision === change.revision) return undefined;
  const message = `"${change.name}" was changed since the plan was made (version ${change.revision} then, ${now.revision} now)`;
  return { status: 'failed', reason: reasonOf('moved', message, moved.length > 0 ? moved : fields) };
}

/** Returns the reason of a write that came to nothing since somebody else was faster. */
export function conflictWith(change: Change, refusal: ApiFailure | undefined, fields: readonly ComparedField[]): Reason {
  const message = `"${change.name}" was changed by somebody else at the same moment${refusal ? `: ${refusal.message}` : ''}`;
  return reasonOf('version-conflict', message, fields);
}

const reasonOf = (code: 'moved' | 'version-conflict', message: string, fields: readonly ComparedField[]): Reason => ({
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
