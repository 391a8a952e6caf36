import { isSafeId } from '../../model/api-path.ts';
import { type JsonObject, member } from '../../model/json.ts';
import type { LiveResource, Trait } from '../../model/live.ts';
import { nameOf, textOf, versionIn } from '../answer.ts';
import { unreadable, unsafeId } from '../not-manageable.ts';
import type { Integrations } from './integrations.ts';
import { isCustomAuth, isStatic, isTimeoutUnset, toEntry } from './platform.ts';

type ReadOnly = NonNullable<LiveResource['readOnly']>;

/** Returns an action as the plan sees it; the platform's own answer is kept only where it is needed. */
export function toLive(action: JsonObject, integrations: Integrations | undefined, keepRaw: boolean): LiveResource {
  const entry = toEntry(action);
  const readOnly = reasonNotToManage(action, entry !== undefined);
  const traits = traitsOf(action, integrations);
  const within = traits['integration']?.name ?? traits['category']?.name;
  return {
    kind: KIND,
    id: textOf(action, 'id'),
    name: nameOf(action),
    revision: versionIn(action) ?? 0,
    entry: entry ?? {},
    traits,
    ...(isTimeoutUnset(action) ? { unset: ['/timeout'] } : {}),
    ...(within === undefined ? {} : { within }),
    ...(readOnly ? { readOnly } : {}),
    ...(keepRaw ? { raw: action } : {}),
  };
}

/** The name of the section. */
export const KIND = 'dataActions';

/** The trait of an action that runs a function. */
export const FUNCTION = 'function';

/** Returns what an action can be told apart by: its integration and whether it runs a function, where the integrations were read, and its category. */
export function traitsOf(action: JsonObject, integrations: Integrations | undefined): Readonly<Record<string, Trait>> {
  const id = member(action, 'integrationId');
  const category = member(action, 'category');
  const known = typeof id === 'string' ? integrations?.get(id) : undefined;
  const integration = typeof id === 'string' && integrations ? { id, name: known?.name ?? id } : undefined;
  return {
    ...(integration ? { integration } : {}),
    ...(typeof category === 'string' ? { category: { name: category } } : {}),
    ...(known?.runsFunctions ? { [FUNCTION]: { name: FUNCTION } } : {}),
  };
}

// One row that makes no sense is no reason to leave the others alone.
function reasonNotToManage(action: JsonObject, understood: boolean): ReadOnly | undefined {
  const id = textOf(action, 'id');
  if (isStatic(id)) return owned('is a static action: Genesys owns it, and nothing of it can be changed');
  if (isCustomAuth(id)) return owned('is a custom authentication action, which has no timeout');
  if (!isSafeId(id)) return unsafeId('action');
  if (nameOf(action) !== member(action, 'name')) return unreadable('action', 'came without a name');
  if (versionIn(action) === undefined) return unreadable('action', 'came without a version');
  if (!member(action, 'config')) return unreadable('action', 'came without its configuration');
  return understood ? undefined : unreadable('action', 'has a timeout that is no whole number of seconds');
}

const owned = (why: string): ReadOnly => ({ code: 'not-manageable', message: why, help: 'Remove the entry.' });
