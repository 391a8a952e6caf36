import { attempt } from '../../../model/api-error.ts';
import type { Change } from '../../../model/change.ts';
import type { Writer } from '../../../model/client.ts';
import { type JsonObject, member } from '../../../model/json.ts';
import type { WriteContext, WriteResult } from '../../../model/kind.ts';
import type { Reason } from '../../../model/outcome.ts';
import { versionIn } from '../../answer.ts';
import type { Difference } from '../../differences.ts';
import { failed, reasonFor } from '../../endings.ts';
import { type WholeAction, withTemplates } from '../whole-action.ts';
import { draftPath } from './addresses.ts';
import { begunIn, fingerprintOf, foreignIn, readDraft, readWholeDraft, unlikeCopy } from './draft-state.ts';

/** A draft into which a change can be written. */
export interface OpenDraft {
  readonly action: JsonObject;
  /** Its templates, where they were read. */
  readonly whole?: WholeAction;
  /** What the platform says of its function; absent where it is a copy of the published one. */
  readonly function?: JsonObject;
}

/** A published action with what the platform says of its function. */
export interface Published {
  readonly action: JsonObject;
  readonly function: JsonObject;
}

type Opened = { readonly draft: OpenDraft } | { readonly ends: WriteResult };

/**
 * Opens the draft of an action. That is asked for before anything is looked at, since the platform refuses it where there is a
 * draft: one that a run of ours has left behind is continued, somebody else's only where it was seen and is allowed.
 */
export async function openDraft(writer: Writer, change: Change, published: Published, context: WriteContext): Promise<Opened> {
  const answer = await attempt(() => writer.write({ method: 'POST', path: draftPath(change.id), versioned: false }));
  if ('value' in answer && isWhole(answer.value)) return copied(change, published, answer.value);
  const found = await readDraft(writer, change.id);
  if (!found) return { ends: failed('failure' in answer ? reasonFor(answer.failure) : gone(change)) };
  if ('value' in answer) return copied(change, published, found);
  const draft = await readWholeDraft(writer, change.id, found);
  const whole = await withTemplates(writer, change.id, published.action);
  const ends = refusal(change, begunIn({ ...whole, function: published.function }, draft), context);
  return ends ? { ends } : { draft: { action: found, whole: draft, function: draft.function } };
}

// Whether a draft is a faithful copy is UNVERIFIED (2026-11), and all of it is published.
function copied(change: Change, { action }: Published, draft: JsonObject): Opened {
  const moved = unlikeCopy(action, draft);
  return moved.length === 0 ? { draft: { action: draft } } : { ends: failed(notCopied(change, moved)) };
}

const notCopied = ({ name }: Change, moved: readonly Difference[]): Reason => ({
  code: 'draft-refused',
  message: `The draft that was opened of "${name}" is not as the action is: ${listed(moved)}. It was not published`,
  help: 'Nothing that is published has changed. Look at the draft in the platform.',
});

// That the answer holds the configuration is UNVERIFIED (2026-11).
const isWhole = (draft: JsonObject): boolean => versionIn(draft) !== undefined && member(draft, 'config') !== undefined;

function refusal(change: Change, begun: readonly Difference[], context: WriteContext): WriteResult | undefined {
  const foreign = foreignIn(begun, change.fields);
  if (foreign.length === 0) return undefined;
  if (!context.allows('unpublished-work')) return failed(unpublished(change, foreign));
  return change.fingerprint === fingerprintOf(begun) ? undefined : failed(moved(change, foreign));
}

const listed = (foreign: readonly Difference[]): string =>
  foreign
    .slice(0, 5)
    .map(({ path }) => path)
    .join(', ');

const unpublished = (change: Change, foreign: readonly Difference[]): Reason => ({
  code: 'unpublished-work',
  message: `"${change.name}" has an open draft with work of somebody else, which would be published with this change: ${listed(foreign)}`,
  help: `Publish or discard the draft, or allow it in the org: \`allow: { unpublished-work: ["${change.kind}/${change.key ?? change.name}"] }\``,
});

const moved = (change: Change, foreign: readonly Difference[]): Reason => ({
  code: 'moved',
  message: `The open draft of "${change.name}" is not the one that the plan has shown: ${listed(foreign)}`,
  help: 'Run the plan again and review what would be published.',
});

const gone = (change: Change): Reason => ({
  code: 'answer-not-understood',
  message: `The platform accepted a draft of "${change.name}", and there is none`,
  help: 'Nothing was published. Run again.',
});
