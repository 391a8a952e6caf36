import { type JsonObject, member } from '../../model/json.ts';
import type { LiveResource, Trait } from '../../model/live.ts';
import type { Integrations } from './integrations.ts';
import { isTimeoutUnset, textOf, toEntry, versionOf } from './platform.ts';

type ReadOnly = NonNullable<LiveResource['readOnly']>;

/** Returns an action as the plan sees it; the platform's own answer is kept only where it is needed. */
export function toLive(action: JsonObject, integrations: Integrations | undefined, keepRaw: boolean): LiveResource {
  const entry = toEntry(action);
  const readOnly = reasonNotToManage(action, entry !== undefined);
  const traits = traitsOf(action, integrations);
  const within = traits['integration']?.name ?? traits['category']?.name;
  return {
    kind: 'dataActions',
    id: textOf(action, 'id'),
    name: textOf(action, 'name'),
    revision: versionOf(action),
    entry: entry ?? {},
    traits,
    ...(isTimeoutUnset(action) ? { unset: ['/timeout'] } : {}),
    ...(within === undefined ? {} : { within }),
    ...(readOnly ? { readOnly } : {}),
    ...(keepRaw ? { raw: action } : {}),
  };
}

/** Returns what an action can be told apart by: its integration, where the integrations were read, and its category. */
export function traitsOf(action: JsonObject, integrations: Integrations | undefined): Readonly<Record<string, Trait>> {
  const id = member(action, 'integrationId');
  const category = member(action, 'category');
  const integration = typeof id === 'string' && integrations ? { id, name: integrations.get(id) ?? id } : undefined;
  return { ...(integration ? { integration } : {}), ...(typeof category === 'string' ? { category: { name: category } } : {}) };
}

// The kind of an action stands at the head of its id (Genesys' Terraform provider, 2026-07).
function reasonNotToManage(action: JsonObject, understood: boolean): ReadOnly | undefined {
  const id = textOf(action, 'id');
  if (id.startsWith('static')) return owned('is a static action: Genesys owns it, and nothing of it can be changed');
  if (id.startsWith('customAuth')) return owned('is a custom authentication action, which has no timeout');
  if (!member(action, 'config') && id.startsWith('custom')) return unreadable('came without its configuration');
  return understood ? undefined : unreadable('has a timeout that is no whole number of seconds');
}

const owned = (why: string): ReadOnly => ({ code: 'not-manageable', message: why, help: 'Remove the entry.' });

const unreadable = (why: string): ReadOnly => ({
  code: 'answer-not-understood',
  message: why,
  help: 'Open the action in the platform, then run again.',
});
