import type { Change } from '../../model/change.ts';
import { isJsonObject, type Json, type JsonObject, member } from '../../model/json.ts';
import type { LiveResource } from '../../model/live.ts';
import { definitionDifferences } from './definition-differences.ts';
import type { Pending } from './facts.ts';
import { findSteps } from './find-steps.ts';
import { stepValue } from './live.ts';
import { textAt, type VersionName, versionIn } from './platform.ts';
import { STEP_PLACES } from './set-step.ts';
import { nameSteps, pathOf } from './step-keys.ts';

/** Returns which version of a flow somebody has saved or checked in since the last publication, or undefined where there is none. */
export function pendingVersion(flow: JsonObject): Exclude<VersionName, 'publishedVersion'> | undefined {
  const published = versionIn(flow, 'publishedVersion');
  return (['savedVersion', 'checkedInVersion'] as const).find((name) => !['', published].includes(versionIn(flow, name)));
}

// A draft that was rebuilt from nothing differs everywhere.
const MOST_PLACES = 200;

/** Returns what an unpublished version holds beside the published one. */
export function pendingOf(flow: JsonObject, name: VersionName, published: JsonObject, definition: JsonObject): Pending {
  const places = definitionDifferences(published, definition).slice(0, MOST_PLACES);
  return {
    version: versionIn(flow, name),
    isCheckedIn: versionIn(flow, name) === versionIn(flow, 'checkedInVersion'),
    who: whoIn(member(flow, name)),
    places: places.map(({ path, before, after }) => ({ path, ...shown('before', before), ...shown('after', after) })),
    steps: findSteps(definition),
  };
}

/**
 * Returns the places in which an unpublished version holds somebody else's work: all but those in which it has, for a step that the
 * change sets, the value that is wanted there. Where none is left, it is what a run of ours left behind.
 */
export function foreignPlaces(pending: Pending, change: Change, actions: readonly LiveResource[]): Pending['places'] {
  const named = nameSteps(pending.steps, actions);
  const arrived = change.fields.flatMap(({ path, after }) => named.filter((each) => pathOf(each) === path && stepValue(each) === after));
  const ours = arrived.flatMap(({ at }) => STEP_PLACES.map((place) => `${at}${place}`));
  return pending.places.filter(({ path }) => !ours.some((place) => path === place || path.startsWith(`${place}/`)));
}

function whoIn(version: Json | undefined): string {
  const [user, client] = [member(version, 'createdBy'), member(version, 'createdByClient')];
  const name = textAt(user, 'name') || textAt(user, 'id') || textAt(client, 'name') || textAt(client, 'id');
  const at = ['dateSaved', 'dateCheckedIn', 'dateCreated']
    .map((date) => member(version, date))
    .find((date) => date !== undefined && date !== null);
  return `${name === '' ? '' : ` by ${name.slice(0, 80)}`}${at === undefined ? '' : ` of ${dayOf(at)}`}`;
}

// Epoch milliseconds for two of the dates, ISO 8601 for others (platform description, 2026-07).
const dayOf = (at: Json): string => (typeof at === 'number' ? new Date(at).toISOString() : String(at)).slice(0, 16);

const shown = (name: 'before' | 'after', value: Json | undefined): { readonly [key in typeof name]?: string } =>
  value === undefined ? {} : { [name]: isJsonObject(value) || Array.isArray(value) ? '…' : String(value) };
