import { isJsonObject, type Json, jsonObject, member } from '../../model/json.ts';
import type { Exported } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import { valueAt } from '../../model/pointer.ts';
import { isEmpty } from '../../model/same-value.ts';
import { isHost } from './check.ts';
import { factsIn } from './facts.ts';

/**
 * Returns a deployment as an export writes it: one that shows the newest version follows it, one that is behind keeps its
 * version; of the domains only what counts; nothing whose name is not known.
 */
export function exported(live: LiveResource): Exported {
  const { newest } = factsIn(live);
  const configuration = member(live.entry, 'configuration');
  const isBehind = newest === undefined || valueAt(configuration, '/version') !== newest;
  const all = member(live.entry, 'allowAllDomains') === true;
  const strays = straysIn(member(live.entry, 'allowedDomains'));
  const isWritten = ([name, value]: readonly [string, Json]): boolean =>
    !isEmpty(value) &&
    !isUnnamed(live, name, value) &&
    (name !== 'allowAllDomains' || all) &&
    (name !== 'allowedDomains' || (!all && strays.length === 0)) &&
    (name !== 'status' || isState(value));
  const members = Object.entries(live.entry).map(
    ([name, value]) => [name, name === 'configuration' && !isBehind ? nameIn(value) : value] as const,
  );
  const remark = `Its allowed domains are left out: no page matches ${strays.slice(0, 5).join(', ')}`;
  return { fields: jsonObject(members.filter(isWritten)), ...(strays.length > 0 && !all ? { remark } : {}) };
}

const nameIn = (configuration: Json): Json => member(configuration, 'name') ?? '';

const isUnnamed = ({ raw }: LiveResource, name: string, value: Json): boolean =>
  member(member(raw, name), 'id') === (isJsonObject(value) ? member(value, 'name') : value);

// What the file would not take is not written.
const straysIn = (domains: Json | undefined): readonly string[] =>
  Array.isArray(domains) ? domains.map(String).filter((each) => !isHost(each)) : [];

// Pending, Error and Deleting are states of the platform, and nothing that can be wanted.
const isState = (value: Json): boolean => value === 'Active' || value === 'Inactive';
