import { type ApiPath, apiPath } from '../../model/api-path.ts';
import { type Json, type JsonObject, member } from '../../model/json.ts';

/** The section of flows. */
export const KIND = 'flows';

/** The section of the things that their steps call. */
export const ACTIONS = 'dataActions';

/** One of them, for people. */
export const NOUN = 'flow';

/** The list of all flows. */
export const FLOWS = apiPath`/api/v2/flows`;

// As many as Genesys' own provider asks for; the platform may cut a page shorter (2026-07).
/** What every reading of the list asks for. */
export const PAGE = { pageSize: 500 };

/** Returns the address of one flow. Throws an `ApiError` for an id that no address may have. */
export const flowPath = (id: string): ApiPath => apiPath`/api/v2/flows/${id}`;

/** Returns the address of the definition of one version. Throws an `ApiError` for an id that no address may have. */
export const definitionPath = (id: string, version: string): ApiPath => apiPath`/api/v2/flows/${id}/versions/${version}/configuration`;

/** The three versions of a flow that the platform tells of. */
export type VersionName = 'publishedVersion' | 'savedVersion' | 'checkedInVersion';

/** Returns the id of one of the three versions, empty where there is none: `14.0`, of bots an id of another form. */
export const versionIn = (flow: JsonObject, name: VersionName): string => textAt(member(flow, name), 'id');

// No source has such a step in them, and voice has nothing but prompts (exports of 26 public repositories, 2026-11).
const WITHOUT_STEPS: ReadonlySet<string> = new Set(['speech', 'voicemail', 'voice', 'voicesurvey']);

/** Returns the type of a flow as queries and files have it, in small letters; answers have capitals. */
export const typeOf = (flow: JsonObject): string => textAt(flow, 'type').toLowerCase();

/** Tells whether a flow of this type can call a data action; of a type that nobody knows it is not known, so it can. */
export const canHoldSteps = (type: string): boolean => !WITHOUT_STEPS.has(type);

/** Who holds the lock of a flow. */
export type Holder = { readonly id: string; readonly name: string; readonly isClient: boolean };

/** Returns who holds the lock of a flow, or undefined where nobody does. */
export function holderOf(flow: JsonObject): Holder | undefined {
  const [client, user] = [member(flow, 'lockedClient') ?? null, member(flow, 'lockedUser') ?? null];
  const holder = client ?? user;
  return holder === null ? undefined : { id: textAt(holder, 'id'), name: textAt(holder, 'name'), isClient: client !== null };
}

/** Returns a text member of an answer, empty where there is none. */
export function textAt(answer: Json | undefined, name: string): string {
  const value = member(answer, name);
  return typeof value === 'string' ? value : '';
}
