import { type ApiFailure, type Attempt, attempt } from '../model/api-error.ts';
import type { Change } from '../model/change.ts';
import type { JsonObject } from '../model/json.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import type { WriteResult } from '../model/kind.ts';
import { compareFields, conflictWith, type Present } from './compare.ts';
import { failed, reasonFor, unknown, withoutEffect } from './endings.ts';

/**
 * Returns how a versioned write ended that was refused, or whose answer was lost or empty: the org itself says what
 * happened. Reads may lag, so one look decides and nothing is repeated.
 */
export async function lookAgain(
  change: Change,
  answer: Attempt<JsonObject>,
  look: () => Promise<Present>,
  schema: JsonSchema,
): Promise<WriteResult> {
  const refusal = 'failure' in answer ? answer.failure : undefined;
  const refused = refusal !== undefined && !refusal.uncertain;
  const now = await attempt(look);
  if ('failure' in now) return (refused ? failed : unknown)(reasonFor(refusal ?? now.failure));
  const fields = compareFields(change, now.value, schema);
  const { revision } = now.value;
  // Where our write was refused, it was somebody else who set what is wanted.
  if (fields.every((each) => each.arrived)) return { status: refused ? 'done' : 'applied', revision };
  if (revision !== change.revision) return failed(conflictWith(change, refusal, fields));
  return refusal ? unmoved(refusal) : withoutEffect(change);
}

// A write whose answer never came can still land after the look.
const unmoved = (refusal: ApiFailure): WriteResult =>
  refusal.uncertain && refusal.status === undefined ? unknown(reasonFor(refusal)) : failed(reasonFor(refusal));
