import { type ApiFailure, type Attempt, attempt } from '../../../model/api-error.ts';
import type { Change } from '../../../model/change.ts';
import type { Writer } from '../../../model/client.ts';
import { canonicalJson, type JsonObject } from '../../../model/json.ts';
import { draftFunctionPath } from './addresses.ts';
import { functionBody, isOfFunction, settingsOf } from './form.ts';
import type { OpenDraft, Published } from './open-draft.ts';

/** Writes a change into the function of an open draft, where it is not as wanted yet; returns what the platform says of it then. */
export async function fillFunction(writer: Writer, change: Change, draft: OpenDraft, published: Published): Promise<Attempt<JsonObject>> {
  const path = draftFunctionPath(change.id);
  const now = draft.function ?? published.function;
  const body = functionBody(now, change.fields);
  if (!change.fields.some(isOfFunction) || isThere(now, body)) {
    const there = await attempt(async () => draft.function ?? writer.get(path));
    return 'failure' in there || draft.function || isThere(there.value, body) ? there : { failure: notCopied(change) };
  }
  const answer = await attempt(() => writer.write({ method: 'PUT', path, body, versioned: false }));
  if ('value' in answer && isThere(answer.value, body)) return answer;
  // Sent twice it would be the same; but one that was refused, or whose answer never came, is looked after instead.
  const after = await attempt(() => writer.get(path));
  if ('value' in after && isThere(after.value, body)) return after;
  if ('failure' in answer) return answer;
  return 'failure' in after ? after : { failure: withoutEffect(change) };
}

const isThere = (answer: JsonObject, body: JsonObject): boolean =>
  canonicalJson({ description: '', ...settingsOf(answer) }) === canonicalJson(body);

const withoutEffect = ({ name }: Change): ApiFailure => ({
  code: 'write-without-effect',
  message: `The platform accepted the function of the draft of "${name}", and it is not as it was written`,
  help: 'Nothing was published. Look at the draft in the platform, then run again.',
});

const notCopied = ({ name }: Change): ApiFailure => ({
  code: 'draft-refused',
  message: `The function of the draft that was opened of "${name}" is not as the published one is, so it was not published`,
  help: 'Nothing that is published has changed. Look at the draft in the platform.',
});
