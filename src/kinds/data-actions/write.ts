import { type ApiFailure, type Attempt, attempt } from '../../model/api-error.ts';
import type { ApiPath } from '../../model/api-path.ts';
import type { Change } from '../../model/change.ts';
import type { Reader, Writer } from '../../model/client.ts';
import type { JsonObject } from '../../model/json.ts';
import type { WriteContext, WriteResult } from '../../model/kind.ts';
import type { Reason } from '../../model/outcome.ts';
import { versionIn } from '../answer.ts';
import { type ComparedField, compareFields, compareWithPlan, movedFields } from '../compare.ts';
import { proveFaithful, withoutEffect } from './fidelity.ts';
import { actionPath, layOver, presentOf } from './platform.ts';
import { updateBody } from './update-body.ts';
import { readAction, type WholeAction, withTemplates } from './whole-action.ts';

/**
 * Writes the fields of one change to a published action, or says why not. The order of the calls is the safe recipe:
 * action, draft, both templates, PATCH of the whole configuration with the planned version.
 */
export async function writeDataAction(writer: Writer, change: Change, context: WriteContext): Promise<WriteResult> {
  const action = await readAction(writer, change.id);
  const settled = compareWithPlan(change, presentOf(action));
  if (settled) return settled;
  const draft = await openDraft(writer, change);
  if (draft && !context.allows('unpublished-work')) return failed(draft);
  const whole = await withTemplates(writer, change.id, action);
  return patch(writer, change, whole, context);
}

// A direct PATCH beside an open draft is UNVERIFIED (2026-11); publishing that draft later would bring the old value back.
async function openDraft(reader: Reader, change: Change): Promise<Reason | undefined> {
  const draft = await attempt(() => reader.get(`${actionPath(change.id)}/draft` as ApiPath));
  if ('failure' in draft && draft.failure.status === 404) return undefined;
  if ('failure' in draft) return draft.failure;
  return {
    code: 'unpublished-work',
    message: `"${change.name}" has an open draft; publishing it later would bring the old value back`,
    help: `Publish or discard the draft, or allow it in the org: \`allow: { unpublished-work: ["${change.kind}/${change.key ?? change.name}"] }\``,
  };
}

async function patch(writer: Writer, change: Change, whole: WholeAction, context: WriteContext): Promise<WriteResult> {
  const body = updateBody(whole, layOver(whole.action, change.fields));
  const answer = await attempt(() => writer.write({ method: 'PATCH', path: actionPath(change.id), body, versioned: true }));
  const revision = 'value' in answer ? versionIn(answer.value) : undefined;
  const result = revision === undefined ? await lookAgain(writer, change, answer) : { status: 'applied' as const, revision };
  return result.status === 'applied' && context.first ? proveFaithful(writer, change, whole, revision, context) : result;
}

// After a refusal, a lost or an empty answer the org itself says what happened; reads may lag, so one look decides and nothing is repeated.
async function lookAgain(reader: Reader, change: Change, answer: Attempt<JsonObject>): Promise<WriteResult> {
  const refusal = 'failure' in answer ? answer.failure : undefined;
  const refused = refusal !== undefined && !refusal.uncertain;
  const now = await attempt(() => readAction(reader, change.id));
  if ('failure' in now) return { status: refused ? 'failed' : 'unknown', reason: refusal ?? now.failure };
  const present = presentOf(now.value);
  const { revision } = present;
  const fields = compareFields(change, present);
  // Where our write was refused, it was somebody else who set what is wanted.
  if (fields.every((field) => field.arrived)) return { status: refused ? 'done' : 'applied', revision };
  if (revision !== change.revision) return failed(conflict(change, refusal, fields));
  return refusal ? unmoved(refusal) : withoutEffect(change);
}

// A write whose answer never came can still land after the look.
const unmoved = (refusal: ApiFailure): WriteResult =>
  refusal.uncertain && refusal.status === undefined ? { status: 'unknown', reason: refusal } : failed(refusal);

const conflict = (change: Change, failure: ApiFailure | undefined, fields: readonly ComparedField[]): Reason => ({
  code: 'version-conflict',
  message: `"${change.name}" was changed by somebody else at the same moment${failure ? `: ${failure.message}` : ''}`,
  help: 'Run the plan again and review it.',
  moved: movedFields(fields),
});

const failed = (reason: Reason): WriteResult => ({ status: 'failed', reason });
