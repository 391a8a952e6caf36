import { apiPath } from '../../model/api-path.ts';
import type { Change } from '../../model/change.ts';
import { isJsonObject, type Json, type JsonObject, member } from '../../model/json.ts';
import { type Pointer, pointerKeys } from '../../model/pointer.ts';
import { setAt } from '../../model/set-at.ts';
import type { LaidOver, ReadSettings, WholeThing } from '../whole-thing.ts';
import { PARTS, schema } from './schema.ts';

/** Where each field of an entry lies in the platform's form: under the same name. */
export const platformFields: Readonly<Record<Pointer, string>> = Object.fromEntries(
  ['name', ...PARTS, 'notes'].map((name) => [`/${name}`, name]),
);

// How the platform says that there are none (Genesys' Terraform provider, 2026-07).
const NO_NOTES = 'node_dynamodb_empty_string';

/** Returns the settings in the configuration of an integration. */
function settings(answer: JsonObject): ReadSettings {
  const parts = PARTS.map((part) => [part, member(answer, part) ?? {}] as const);
  const odd = parts.find(([, value]) => !isJsonObject(value));
  if (odd) return { unreadable: `has a member \`${odd[0]}\` that is no map` };
  const notes = notesIn(answer);
  return { entry: { ...Object.fromEntries(parts), notes }, unset: notes === '' ? ['/notes'] : [] };
}

function notesIn(answer: JsonObject): string {
  const notes: Json | undefined = member(answer, 'notes');
  return typeof notes === 'string' && notes !== NO_NOTES ? notes : '';
}

function layOver(whole: JsonObject, change: Change): LaidOver {
  const own = change.fields.map((field) => ({ ...field, keys: pointerKeys(field.path) }));
  const known = own.filter(({ keys: [first = ''] }) => first === 'notes' || PARTS.some((part) => part === first));
  return { whole: known.reduce((laid, { keys, after }) => setAt(laid, keys, after), whole) };
}

/**
 * The configuration of an integration: what is special to it. A PUT replaces all of it (SDK 262, 2026-11), so what came goes
 * back, the credentials with it: `version` counts up, and 409 `version.conflict` is published for another one (2026-07).
 */
export const configuration: WholeThing = {
  kind: 'integrations',
  noun: 'integration',
  schema,
  serverOwned: ['id', 'selfUri'],
  list: apiPath`/api/v2/integrations`,
  path: (id) => apiPath`/api/v2/integrations/${id}/config/current`,
  settings,
  layOver,
};
