import { ApiError, attempt } from '../model/api-error.ts';
import type { ApiPath } from '../model/api-path.ts';
import type { Change } from '../model/change.ts';
import type { Writer } from '../model/client.ts';
import { type JsonObject, jsonObject } from '../model/json.ts';
import type { WriteContext, WriteResult } from '../model/kind.ts';
import { pointerKeys } from '../model/pointer.ts';
import { setAt } from '../model/set-at.ts';
import { versionIn } from './answer.ts';
import { compareWithPlan } from './compare.ts';
import { createThing, type NewThing } from './create-thing.ts';
import { failed } from './endings.ts';
import { lookAgain } from './look-again.ts';
import { isThere, type LaidOver, presentOf, type WholeThing } from './whole-thing.ts';

/** Creates the thing of a change, or replaces it as it was read with the change laid over; or says why not. */
export async function writeThing(thing: WholeThing, writer: Writer, change: Change, context: WriteContext): Promise<WriteResult> {
  if (change.creates) return create(thing, writer, change, context);
  const path = thing.path(change.id);
  const answer = await readBefore(writer, path);
  if (!answer) return gone(change);
  const settled = isThere(answer) ? compareWithPlan(change, presentOf(thing, answer), thing.schema) : gone(change);
  if (settled) return settled;
  const laid = laidOver(thing, answer, change, context);
  return 'reason' in laid ? failed(laid.reason) : put(thing, writer, change, bodyOf(thing, laid.whole, answer));
}

async function readBefore(writer: Writer, path: ApiPath): Promise<JsonObject | undefined> {
  const answer = await attempt(() => writer.get(path));
  if ('value' in answer) return answer.value;
  if (answer.failure.status === 404) return undefined;
  throw new ApiError(answer.failure);
}

function create(thing: WholeThing, writer: Writer, change: Change, context: WriteContext): Promise<WriteResult> | WriteResult {
  const laid = laidOver(thing, { name: change.name }, change, context);
  return 'reason' in laid ? failed(laid.reason) : createThing(newThing(thing), writer, change, laid.whole, context);
}

const newThing = (thing: WholeThing): NewThing => ({
  ...thing,
  collection: thing.list,
  rows: (reader) => reader.list(thing.list, { pageSize: 100 }),
  revisionOf: versionIn,
  present: (answer) => presentOf(thing, answer),
});

// A PUT replaces everything (UNVERIFIED, 2026-11), so all of it is sent: every member that was read, known to us or not.
async function put(thing: WholeThing, writer: Writer, change: Change, body: JsonObject): Promise<WriteResult> {
  const path = thing.path(change.id);
  const answer = await attempt(() => writer.write({ method: 'PUT', path, body, versioned: true }));
  const revision = 'value' in answer ? versionIn(answer.value) : undefined;
  if (revision !== undefined) return { status: 'applied', revision };
  return lookAgain(change, answer, async () => presentOf(thing, await writer.get(path)), thing.schema);
}

function bodyOf({ serverOwned }: WholeThing, whole: JsonObject, { version }: JsonObject): JsonObject {
  const sent = Object.entries(whole).filter(([name]) => !serverOwned.includes(name));
  return jsonObject([...sent, ...(version === undefined ? [] : [['version', version] as const])]);
}

/** Returns the object with all of a change laid over it: the kind's own settings, the name, and what stands under `unchecked`. */
function laidOver(thing: WholeThing, whole: JsonObject, change: Change, context: WriteContext): LaidOver {
  const laid = thing.layOver(whole, change, context);
  if ('reason' in laid) return laid;
  const plain = change.fields.filter(({ path }) => path === '/name' || path.startsWith('/unchecked/'));
  return { whole: plain.reduce((object, { path, after }) => setAt(object, platformKeys(path), after), laid.whole) };
}

const platformKeys = (path: string): readonly string[] => pointerKeys(path.replace(/^\/unchecked/, ''));

const gone = (change: Change): WriteResult =>
  failed({ code: 'moved', message: `"${change.name}" was deleted since the plan was made`, help: 'Run the plan again and review it.' });
