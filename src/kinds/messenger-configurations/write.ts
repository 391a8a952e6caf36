import type { Change } from '../../model/change.ts';
import type { Writer } from '../../model/client.ts';
import { type JsonObject, member } from '../../model/json.ts';
import type { WriteContext, WriteResult } from '../../model/kind.ts';
import { compareFields, movedReason } from '../compare.ts';
import { differencesBetween } from '../differences.ts';
import { failed } from '../endings.ts';
import { comparable, fingerprintOf } from '../messenger-content.ts';
import { namesFrom } from '../names.ts';
import { draftPath } from './addresses.ts';
import { createConfiguration } from './create.ts';
import { putDraft, readyDraft } from './draft.ts';
import { settingsOf } from './form.ts';
import { layOver } from './lay-over.ts';
import { publish } from './publish.ts';
import { schema } from './schema.ts';

/**
 * Writes the fields of one change into the draft that was planned from, waits until it is ready, and publishes it once. The
 * platform has no version to compare, so everything that is read on the way must be as it was left.
 */
export async function writeConfiguration(writer: Writer, change: Change, context: WriteContext): Promise<WriteResult> {
  if (change.creates) return createConfiguration(writer, change, context);
  const draft = await writer.get(draftPath(change.id));
  if (fingerprintOf(draft) !== change.fingerprint) return moved(change, draft, context);
  const laid = layOver(draft, change.fields, context.idOf);
  if ('reason' in laid) return failed(laid.reason);
  const ready = isThere(draft, laid.whole) ? readyDraft : putDraft;
  const result = await ready(writer, change, laid.whole, context);
  return 'ends' in result ? result.ends : publish(writer, change, result.draft, context);
}

// What an earlier run of ours has left in the draft is published as it is; one that the platform could not make ready is tried again.
const isThere = (draft: JsonObject, whole: JsonObject): boolean =>
  member(draft, 'status') !== 'Error' && differencesBetween(comparable(draft), comparable(whole)).length === 0;

function moved(change: Change, draft: JsonObject, { liveOf }: WriteContext): WriteResult {
  const settings = { ...settingsOf(draft, namesFrom(liveOf)), unchecked: draft };
  const message = `The draft of "${change.name}" was changed since the plan was made`;
  return failed(movedReason('moved', message, compareFields(change, { revision: change.revision, settings }, schema)));
}
