import { apiPath, isSafeId } from '../../model/api-path.ts';
import type { Reader } from '../../model/client.ts';
import { type JsonObject, member } from '../../model/json.ts';
import type { Wanted } from '../../model/kind.ts';
import type { LiveOf, LiveResource } from '../../model/live.ts';
import { nameOf, textOf } from '../answer.ts';
import { readFunction } from './functions/draft-state.ts';
import { withFunction, withFunctions } from './functions/read.ts';
import { type Integrations, integrationsOf } from './integrations.ts';
import { FUNCTION, KIND, toLive, traitsOf } from './live.ts';
import { actionPath, isCustomAuth, isStatic } from './platform.ts';

const ACTIONS = apiPath`/api/v2/integrations/actions`;

// `includeConfig` exists on the list since SDK 245 (2026-02); `includeAuthActions` brings the customAuth rows (SDK 259, 2026-08).
const WHOLE = { includeConfig: true, includeAuthActions: true };

/** Returns every data action of the org; with their integrations' names where an entry or rule asks for them or a name is ambiguous. */
export async function readDataActions(reader: Reader, wanted: Wanted, before: LiveOf): Promise<readonly LiveResource[]> {
  const asked = wanted.traits.has('integration') || wanted.traits.has(FUNCTION) ? integrationsOf(reader, before) : undefined;
  const [rows, known] = await Promise.all([reader.list(ACTIONS, { ...WHOLE, pageSize: 100 }), asked]);
  const integrations = known ?? (hasAmbiguity(rows, wanted) ? await integrationsOf(reader, before) : undefined);
  const live = await Promise.all(rows.map((row) => liveOf(reader, row, wanted, integrations)));
  return withFunctions(reader, live, wanted);
}

/** Returns the actions with these ids, at most 50 of them (the platform's bound, SDK 259, 2026-08), as they are now; functions of those where they were read before. */
export async function readDataActionsAgain(reader: Reader, ids: readonly string[], before: LiveOf): Promise<readonly LiveResource[]> {
  const rows = await reader.list(ACTIONS, { ...WHOLE, ids: ids.join(','), pageSize: 100 });
  const whole = await Promise.all(rows.map((row) => withConfig(reader, row)));
  const had = new Set(before(KIND).flatMap((each) => (FUNCTION in each.entry ? [each.id] : [])));
  return Promise.all(whole.map((row) => liveAgain(reader, row, had)));
}

async function liveAgain(reader: Reader, row: JsonObject, hadFunction: ReadonlySet<string>): Promise<LiveResource> {
  const live = toLive(row, undefined, true);
  const described = hadFunction.has(live.id) ? await readFunction(reader, live.id) : undefined;
  return described ? withFunction(live, described) : live;
}

async function liveOf(reader: Reader, row: JsonObject, wanted: Wanted, integrations?: Integrations): Promise<LiveResource> {
  const concerned = wanted.concerns({ id: textOf(row, 'id'), name: nameOf(row), traits: traitsOf(row, integrations) });
  return toLive(concerned ? await withConfig(reader, row) : row, integrations, concerned);
}

// That every row of the list carries its config is UNVERIFIED (2026-11): where one that matters does not, it is asked for.
async function withConfig(reader: Reader, row: JsonObject): Promise<JsonObject> {
  const id = textOf(row, 'id');
  if (member(row, 'config') || isStatic(id) || isCustomAuth(id) || !isSafeId(id)) return row;
  return reader.get(actionPath(id), { includeConfig: true });
}

function hasAmbiguity(rows: readonly JsonObject[], wanted: Wanted): boolean {
  const named = new Set(wanted.entries.flatMap((entry) => (entry.was === undefined ? [entry.name] : [entry.name, entry.was])));
  const names = rows.map(nameOf).filter((name) => named.has(name));
  return new Set(names).size < names.length;
}
