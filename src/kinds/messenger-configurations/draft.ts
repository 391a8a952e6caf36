import { attempt } from '../../model/api-error.ts';
import type { Change } from '../../model/change.ts';
import type { Writer } from '../../model/client.ts';
import { type JsonObject, jsonObject, member } from '../../model/json.ts';
import type { WriteContext, WriteResult } from '../../model/kind.ts';
import { pointerKeys } from '../../model/pointer.ts';
import { sameValue } from '../../model/same-value.ts';
import { type Difference, differencesBetween } from '../differences.ts';
import { failed, reasonFor, unknown } from '../endings.ts';
import { comparable, VERSION_OWNED } from '../messenger-content.ts';
import { untilReady } from '../until-ready.ts';
import { draftPath } from './addresses.ts';

/** A draft that can be published, or how the write ends instead. */
export type Ready = { readonly draft: JsonObject } | { readonly ends: WriteResult };

// One minute: Genesys' own provider waits half of that (2026-07).
const LONGEST = 60_000;

/** Replaces the draft by this content, and waits until the platform has made it ready. A PUT without an answer is looked after, not repeated. */
export async function putDraft(writer: Writer, change: Change, whole: JsonObject, context: WriteContext): Promise<Ready> {
  const body = jsonObject(Object.entries(whole).filter(([name]) => !VERSION_OWNED.includes(name)));
  const answer = await attempt(() => writer.write({ method: 'PUT', path: draftPath(change.id), body, versioned: false }));
  if ('failure' in answer && !answer.failure.uncertain) return { ends: failed(reasonFor(answer.failure)) };
  const ready = await readyDraft(writer, change, whole, context);
  const isLost = 'failure' in answer && 'ends' in ready && ready.ends.status === 'failed';
  return isLost ? { ends: unknown(reasonFor(answer.failure)) } : ready;
}

/** Waits until the draft has this content and is active: it stops at an error, and where somebody else has written over it. */
export async function readyDraft(writer: Writer, change: Change, whole: JsonObject, context: WriteContext): Promise<Ready> {
  const look = () => writer.get(draftPath(change.id));
  const result = await untilReady({ longest: LONGEST, look, judge: (draft) => judge(draft, whole, change) }, context);
  if ('ready' in result) return result.ready;
  const { late } = result;
  if ('failure' in late) return { ends: unknown(reasonFor(late.failure)) };
  const foreign = unlike(late.value, whole, change);
  return foreign.length > 0 ? { ends: failed(notOurs(change, foreign)) } : { ends: failed(tooLate(change, late.value)) };
}

function judge(draft: JsonObject, whole: JsonObject, change: Change): Ready | undefined {
  const status = member(draft, 'status');
  if (unlike(draft, whole, change).length > 0) return undefined;
  if (status === 'Error') return { ends: failed(refused(change, draft)) };
  return status === 'Active' ? { draft } : undefined;
}

/** Returns where a draft, or the version that became of it, is not as it was sent. What the platform adds inside of a part that the change touches is its own default. */
export function unlike(draft: JsonObject, whole: JsonObject, change: Change): readonly Difference[] {
  const touched = new Set(change.fields.map(({ path }) => pointerKeys(path.replace(/^\/unchecked/, ''))[0]));
  const isDefault = ({ path, before }: Difference): boolean =>
    before === undefined && (change.creates === true || touched.has(pointerKeys(path)[0]));
  return differencesBetween(comparable(whole), comparable(draft)).filter(
    (each) => !isDefault(each) && !isOrderOnly(each) && !isCaseOnly(each),
  );
}

// The platform keeps some lists as sets (Genesys' Terraform provider compares them so, 2026-07).
const isOrderOnly = ({ before, after }: Difference): boolean => sameValue(before, after, { uniqueItems: true });

// In which case the platform keeps the digits of a colour is UNVERIFIED (2026-11).
const isCaseOnly = ({ before, after }: Difference): boolean =>
  typeof before === 'string' && typeof after === 'string' && COLOUR.test(after) && before.toLowerCase() === after.toLowerCase();

const COLOUR = /^#[0-9a-f]{3,6}$/i;

const refused = (change: Change, draft: JsonObject) => ({
  code: 'draft-refused' as const,
  message: `The platform could not make the draft of "${change.name}" ready${fieldsNamed(draft)}`,
  help: 'Correct it and run again: nothing was published.',
});

// UNVERIFIED (2026-11) that a draft in error says which field it is; an error body does.
function fieldsNamed(draft: JsonObject): string {
  const details = member(draft, 'details');
  const names = Array.isArray(details) ? details.flatMap((each) => textAt(each, 'fieldName')) : [];
  return names.length > 0 ? `: ${names.slice(0, 10).join(', ')}` : '';
}

const textAt = (value: unknown, name: string): readonly string[] => {
  const text = member(value as JsonObject, name);
  return typeof text === 'string' ? [text.slice(0, 100)] : [];
};

const notOurs = (change: Change, foreign: readonly Difference[]) => ({
  code: 'moved' as const,
  message: `The draft of "${change.name}" is not as it was written, so it was not published: ${foreign
    .slice(0, 5)
    .map(({ path }) => path)
    .join(', ')} differ`,
  help: 'Somebody else probably saved the draft at the same moment. Look at it in the platform, then run the plan again.',
});

const tooLate = (change: Change, draft: JsonObject) => ({
  code: 'not-ready' as const,
  message: `The draft of "${change.name}" was still ${String(member(draft, 'status') ?? 'without a status')} after a minute, so it was not published`,
  help: 'Run again: the draft is continued.',
});
