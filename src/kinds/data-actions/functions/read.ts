import type { Reader } from '../../../model/client.ts';
import type { Entry } from '../../../model/entry.ts';
import type { JsonObject } from '../../../model/json.ts';
import type { Wanted } from '../../../model/kind.ts';
import type { LiveResource } from '../../../model/live.ts';
import { FUNCTION } from '../live.ts';
import { withTemplates } from '../whole-action.ts';
import { RUNTIMES } from './addresses.ts';
import { begunIn, fingerprintOf, readDraft, readFunction, readWholeDraft } from './draft-state.ts';
import { type FunctionFacts, factsOf } from './facts.ts';
import { functionEntry, isFunctionTimeoutUnset } from './form.ts';

/** Returns actions with their functions, where an entry or a rule speaks of these; the open drafts of those that entries name are looked into. Throws an `ApiError`. */
export async function withFunctions(reader: Reader, live: readonly LiveResource[], wanted: Wanted): Promise<readonly LiveResource[]> {
  const runtimes = once(() => reader.array(RUNTIMES));
  return Promise.all(
    live.map(async (each) => {
      const named = wanted.entries.some((entry) => speaksOfFunction(entry, each));
      if (each.readOnly || !each.raw || !(named || isAskedFor(each, wanted))) return each;
      const described = await readFunction(reader, each.id);
      if (!described) return each;
      const begun = named ? await readBegun(reader, each.id, each.raw, described) : undefined;
      return withFunction(each, described, { runtimes: await runtimes(), ...(begun ? { begun } : {}) });
    }),
  );
}

/** Returns an action with the settings of its function, as the platform describes it. */
export const withFunction = (live: LiveResource, described: JsonObject, facts?: FunctionFacts): LiveResource => ({
  ...live,
  entry: { ...live.entry, function: functionEntry(described) },
  ...(isFunctionTimeoutUnset(described) ? { unset: [...(live.unset ?? []), '/function/timeout'] } : {}),
  ...(facts ? { facts: factsOf(facts) } : {}),
  ...(facts?.begun ? { fingerprint: fingerprintOf(facts.begun) } : {}),
});

const speaksOfFunction = ({ id, name, was, fields }: Entry, live: LiveResource): boolean =>
  FUNCTION in fields && (id === undefined ? [name, was].includes(live.name) : id === live.id);

const isAskedFor = ({ id, name, traits }: LiveResource, wanted: Wanted): boolean =>
  wanted.traits.has(FUNCTION) && traits[FUNCTION] !== undefined && wanted.concerns({ id, name, traits });

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
