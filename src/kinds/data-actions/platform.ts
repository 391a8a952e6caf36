import { type ApiPath, apiPath } from '../../model/api-path.ts';
import type { FieldChange } from '../../model/change.ts';
import { formatDuration, parseDuration } from '../../model/duration.ts';
import { type Json, type JsonObject, member } from '../../model/json.ts';
import { type Pointer, pointerKeys } from '../../model/pointer.ts';
import { setAt } from '../../model/set-at.ts';
import { nameOf, versionOf } from '../answer.ts';
import type { Present } from '../compare.ts';
import { functionEntry } from './functions/form.ts';

/** What the platform uses where `config.timeoutSeconds` was never set, in seconds (Genesys help, "Add configuration to custom actions", 2026-11). */
const UNSET_TIMEOUT_SECONDS = 60;

/** Where each field of an entry lies in the platform's form. */
export const platformFields: Readonly<Record<Pointer, string>> = {
  '/name': 'name',
  '/timeout': 'config.timeoutSeconds',
  '/function/timeout': 'function.timeoutSeconds',
  '/function/runtime': 'function.runtime',
  '/function/description': 'function.description',
  '/function/handler': 'function.handler',
};

/** Members of an action that the platform owns, or that cannot be changed once it is published (SDK 262, 2026-11). */
export const serverOwned: readonly string[] = ['id', 'selfUri', 'version', 'integrationId', 'contract', 'secure'];

/** Returns the address of one action. Throws an `ApiError` for an id that no address may have. */
export const actionPath = (id: string): ApiPath => apiPath`/api/v2/integrations/actions/${id}`;

/** Returns the action's settings in the file's form, or undefined where the answer is not what the platform describes. */
export function toEntry(action: JsonObject): JsonObject | undefined {
  const seconds = timeoutSeconds(action);
  if (seconds !== undefined && !Number.isInteger(seconds)) return undefined;
  return { name: nameOf(action), timeout: formatDuration(Number(seconds ?? UNSET_TIMEOUT_SECONDS) * 1_000) };
}

/** Returns the action, with its function where it has one, as a write compares it with its plan. Throws an `ApiError` where it has no version. */
export const presentOf = (action: JsonObject, described?: JsonObject): Present => ({
  revision: versionOf(action),
  settings: { ...toEntry(action), ...(described ? { function: functionEntry(described) } : {}), unchecked: action },
});

/** Tells whether the timeout was never set, so that the platform's own one holds. */
export const isTimeoutUnset = (action: JsonObject): boolean => timeoutSeconds(action) === undefined;

/** Returns the action with the fields of a change laid over it, in the platform's form. */
export function layOver(action: JsonObject, fields: readonly FieldChange[]): JsonObject {
  return fields.reduce<JsonObject>((laid, field) => setAt(laid, platformKeys(field.path), platformValue(field)), action);
}

/** Tells whether Genesys owns the action; its kind stands at the head of its id (Genesys' Terraform provider, 2026-07). */
export const isStatic = (id: string): boolean => id.startsWith('static');

/** Tells whether it is the custom authentication action of an integration, which has no timeout. */
export const isCustomAuth = (id: string): boolean => id.startsWith('customAuth');

/**
 * Tells whether an action looks as if it ran a function: the service fills the id of that in where other actions have an address
 * (Python SDK 257; Terraform provider issue 2546). Its integration says it for certain, and is not always read.
 */
export function looksLikeFunction(action: JsonObject): boolean {
  const url = member(member(member(action, 'config'), 'request'), 'requestUrlTemplate');
  return typeof url === 'string' && /^[A-Za-z0-9_-]+$/.test(url);
}

const timeoutSeconds = (action: JsonObject): Json | undefined => member(member(action, 'config'), 'timeoutSeconds') ?? undefined;

const platformKeys = (path: Pointer): readonly string[] => platformFields[path]?.split('.') ?? pointerKeys(path).slice(1);

function platformValue(field: FieldChange): Json {
  return field.path === '/timeout' ? (parseDuration(String(field.after)) ?? Number.NaN) / 1_000 : field.after;
}
