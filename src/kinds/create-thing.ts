import { type ApiFailure, attempt } from '../model/api-error.ts';
import type { ApiPath } from '../model/api-path.ts';
import type { Change } from '../model/change.ts';
import type { Reader, Writer } from '../model/client.ts';
import { type JsonObject, member } from '../model/json.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import type { WriteContext, WriteResult } from '../model/kind.ts';
import { textOf } from './answer.ts';
import { compareFields, movedReason, type Present } from './compare.ts';
import { failed, reasonFor, unknown } from './endings.ts';
import { isThere } from './whole-thing.ts';

/** What is special to things of a kind that are created by a POST to their list. */
export interface NewThing {
  readonly kind: string;
  readonly noun: string;
  readonly schema: JsonSchema;
  /** Where it is sent to. */
  readonly collection: ApiPath;
  /** Returns every thing of the kind. Throws an `ApiError`. */
  rows(reader: Reader): Promise<readonly JsonObject[]>;
  /** Returns the revision of an answer, or undefined where it has none. */
  revisionOf(answer: JsonObject): number | undefined;
  /** Returns a thing as a write compares it with its plan. Throws an `ApiError` where it cannot be understood. */
  present(answer: JsonObject): Present;
}

/** Creates a thing, unless one of its name has come since the plan. What becomes of a POST is never found out by another one. */
export async function createThing(
  thing: NewThing,
  writer: Writer,
  change: Change,
  body: JsonObject,
  context: WriteContext,
): Promise<WriteResult> {
  const [existing] = await namesakes(thing, writer, change);
  if (existing) return alreadyThere(thing, change, existing);
  const answer = await attempt(() => writer.write({ method: 'POST', path: thing.collection, body, versioned: false }));
  if ('value' in answer) return createdBy(thing, answer.value) ?? search(thing, writer, change, context);
  const { failure } = answer;
  return failure.uncertain ? search(thing, writer, change, context, failure) : failed(reasonFor(failure));
}

function createdBy(thing: NewThing, answer: JsonObject): WriteResult | undefined {
  const [id, revision] = [member(answer, 'id'), thing.revisionOf(answer)];
  return typeof id === 'string' && revision !== undefined ? { status: 'applied', id, revision } : undefined;
}

// Delay until a new thing is found in the list is not published (2026-11).
const LOOKS = 15;
const PAUSE = 2_000;

/** Returns what the list says for thirty seconds after a POST whose answer was lost or empty. */
async function search(thing: NewThing, reader: Reader, change: Change, context: WriteContext, failure?: ApiFailure): Promise<WriteResult> {
  for (let look = 0; look < LOOKS; look++) {
    await context.pause(PAUSE);
    const found = await attempt(() => namesakes(thing, reader, change));
    const [one, ...others] = 'value' in found ? found.value : [];
    const created = one && others.length === 0 ? createdBy(thing, one) : undefined;
    if (created) return created;
    if ('failure' in found && found.failure.code === 'run-stopped') break;
  }
  return failure ? unknown(reasonFor(failure)) : notFound(thing, change);
}

async function namesakes(thing: NewThing, reader: Reader, change: Change): Promise<readonly JsonObject[]> {
  const rows = await thing.rows(reader);
  return rows.filter((row) => isThere(row) && member(row, 'name') === change.name);
}

function alreadyThere(thing: NewThing, change: Change, existing: JsonObject): WriteResult {
  const present = thing.present(existing);
  const fields = compareFields(change, present, thing.schema);
  if (fields.every((each) => each.arrived)) return { status: 'done', id: textOf(existing, 'id'), revision: present.revision };
  const message = `A ${thing.noun} called "${change.name}" was created by somebody else since the plan was made`;
  return failed(movedReason('moved', message, fields));
}

const notFound = (thing: NewThing, change: Change): WriteResult =>
  unknown({
    code: 'not-verified',
    message: `The platform accepted the ${thing.noun} "${change.name}", and it is not found`,
    help: 'Look in the platform before you run again: a second one of the same name would have to be deleted by hand.',
  });
