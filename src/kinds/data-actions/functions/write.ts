import { attempt } from '../../../model/api-error.ts';
import type { Change } from '../../../model/change.ts';
import type { Writer } from '../../../model/client.ts';
import type { WriteContext, WriteResult } from '../../../model/kind.ts';
import { failed, reasonFor } from '../../endings.ts';
import { presentOf } from '../platform.ts';
import { readAction } from '../whole-action.ts';
import { readFunction } from './draft-state.ts';
import { fillDraft } from './fill-draft.ts';
import { openDraft, type Published } from './open-draft.ts';
import { publish, refusalOf } from './publish.ts';

const CONTINUED = 'Nothing was published. Run again: a draft that was begun is continued.';

interface Prepared {
  readonly version: number;
  readonly proved: boolean;
}

/**
 * Writes a change of an action that runs a function: one draft carries all of it, is validated, and is published with its own
 * version. Until then nothing that is live has changed; a draft that could not be published stays, and the next run continues it.
 */
export async function writeByDraft(writer: Writer, change: Change, published: Published, context: WriteContext): Promise<WriteResult> {
  const prepared = await attempt(() => prepare(writer, change, published, context));
  if ('failure' in prepared) return failed({ help: CONTINUED, ...reasonFor(prepared.failure) });
  if ('ends' in prepared.value) return prepared.value.ends;
  const { version, proved } = prepared.value;
  const result = await publish(writer, change, version, () => look(writer, change.id), context);
  return result.status === 'applied' && !proved ? { ...result, unproved: true } : result;
}

async function prepare(
  writer: Writer,
  change: Change,
  published: Published,
  context: WriteContext,
): Promise<Prepared | { readonly ends: WriteResult }> {
  const opened = await openDraft(writer, change, published, context);
  if ('ends' in opened) return opened;
  const filled = await fillDraft(writer, change, opened.draft, published, context);
  if ('ends' in filled) return filled;
  const refusal = await refusalOf(writer, change);
  return refusal ? { ends: failed(refusal) } : filled;
}

async function look(writer: Writer, id: string) {
  const [action, described] = await Promise.all([readAction(writer, id), readFunction(writer, id)]);
  return presentOf(action, described);
}
