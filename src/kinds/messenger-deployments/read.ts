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
  return live.raw ? { ...live, facts: await factsFor(reader, row, wanted, live, liveOf) } : live;
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

async function factsFor(reader: Reader, row: JsonObject, wanted: Wanted, live: LiveResource, liveOf: LiveOf): Promise<JsonObject> {
  const wishes = entriesFor(wanted, live).flatMap((entry) => wishIn(entry, row, wanted, liveOf));
  const pinned = wishes.some((wish) => leaves(row, wish, liveOf)) ? await versionOf(reader, configurationIdOf(row), pinOf(row)) : undefined;
  const other = wishes.find(({ id, version }) => version !== undefined && (id !== configurationIdOf(row) || version !== pinOf(row)));
  const target = other?.version === undefined ? undefined : await versionOf(reader, other.id, other.version);
  return factsOf({ ...whereItStands(row, liveOf), ...(pinned ? { pinned } : {}), ...(target ? { target } : {}) });
}

/** The configuration that an entry wants to be shown, by its id, and the version where it pins one. */
interface Wish {
  readonly id: string;
  readonly version?: number;
}

// Of a configuration that is not there yet nothing can be read.
function wishIn({ fields }: Entry, row: JsonObject, { means }: Wanted, liveOf: LiveOf): readonly Wish[] {
  const [name, version] = ['name', 'version'].map((member) => valueAt(fields, `/configuration/${member}`));
  if (name === undefined && version === undefined) return [];
  const named = liveOf('messengerConfigurations').find((each) => typeof name === 'string' && means(each.kind, name, each));
  const id = name === undefined ? configurationIdOf(row) : named?.id;
  return id === undefined ? [] : [{ id, ...(typeof version === 'number' ? { version } : {}) }];
}

// Versions are read of configurations that matter only.
function whereItStands(row: JsonObject, liveOf: LiveOf): { readonly configurationId: string; readonly newest?: number } {
  const configurationId = configurationIdOf(row);
  const revision = liveOf('messengerConfigurations').find((each) => each.id === configurationId)?.revision ?? 0;
  return { configurationId, ...(revision > 0 ? { newest: revision } : {}) };
}

/** Tells whether a deployment would leave a version whose content is not known from its configuration: what it leaves has to be compared. */
function leaves(row: JsonObject, { id, version }: Wish, liveOf: LiveOf): boolean {
  const own = configurationIdOf(row);
  const newest = liveOf('messengerConfigurations').find((each) => each.id === own)?.revision;
  return id !== own || (newest !== pinOf(row) && version !== pinOf(row));
}

// A version that is gone cannot be compared; the lint says so.
async function versionOf(reader: Reader, id: string, version: number): Promise<JsonObject | undefined> {
  if (version === 0 || !isSafeId(id)) return undefined;
  const read = await attempt(() => reader.get(versionPath(id, version)));
  if ('value' in read) return read.value;
  if (read.failure.status === 404) return undefined;
  throw new ApiError(read.failure);
}
