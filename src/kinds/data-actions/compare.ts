import type { Change, FieldChange } from '../../model/change.ts';
import { type Json, type JsonObject, sameJson } from '../../model/json.ts';
import type { WriteResult } from '../../model/kind.ts';
import type { MovedField } from '../../model/outcome.ts';
import { valueAt } from '../../model/pointer.ts';
import { toEntry, versionOf } from './platform.ts';

/** A field of a change beside its live value; `arrived` where that is the wanted one. */
export type ComparedField = MovedField & { readonly arrived: boolean };

/** Returns each field of a change with what is live now. */
export function movedFields(change: Change, action: JsonObject): readonly ComparedField[] {
  const entry: JsonObject = { ...toEntry(action), unchecked: action };
  return change.fields.map((field) => compared(field, valueAt(entry, field.path)));
}

/** Returns how the change ends before anything is written: as wanted already, or moved since the plan; undefined where it can go on. */
export function compareWithPlan(change: Change, action: JsonObject): WriteResult | undefined {
  const fields = movedFields(change, action);
  const revision = versionOf(action);
  if (fields.every((field) => field.arrived)) return { status: 'done', revision };
  const moved = fields.filter((field) => !field.arrived && !sameJson(field.live, field.reviewed));
  if (moved.length === 0 && revision === change.revision) return undefined;
  return { status: 'failed', reason: reasonOf(change, revision, moved.length > 0 ? moved : fields) };
}

function reasonOf(change: Change, revision: number, fields: readonly ComparedField[]) {
  return {
    code: 'moved' as const,
    message: `"${change.name}" was changed since the plan was made (version ${change.revision} then, ${revision} now)`,
    help: 'Run the plan again and review it.',
    moved: fields.map(({ arrived: _, ...field }) => field),
  };
}

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
