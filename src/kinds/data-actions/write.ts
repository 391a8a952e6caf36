import { attempt } from '../../model/api-error.ts';
import type { ApiPath } from '../../model/api-path.ts';
import type { Change } from '../../model/change.ts';
import type { Reader, Writer } from '../../model/client.ts';
import type { JsonObject } from '../../model/json.ts';
import type { WriteContext, WriteResult } from '../../model/kind.ts';
import type { Reason } from '../../model/outcome.ts';
import { versionIn } from '../answer.ts';
import { compareWithPlan } from '../compare.ts';
import { failed, reasonFor } from '../endings.ts';
import { lookAgain } from '../look-again.ts';
import { proveFaithful } from './fidelity.ts';
import { readFunction } from './functions/draft-state.ts';
import { isOfFunction } from './functions/form.ts';
import { writeByDraft } from './functions/write.ts';
import { FUNCTION, KIND } from './live.ts';
import { actionPath, layOver, looksLikeFunction, presentOf } from './platform.ts';
import { schema } from './schema.ts';
import { updateBody } from './update-body.ts';
import { readAction, type WholeAction, withTemplates } from './whole-action.ts';

/**
 * Writes the fields of one change to a published action, or says why not. The order of the calls is the safe recipe:
 * action, draft, both templates, PATCH of the whole configuration with the planned version.
 */
export async function writeDataAction(writer: Writer, change: Change, context: WriteContext): Promise<WriteResult> {
  const action = await readAction(writer, change.id);
  const described = mayRunFunction(change, action, context) ? await readFunction(writer, change.id) : undefined;
  const settled = compareWithPlan(change, presentOf(action, described), schema);
  if (settled) return settled;
  if (described) return writeByDraft(writer, change, { action, function: described }, context);
  const draft = await openDraft(writer, change);
  if (draft && !context.allows('unpublished-work')) return failed(draft);
  const whole = await withTemplates(writer, change.id, action);
  return patch(writer, change, whole, context);
}

/** Tells whether an action may run a function, which only a draft can change: the plan knows it, or its address looks so. */
function mayRunFunction(change: Change, action: JsonObject, { liveOf }: WriteContext): boolean {
  if (change.fields.some(isOfFunction)) return true;
  const planned = liveOf(KIND).find((each) => each.id === change.id);
  return (planned !== undefined && (FUNCTION in planned.traits || FUNCTION in planned.entry)) || looksLikeFunction(action);
}

// A direct PATCH beside an open draft is UNVERIFIED (2026-11); publishing that draft later would bring the old value back.
async function openDraft(reader: Reader, change: Change): Promise<Reason | undefined> {
  const draft = await attempt(() => reader.get(`${actionPath(change.id)}/draft` as ApiPath));
  if ('failure' in draft && draft.failure.status === 404) return undefined;
  if ('failure' in draft) return reasonFor(draft.failure);
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
  const look = async () => presentOf(await readAction(writer, change.id));
  const result = revision === undefined ? await lookAgain(change, answer, look, schema) : { status: 'applied' as const, revision };
  return result.status === 'applied' && context.first ? proveFaithful(writer, change, whole, revision, context) : result;
}
