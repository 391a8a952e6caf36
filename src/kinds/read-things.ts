import { ApiError, attempt } from '../model/api-error.ts';
import { isSafeId } from '../model/api-path.ts';
import type { Reader } from '../model/client.ts';
import { type JsonObject, member } from '../model/json.ts';
import type { Wanted } from '../model/kind.ts';
import type { LiveResource } from '../model/live.ts';
import { nameOf, textOf, versionIn } from './answer.ts';
import { unreadable, unsafeId } from './not-manageable.ts';
import { isThere, type WholeThing } from './whole-thing.ts';

/** Returns every thing of the kind that the org has; the answers are kept of those that matter. Throws an `ApiError`. */
export async function readThings(thing: WholeThing, reader: Reader, wanted: Wanted): Promise<readonly LiveResource[]> {
  const rows = await reader.list(thing.list, { pageSize: 100 });
  return rows.filter(isThere).map((row) => toLive(thing, row, wanted.concerns({ id: textOf(row, 'id'), name: nameOf(row), traits: {} })));
}

/** Returns the things with these ids as they are now, without those that are gone. Throws an `ApiError`. */
export async function readThingsAgain(thing: WholeThing, reader: Reader, ids: readonly string[]): Promise<readonly LiveResource[]> {
  const answers = await Promise.all(ids.map((id) => readOne(thing, reader, id)));
  return answers.filter((answer) => answer !== undefined).map((answer) => toLive(thing, answer, true));
}

async function readOne(thing: WholeThing, reader: Reader, id: string): Promise<JsonObject | undefined> {
  const answer = await attempt(() => reader.get(thing.path(id)));
  if ('value' in answer) return isThere(answer.value) ? answer.value : undefined;
  if (answer.failure.status === 404) return undefined;
  throw new ApiError(answer.failure);
}

function toLive(thing: WholeThing, answer: JsonObject, keepRaw: boolean): LiveResource {
  const read = thing.settings(answer);
  const readable = 'entry' in read;
  const readOnly = reasonNotToManage(thing.noun, answer, readable ? undefined : read.unreadable);
  return {
    kind: thing.kind,
    id: textOf(answer, 'id'),
    name: nameOf(answer),
    revision: versionIn(answer) ?? 0,
    entry: readable ? { name: nameOf(answer), ...read.entry } : {},
    traits: {},
    ...(readable && read.unset ? { unset: read.unset } : {}),
    ...(readable && read.references ? { references: read.references } : {}),
    ...(readOnly ? { readOnly } : {}),
    ...(keepRaw ? { raw: answer } : {}),
  };
}

// One row that makes no sense is no reason to leave the others alone.
function reasonNotToManage(noun: string, answer: JsonObject, why: string | undefined): LiveResource['readOnly'] {
  if (!isSafeId(textOf(answer, 'id'))) return unsafeId(noun);
  if (nameOf(answer) !== member(answer, 'name')) return unreadable(noun, 'came without a name');
  if (versionIn(answer) === undefined) return unreadable(noun, 'came without a version');
  return why === undefined ? undefined : unreadable(noun, why);
}
