import { ApiError, attempt } from '../../../model/api-error.ts';
import type { Reader } from '../../../model/client.ts';
import type { Entry } from '../../../model/entry.ts';
import type { JsonObject } from '../../../model/json.ts';
import type { Wanted } from '../../../model/kind.ts';
import type { LiveResource } from '../../../model/live.ts';
import { FUNCTION } from '../live.ts';
import { looksLikeFunction } from '../platform.ts';
import { withTemplates } from '../whole-action.ts';
import { RUNTIMES } from './addresses.ts';
import { begunIn, fingerprintOf, readDraft, readFunction, readWholeDraft } from './draft-state.ts';
import { type FunctionFacts, factsOf } from './facts.ts';
import { functionEntry, isFunctionTimeoutUnset, settingsOf } from './form.ts';

/**
 * Returns actions with their functions, where an entry or a rule speaks of these, or an entry of an action that is seen to run one;
 * the open drafts of those that may be written are looked into, since a change would publish them. Throws an `ApiError`.
 */
export async function withFunctions(reader: Reader, live: readonly LiveResource[], wanted: Wanted): Promise<readonly LiveResource[]> {
  const runtimes = once(() => reader.array(RUNTIMES));
  const entriesOf = entriesIn(wanted);
  return Promise.all(
    live.map((each) => (each.readOnly || !each.raw ? each : read(reader, each, each.raw, { wanted, entries: entriesOf(each), runtimes }))),
  );
}

/** What is asked for of one action. */
interface Asked {
  readonly wanted: Wanted;
  /** The entries that name it. */
  readonly entries: readonly Entry[];
  runtimes(): Promise<FunctionFacts['runtimes']>;
}

async function read(reader: Reader, live: LiveResource, action: JsonObject, { wanted, entries, runtimes }: Asked): Promise<LiveResource> {
  const isSpokenOf = entries.some(({ fields }) => FUNCTION in fields) || isAskedFor(live, wanted);
  const isSeen = entries.length > 0 && (live.traits[FUNCTION] !== undefined || looksLikeFunction(action));
  if (!isSpokenOf && !isSeen) return live;
  const found = await attempt(() => whole(reader, live, action, wanted.mayChange?.(live) === true, runtimes));
  if ('value' in found) return found.value;
  // Whoever may not see functions can still plan what has nothing to do with them, and export the rest.
  if (found.failure.status === 403 && (!isSpokenOf || wanted.forExport)) return live;
  throw new ApiError(found.failure);
}

async function whole(
  reader: Reader,
  live: LiveResource,
  action: JsonObject,
  withDraft: boolean,
  runtimes: () => Promise<FunctionFacts['runtimes']>,
): Promise<LiveResource> {
  const described = await readFunction(reader, live.id);
  if (!described) return live;
  const begun = withDraft ? await readBegun(reader, live.id, action, described) : undefined;
  return withFunction(live, described, { runtimes: await runtimes(), ...(begun ? { begun } : {}) });
}

/** Returns an action with the settings of its function, as the platform describes it. */
export const withFunction = (live: LiveResource, described: JsonObject, facts?: FunctionFacts): LiveResource => ({
  ...live,
  entry: { ...live.entry, function: functionEntry(described) },
  ...(isFunctionTimeoutUnset(described) ? { unset: [...(live.unset ?? []), '/function/timeout'] } : {}),
  // Where audits have the settings of a function as well.
  ...(live.raw ? { raw: { ...live.raw, function: settingsOf(described) } } : {}),
  ...(facts ? { facts: factsOf(facts) } : {}),
  ...(facts?.begun ? { fingerprint: fingerprintOf(facts.begun) } : {}),
});

// Looked through once, however many actions there are.
function entriesIn({ entries }: Wanted): (live: LiveResource) => readonly Entry[] {
  const ofIds = Map.groupBy(entries, ({ id }) => id);
  const unpinned = entries.filter(({ id }) => id === undefined);
  const ofNames = Map.groupBy(
    unpinned.flatMap((entry) => [...new Set([entry.name, entry.was ?? entry.name])].map((name) => ({ name, entry }))),
    ({ name }) => name,
  );
  return ({ id, name }) => [...(ofIds.get(id) ?? []), ...(ofNames.get(name) ?? []).map(({ entry }) => entry)];
}

const isAskedFor = ({ id, name, traits }: LiveResource, wanted: Wanted): boolean =>
  (wanted.traits.has(FUNCTION) || wanted.forExport === true) && traits[FUNCTION] !== undefined && wanted.concerns({ id, name, traits });

async function readBegun(reader: Reader, id: string, action: JsonObject, described: JsonObject): Promise<FunctionFacts['begun']> {
  const draft = await readDraft(reader, id);
  if (!draft) return undefined;
  const [published, whole] = await Promise.all([withTemplates(reader, id, action), readWholeDraft(reader, id, draft)]);
  return begunIn({ ...published, function: described }, whole);
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let under: Promise<T> | undefined;
  return () => {
    under ??= read();
    return under;
  };
}
