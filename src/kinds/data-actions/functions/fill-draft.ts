import { type ApiFailure, attempt } from '../../../model/api-error.ts';
import type { Change } from '../../../model/change.ts';
import type { Writer } from '../../../model/client.ts';
import { canonicalJson } from '../../../model/json.ts';
import type { WriteContext, WriteResult } from '../../../model/kind.ts';
import { versionIn, versionOf } from '../../answer.ts';
import { failed, reasonFor } from '../../endings.ts';
import { differing } from '../fingerprint.ts';
import { layOver } from '../platform.ts';
import { updateBody } from '../update-body.ts';
import { type WholeAction, withTemplates } from '../whole-action.ts';
import { draftPath } from './addresses.ts';
import { readDraft } from './draft-state.ts';
import { fillFunction } from './fill-function.ts';
import { codeOf, isOfFunction } from './form.ts';
import type { OpenDraft, Published } from './open-draft.ts';

/** A draft that holds all that is wanted, by its version; `proved` where the write of its action was looked at in full. */
export type Filled = { readonly version: number; readonly proved: boolean } | { readonly ends: WriteResult };

/** Writes a change into an open draft: of its action and of its function, each only where it is not as wanted yet. Throws an `ApiError`. */
export async function fillDraft(
  writer: Writer,
  change: Change,
  draft: OpenDraft,
  published: Published,
  context: WriteContext,
): Promise<Filled> {
  const filled = await fillAction(writer, change, draft, context);
  if ('ends' in filled) return filled;
  const described = await fillFunction(writer, change, draft, published);
  if ('failure' in described) return { ends: failed(reasonFor(described.failure)) };
  if (codeOf(published.function) !== undefined && codeOf(described.value) === undefined) return { ends: failed(withoutCode(change)) };
  return filled;
}

async function fillAction(writer: Writer, change: Change, { action, whole }: OpenDraft, context: WriteContext): Promise<Filled> {
  const laid = layOver(
    action,
    change.fields.filter((field) => !isOfFunction(field)),
  );
  if (canonicalJson(laid) === canonicalJson(action)) return { version: versionOf(action), proved: false };
  const before = whole ?? (await withTemplates(writer, change.id, action));
  const body = updateBody(before, laid);
  const answer = await attempt(() => writer.write({ method: 'PATCH', path: draftPath(change.id), body, versioned: true }));
  const version = 'value' in answer ? versionIn(answer.value) : undefined;
  if (version !== undefined && !context.first) return { version, proved: false };
  return proved(writer, change, { ...before, action: laid }, 'failure' in answer ? answer.failure : undefined);
}

/** Reads the draft back in full: the first of an org and run, and one whose write has no answer. Nothing of it is published yet. */
async function proved(writer: Writer, change: Change, wanted: WholeAction, refusal: ApiFailure | undefined): Promise<Filled> {
  const now = await readDraft(writer, change.id);
  const after = now && (await withTemplates(writer, change.id, now));
  const moved = after ? differing(wanted, after) : ['the draft'];
  if (after && moved.length === 0) return { version: versionOf(after.action), proved: true };
  if (refusal) return { ends: failed(reasonFor(refusal)) };
  return { ends: { ...failed(notFaithful(change, moved)), stopOrg: true } as WriteResult };
}

const notFaithful = ({ name }: Change, moved: readonly string[]) => ({
  code: 'write-not-faithful' as const,
  message: `The platform changed more of the draft of "${name}" than was asked: ${moved.join(', ')}. It was not published, and nothing more is written in this org`,
  help: 'Look at the draft in the platform.',
});

// Whether a draft of a published action has its code is UNVERIFIED (2026-11).
const withoutCode = ({ name }: Change) => ({
  code: 'draft-refused' as const,
  message: `The draft of "${name}" came without the code of its function, so it was not published`,
  help: 'Nothing that is published has changed. Upload the code in the platform, and publish the draft there.',
});
