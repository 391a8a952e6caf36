import { createHash } from 'node:crypto';
import { ApiError, attempt } from '../../../model/api-error.ts';
import type { FieldChange } from '../../../model/change.ts';
import type { Reader } from '../../../model/client.ts';
import { canonicalJson, isJsonObject, type Json, type JsonObject, jsonObject, member, sameJson } from '../../../model/json.ts';
import { valueAt } from '../../../model/pointer.ts';
import { type Difference, differencesBetween } from '../../differences.ts';
import { layOver } from '../platform.ts';
import { type WholeAction, withTemplates } from '../whole-action.ts';
import { draftFunctionPath, draftPath, functionPath } from './addresses.ts';
import { codeOf, functionWanted, isOfFunction, settingsOf } from './form.ts';

/** An action with its templates and its function, published or as a draft. */
export interface FunctionAction extends WholeAction {
  readonly function: JsonObject;
}

/** Returns the published function of an action, or undefined where it has none. Throws an `ApiError`. */
export const readFunction = (reader: Reader, id: string): Promise<JsonObject | undefined> =>
  unlessMissing(() => reader.get(functionPath(id)));

/** Returns the open draft of an action, or undefined where there is none. Throws an `ApiError`. */
export const readDraft = (reader: Reader, id: string): Promise<JsonObject | undefined> =>
  unlessMissing(() => reader.get(draftPath(id), { includeConfig: true }));

/** Returns an open draft with all that belongs to it. Throws an `ApiError`. */
export async function readWholeDraft(reader: Reader, id: string, draft: JsonObject): Promise<FunctionAction> {
  const [whole, described] = await Promise.all([withTemplates(reader, id, draft), reader.get(draftFunctionPath(id))]);
  return { ...whole, function: described };
}

async function unlessMissing(read: () => Promise<JsonObject>): Promise<JsonObject | undefined> {
  const answer = await attempt(read);
  if ('value' in answer) return answer.value;
  if (answer.failure.status === 404) return undefined;
  throw new ApiError(answer.failure);
}

/** Returns where a draft differs from what is published: its code by the id of that. */
export const begunIn = (published: FunctionAction, draft: FunctionAction): readonly Difference[] =>
  differencesBetween(comparable(published), comparable(draft));

/** Returns where a draft that was just opened is no copy of what is published; templates and function are not looked at. */
export const unlikeCopy = (published: JsonObject, draft: JsonObject): readonly Difference[] =>
  differencesBetween(comparable(bare(published)), comparable(bare(draft)));

const bare = (action: JsonObject): FunctionAction => ({ action, requestTemplate: '', successTemplate: '', function: {} });

/** Returns of these differences the ones that a change does not want as well: what a run of ours has left behind is none of them. */
export function foreignIn(begun: readonly Difference[], fields: readonly FieldChange[]): readonly Difference[] {
  const own = fields.filter((field) => !isOfFunction(field));
  const wanted = { ...layOver({}, own), function: functionWanted(fields) };
  return begun.filter(({ path, after }) => !sameJson(valueAt(wanted, path) ?? null, after ?? null));
}

/** Returns the SHA-256 (hex) of what somebody has begun in a draft. */
export const fingerprintOf = (begun: readonly Difference[]): string =>
  createHash('sha256')
    .update(canonicalJson(begun.map((each) => ({ ...each }))))
    .digest('hex');

// What the platform owns or counts up; a contract cannot change once it was published.
const OWNED: readonly string[] = ['id', 'version', 'selfUri', 'contract'];

function comparable({ action, requestTemplate, successTemplate, function: described }: FunctionAction): JsonObject {
  const config = member(action, 'config');
  return {
    ...without(action, OWNED),
    config: {
      ...without(config, []),
      request: { ...without(member(config, 'request'), ['requestTemplateUri']), requestTemplate },
      response: { ...without(member(config, 'response'), ['successTemplateUri']), successTemplate },
    },
    function: { ...settingsOf(described), code: codeOf(described) ?? '' },
  };
}

const without = (value: Json | undefined, names: readonly string[]): JsonObject =>
  jsonObject(Object.entries(isJsonObject(value) ? value : {}).filter(([name]) => !names.includes(name)));
