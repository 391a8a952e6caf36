import { ApiError, type ApiFailure, attempt } from '../../model/api-error.ts';
import { apiPath, isSafeId } from '../../model/api-path.ts';
import type { Reader } from '../../model/client.ts';
import { type JsonObject, member } from '../../model/json.ts';
import type { Wanted } from '../../model/kind.ts';
import type { LiveOf, LiveResource } from '../../model/live.ts';
import { nameOf, textOf } from '../answer.ts';
import { atMost } from '../at-most.ts';
import type { ReadFacts } from './facts.ts';
import { findSteps } from './find-steps.ts';
import { toLive } from './live.ts';
import { pendingOf, pendingVersion } from './pending.ts';
import { canHoldSteps, definitionPath, FLOWS, flowPath, holderOf, PAGE, textAt, typeOf, versionIn } from './platform.ts';

// Each of up to 600 KiB stands several times in memory while it is read; at the platform's pace more would not be faster.
const DEFINITIONS_AT_ONCE = 3;

/** Returns every flow; of those that an entry names or a rule matches with the steps of their published version. Throws an `ApiError`. */
export async function readFlows(reader: Reader, wanted: Wanted, liveOf: LiveOf): Promise<readonly LiveResource[]> {
  const rows = (await reader.list(FLOWS, PAGE)).filter((row) => member(row, 'deleted') !== true);
  const looked = rows.filter((row) => wanted.concerns(thingIn(row)) && isSafeId(textOf(row, 'id')));
  const us = looked.some((row) => mayChange(row, wanted) && holderOf(row)?.isClient) ? await ownClient(reader) : undefined;
  const facts = new Map<JsonObject, ReadFacts>();
  let done = 0;
  const readOne = async (row: JsonObject): Promise<void> => {
    facts.set(row, await factsOf(reader, row, mayChange(row, wanted), us));
    reader.progress?.('flows', ++done, looked.length);
  };
  await atMost(DEFINITIONS_AT_ONCE, looked, readOne);
  return rows.map((row) => toLive(row, facts.get(row), liveOf));
}

/** Returns the flows with these ids as they are now, without those that are gone. Throws an `ApiError`. */
export async function readFlowsAgain(reader: Reader, ids: readonly string[], liveOf: LiveOf): Promise<readonly LiveResource[]> {
  const read = await Promise.all(ids.map((id) => attempt(() => readAgain(reader, id, liveOf))));
  return read.flatMap((each) => {
    if ('failure' in each && ![404, 410].includes(each.failure.status ?? 0)) throw new ApiError(each.failure);
    return 'value' in each ? [each.value] : [];
  });
}

async function readAgain(reader: Reader, id: string, liveOf: LiveOf): Promise<LiveResource> {
  const flow = await reader.get(flowPath(id));
  return toLive(flow, await factsOf(reader, flow, false, undefined), liveOf);
}

/** Returns the id of the OAuth client that asks. Throws an `ApiError`. */
export async function ownClient(reader: Reader): Promise<string> {
  const answer = await reader.get(apiPath`/api/v2/tokens/me`);
  return textAt(member(answer, 'OAuthClient'), 'id');
}

const thingIn = (row: JsonObject) => ({ id: textOf(row, 'id'), name: nameOf(row), traits: { type: { name: typeOf(row) } } });

const mayChange = (row: JsonObject, wanted: Wanted): boolean => wanted.mayChange?.(thingIn(row)) ?? false;

// The definition is let go of as soon as its steps are known: 500 of them would be hundreds of megabytes.
async function factsOf(reader: Reader, row: JsonObject, isWritten: boolean, us: string | undefined): Promise<ReadFacts> {
  const [id, version] = [textOf(row, 'id'), versionIn(row, 'publishedVersion')];
  const holder = holderOf(row);
  const base = {
    version,
    ...(holder ? { holder } : {}),
    ...(holder?.isClient && us !== undefined && holder.id === us ? { heldByUs: true as const } : {}),
  };
  if (version === '') return { ...base, unpublished: true };
  if (!canHoldSteps(typeOf(row))) return { ...base, steps: [] };
  const read = await attempt(() => definitionFacts(reader, id, row, isWritten));
  if ('value' in read) return { ...base, ...read.value };
  if (concernsAll(read.failure)) throw new ApiError(read.failure);
  return { ...base, unread: read.failure.message };
}

async function definitionFacts(reader: Reader, id: string, row: JsonObject, isWritten: boolean): Promise<Partial<ReadFacts>> {
  const definition = await reader.get(definitionPath(id, versionIn(row, 'publishedVersion')));
  const steps = findSteps(definition);
  if (!isWritten) return { steps };
  const own = { steps, bytes: Buffer.byteLength(JSON.stringify(definition)) };
  const name = pendingVersion(row);
  if (!name) return own;
  const unpublished = await reader.get(definitionPath(id, versionIn(row, name)));
  return { ...own, pending: pendingOf(row, name, definition, unpublished) };
}

// One flow that cannot be read is no reason to leave the others alone; no answer at all is.
const concernsAll = ({ status, code }: ApiFailure): boolean =>
  status === 401 || status === 429 || (status === undefined && code !== 'answer-not-understood' && code !== 'unsafe-id');
