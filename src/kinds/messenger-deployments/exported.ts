import { type Json, type JsonObject, jsonObject, member } from '../../model/json.ts';
import type { LiveResource } from '../../model/live.ts';
import { valueAt } from '../../model/pointer.ts';
import { factsIn } from './facts.ts';

/**
 * Returns a deployment as an export writes it: one that shows the newest version follows it, one that is behind keeps its
 * version; of the domains only what counts; nothing whose name is not known.
 */
export function exported(live: LiveResource): JsonObject {
  const { newest } = factsIn(live);
  const configuration = member(live.entry, 'configuration');
  const isBehind = newest === undefined || valueAt(configuration, '/version') !== newest;
  const all = member(live.entry, 'allowAllDomains') === true;
  const isWritten = ([name, value]: readonly [string, Json]): boolean =>
    !isEmpty(value) &&
    !isUnnamed(live, name, value) &&
    (name !== 'allowAllDomains' || all) &&
    (name !== 'allowedDomains' || !all) &&
    (name !== 'status' || isState(value));
  const members = Object.entries(live.entry).map(
    ([name, value]) => [name, name === 'configuration' && !isBehind ? nameIn(value) : value] as const,
  );
  return jsonObject(members.filter(isWritten));
}

const nameIn = (configuration: Json): Json => member(configuration, 'name') ?? '';

const isEmpty = (value: Json): boolean => value === '' || (Array.isArray(value) && value.length === 0);

const isUnnamed = ({ raw }: LiveResource, name: string, value: Json): boolean => member(member(raw, name), 'id') === value;

// Pending, Error and Deleting are states of the platform, and nothing that can be wanted.
const isState = (value: Json): boolean => value === 'Active' || value === 'Inactive';
