import type { Change } from '../../model/change.ts';
import { isJsonObject, type Json, type JsonObject, jsonObject, member } from '../../model/json.ts';
import type { WriteContext } from '../../model/kind.ts';
import { type Pointer, pointerKeys } from '../../model/pointer.ts';
import { setAt } from '../../model/set-at.ts';
import type { LaidOver } from '../whole-thing.ts';
import { NEWEST } from './canonical.ts';
import { serverOwned } from './platform.ts';

/** Returns a change with the number that its version comes to; `missing` where it is not known which one. */
export function resolved(change: Change, context: WriteContext): { readonly change: Change } | { readonly missing: string } {
  const field = change.fields.find(({ path, after }) => path === '/configuration/version' && after === NEWEST);
  if (!field) return { change };
  const name = field.pins?.name ?? '';
  const revision = context.revisionOf('messengerConfigurations', name) ?? 0;
  if (revision === 0) return { missing: name };
  return { change: { ...change, fields: change.fields.map((each) => (each === field ? { ...field, after: revision } : each)) } };
}

/** Returns a deployment of the platform with a change laid over it, as it is sent; every other member stays as it was read. */
export function bodyOf(answer: JsonObject, change: Change, context: WriteContext): LaidOver {
  let whole = jsonObject(Object.entries(answer).filter(([name]) => !serverOwned.includes(name)));
  for (const { path, after } of change.fields) {
    const laid = placed(path, after, context);
    if (!laid)
      return {
        reason: { code: 'needs-another', message: `"${change.name}" refers to "${String(after)}", and it is not known which one that is` },
      };
    whole = setAt(whole, laid.keys, laid.value);
  }
  return { whole: withPin(withState(whole)) };
}

// Pending, Error and Deleting are states of the platform, and nothing that can be wanted.
const withState = (whole: JsonObject): JsonObject =>
  ['Active', 'Inactive', undefined].includes(member(whole, 'status') as string | undefined) ? whole : { ...whole, status: 'Active' };

interface Placed {
  readonly keys: readonly string[];
  readonly value: Json;
}

const SECTIONS: Readonly<Record<Pointer, { readonly section: string; readonly key: string }>> = {
  '/configuration/name': { section: 'messengerConfigurations', key: 'configuration' },
  '/flow': { section: 'inboundMessageFlows', key: 'flow' },
  '/supportedContent': { section: 'supportedContent', key: 'supportedContent' },
};

// A reference is replaced whole, but for the version beside it: the name and address of the old thing would be wrong.
function placed(path: Pointer, after: Json, context: WriteContext): Placed | undefined {
  const reference = SECTIONS[path];
  if (path === '/configuration/version') return { keys: ['configuration', 'version'], value: String(after) };
  if (!reference) return { keys: pointerKeys(path.replace(/^\/unchecked/, '')), value: after };
  const id = context.idOf(reference.section, String(after));
  if (id === undefined) return undefined;
  return reference.key === 'configuration' ? { keys: ['configuration', 'id'], value: id } : { keys: [reference.key], value: { id } };
}

// Name and address belong to the version that was pinned before.
function withPin(whole: JsonObject): JsonObject {
  const configuration = member(whole, 'configuration');
  if (!isJsonObject(configuration)) return whole;
  const { name: _, selfUri: __, ...pin } = configuration;
  return { ...whole, configuration: pin };
}
