import { attempt } from '../../model/api-error.ts';
import type { Change } from '../../model/change.ts';
import type { Writer } from '../../model/client.ts';
import type { WriteContext, WriteResult } from '../../model/kind.ts';
import type { Reason } from '../../model/outcome.ts';
import { versionOf } from '../answer.ts';
import { reasonFor, withoutEffect } from '../endings.ts';
import { differing, fingerprint } from './fingerprint.ts';
import { actionPath, layOver } from './platform.ts';
import { updateBody } from './update-body.ts';
import { readAction, type WholeAction, withTemplates } from './whole-action.ts';

/**
 * Proves that the first PATCH of an org and run changed what it named and nothing else: the action and its templates are
 * read back in full. If anything else moved, it is put back and the org stops; but only in the version that our own write
 * made (`ours`), since what a later one holds is somebody else's work.
 */
export async function proveFaithful(
  writer: Writer,
  change: Change,
  before: WholeAction,
  ours: number | undefined,
  context: WriteContext,
): Promise<WriteResult> {
  const read = await attempt(() => readBack(writer, change, ours, context));
  if ('failure' in read) return { status: 'unknown', reason: reasonFor(read.failure), stopOrg: true };
  const after = read.value;
  const revision = versionOf(after.action);
  const idle = fingerprint(after) === fingerprint(before);
  const moved = differing(laidOver(before, change), laidOver(after, change));
  // Whether every named setting arrived is for the verification to say.
  if (!idle && moved.length === 0) return { status: 'applied', revision };
  if (revision !== ours) return { status: 'unknown', reason: notOurs(change, revision, ours), stopOrg: true };
  return idle ? withoutEffect(change) : putBack(writer, change, before, after, moved);
}

const laidOver = (whole: WholeAction, change: Change): WholeAction => ({ ...whole, action: layOver(whole.action, change.fields) });

// Reads lag behind writes, by how much is not published (2026-11).
const LAGS = [1_000, 2_000, 4_000];

/** Returns the action as it reads once our own version is there, or as it still reads after a while. */
async function readBack(writer: Writer, change: Change, ours: number | undefined, context: WriteContext): Promise<WholeAction> {
  let whole = await readWhole(writer, change);
  for (const lag of LAGS) {
    if (ours === undefined || versionOf(whole.action) >= ours) break;
    await context.pause(lag);
    whole = await readWhole(writer, change);
  }
  return whole;
}

const readWhole = async (writer: Writer, change: Change): Promise<WholeAction> =>
  withTemplates(writer, change.id, await readAction(writer, change.id));

function notOurs(change: Change, revision: number, ours: number | undefined): Reason {
  const late = ours !== undefined && revision < ours;
  const what = late
    ? `still reads as version ${revision} although the write made version ${ours}`
    : `was changed once more right after the write (version ${revision})`;
  return {
    code: 'not-verified',
    message: `"${change.name}" ${what}, so it cannot be told whether the platform kept the rest of it. Nothing was put back, and nothing more is written in this org`,
    help: 'Look at the action in the platform, then run the plan again.',
  };
}

async function putBack(
  writer: Writer,
  change: Change,
  before: WholeAction,
  after: WholeAction,
  moved: readonly string[],
): Promise<WriteResult> {
  const original: WholeAction = { ...before, action: { ...before.action, version: versionOf(after.action) } };
  const body = updateBody(original, original.action);
  const restored = await attempt(async () => {
    await writer.write({ method: 'PATCH', path: actionPath(change.id), body, versioned: true });
    return differing(before, await readWhole(writer, change));
  });
  const ending =
    'value' in restored ? endingOf(restored.value) : `It could not be put back (${restored.failure.message}): look at the action now`;
  const message = `The platform changed more of "${change.name}" than was asked: ${moved.join(', ')}. ${ending}, and nothing more is written in this org`;
  return { status: 'failed', reason: { code: 'write-not-faithful', message }, stopOrg: true };
}

const endingOf = (left: readonly string[]): string =>
  left.length === 0 ? 'It was put back' : `It could not be put back in full (${left.join(', ')}): look at the action now`;
