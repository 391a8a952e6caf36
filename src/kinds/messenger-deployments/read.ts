import { ApiError, attempt } from '../../model/api-error.ts';
import { isSafeId } from '../../model/api-path.ts';
import type { Reader } from '../../model/client.ts';
import type { Entry } from '../../model/entry.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Wanted } from '../../model/kind.ts';
import type { LiveOf, LiveResource } from '../../model/live.ts';
import { valueAt } from '../../model/pointer.ts';
import { nameOf, textOf } from '../answer.ts';
import { versionPath } from '../messenger-versions.ts';
import { namesFrom } from '../names.ts';
import { unsafeId } from '../not-manageable.ts';
import { factsOf } from './facts.ts';
import { configurationIdOf, DEPLOYMENTS, deploymentPath, KIND, NOUN, pinOf, referencesOf, settingsOf } from './platform.ts';

// As many as the platform serves at most (SDK documentation 259, 2026-08).
const PAGE = { pageSize: 300 };

/** Returns every deployment; of those that matter also what the version shows that they pin, where it is not the newest. Throws an `ApiError`. */
export async function readDeployments(reader: Reader, wanted: Wanted, liveOf: LiveOf): Promise<readonly LiveResource[]> {
  const rows = await reader.cursor(DEPLOYMENTS, PAGE);
  return Promise.all(rows.map((row) => readOne(reader, row, wanted, liveOf)));
}

/** Returns the deployments with these ids as they are now. Throws an `ApiError`. */
export async function readDeploymentsAgain(reader: Reader, ids: readonly string[], liveOf: LiveOf): Promise<readonly LiveResource[]> {
  const read = await Promise.all(ids.map((id) => attempt(() => reader.get(deploymentPath(id)))));
  return read.flatMap((each) => {
    if ('failure' in each && each.failure.status !== 404) throw new ApiError(each.failure);
    return 'value' in each ? [toLive(each.value, liveOf, true)] : [];
  });
}

/** Returns every row of the list. Throws an `ApiError`. */
export const deploymentRows = (reader: Reader): Promise<readonly JsonObject[]> => reader.cursor(DEPLOYMENTS, PAGE);

async function readOne(reader: Reader, row: JsonObject, wanted: Wanted, liveOf: LiveOf): Promise<LiveResource> {
  const thing = { id: textOf(row, 'id'), name: nameOf(row), traits: {} };
  const live = toLive(row, liveOf, isSafeId(thing.id) && wanted.concerns(thing));
  return live.raw ? { ...live, facts: await factsFor(reader, row, entriesFor(wanted, live), liveOf) } : live;
}

function toLive(row: JsonObject, liveOf: LiveOf, concerned: boolean): LiveResource {
  const [id, name] = [textOf(row, 'id'), nameOf(row)];
  return {
    kind: KIND,
    id,
    name,
    revision: 0,
    entry: { name, ...settingsOf(row, namesFrom(liveOf)) },
    references: referencesOf(row, namesFrom(liveOf)),
    traits: {},
    facts: factsOf(whereItStands(row, liveOf)),
    ...(isSafeId(id) ? {} : { readOnly: unsafeId(NOUN) }),
    ...(concerned ? { raw: row } : {}),
  };
}

const entriesFor = ({ entries }: Wanted, live: LiveResource): readonly Entry[] =>
  entries.filter((entry) => entry.id === live.id || [entry.name, entry.was].includes(live.name));

async function factsFor(reader: Reader, row: JsonObject, entries: readonly Entry[], liveOf: LiveOf): Promise<JsonObject> {
  const configurationId = configurationIdOf(row);
  const pinned = moves(row, entries, liveOf) ? await versionOf(reader, configurationId, pinOf(row)) : undefined;
  const pins = entries.map((entry) => valueAt(entry.fields, '/configuration/version')).filter((each) => typeof each === 'number');
  const other = pins.find((each) => each !== pinOf(row));
  const target = other === undefined ? undefined : await versionOf(reader, targetId(configurationId, entries, liveOf), other);
  return factsOf({ ...whereItStands(row, liveOf), ...(pinned ? { pinned } : {}), ...(target ? { target } : {}) });
}

// Versions are read of configurations that matter only.
function whereItStands(row: JsonObject, liveOf: LiveOf): { readonly configurationId: string; readonly newest?: number } {
  const configurationId = configurationIdOf(row);
  const revision = liveOf('messengerConfigurations').find((each) => each.id === configurationId)?.revision ?? 0;
  return { configurationId, ...(revision > 0 ? { newest: revision } : {}) };
}

/** Tells whether what an entry wants of the configuration is another version than the pinned one, so that its content matters. */
function moves(row: JsonObject, entries: readonly Entry[], liveOf: LiveOf): boolean {
  const configuration = liveOf('messengerConfigurations').find((each) => each.id === configurationIdOf(row));
  const isBehind = configuration === undefined || configuration.revision !== pinOf(row);
  return entries.some((entry) => {
    const name = valueAt(entry.fields, '/configuration/name');
    return name !== undefined && (isBehind || valueAt(entry.fields, '/configuration/version') !== 'newest' || name !== configuration.name);
  });
}

function targetId(own: string, entries: readonly Entry[], liveOf: LiveOf): string {
  const names = entries.map((entry) => valueAt(entry.fields, '/configuration/name'));
  return liveOf('messengerConfigurations').find((each) => names.includes(each.name))?.id ?? own;
}

// A version that is gone cannot be compared; the lint says so.
async function versionOf(reader: Reader, id: string, version: number): Promise<JsonObject | undefined> {
  if (version === 0 || !isSafeId(id)) return undefined;
  const read = await attempt(() => reader.get(versionPath(id, version)));
  if ('value' in read) return read.value;
  if (read.failure.status === 404) return undefined;
  throw new ApiError(read.failure);
}
