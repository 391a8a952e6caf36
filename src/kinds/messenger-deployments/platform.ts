import { type ApiPath, apiPath } from '../../model/api-path.ts';
import { type Json, type JsonObject, jsonObject, member } from '../../model/json.ts';
import type { LiveResource } from '../../model/live.ts';
import { type Pointer, valueAt } from '../../model/pointer.ts';
import { numberOf } from '../messenger-versions.ts';
import type { NameOf } from '../names.ts';
import { lowerCase } from './domains.ts';

/** The name of the section. */
export const KIND = 'messengerDeployments';

/** What one of its things is called, for people. */
export const NOUN = 'messenger deployment';

/** Where deployments are listed and created. */
export const DEPLOYMENTS = apiPath`/api/v2/webdeployments/deployments`;

/** Returns the address of one. Throws an `ApiError` for an id that no address may have. */
export const deploymentPath = (id: string): ApiPath => apiPath`/api/v2/webdeployments/deployments/${id}`;

/** Members that the platform owns (SDK 262, 2026-11). */
export const serverOwned: readonly string[] = ['id', 'snippet', 'dateCreated', 'dateModified', 'lastModifiedUser', 'selfUri'];

/** Where each field of an entry lies in the platform's form. */
export const platformFields: Readonly<Record<Pointer, string>> = {
  '/name': 'name',
  '/description': 'description',
  '/configuration/name': 'configuration.id',
  '/configuration/version': 'configuration.version',
  '/allowAllDomains': 'allowAllDomains',
  '/allowedDomains': 'allowedDomains',
  '/flow': 'flow',
  '/supportedContent': 'supportedContent',
  '/status': 'status',
};

/** Returns the settings of a deployment in the file's form; things that it refers to by their names, by their ids where these are not known. */
export function settingsOf(answer: JsonObject, nameOf: NameOf): JsonObject {
  const domains = member(answer, 'allowedDomains');
  const all = member(answer, 'allowAllDomains');
  return jsonObject([
    ['description', textIn(answer, 'description') ?? ''],
    ['configuration', configurationOf(answer, nameOf)],
    ['allowAllDomains', all === true],
    ['allowedDomains', Array.isArray(domains) ? lowerCase(domains.filter((each) => typeof each === 'string')) : []],
    ...named(answer, 'flow', 'inboundMessageFlows', nameOf),
    ...named(answer, 'supportedContent', 'supportedContent', nameOf),
    ['status', textIn(answer, 'status') ?? 'Active'],
  ]);
}

/** Returns the things that a deployment refers to, by the setting. */
export function referencesOf(answer: JsonObject, nameOf: NameOf): NonNullable<LiveResource['references']> {
  const settings = settingsOf(answer, nameOf);
  const found = Object.entries(REFERENCES).map(([path, field]) => ({
    path,
    id: textIn(member(answer, field), 'id'),
    name: valueAt(settings, path),
  }));
  return Object.fromEntries(
    found.flatMap(({ path, id, name }) => (id === undefined || typeof name !== 'string' ? [] : [[path, [{ id, name }]] as const])),
  );
}

// The settings that refer to a thing, and the member of the platform's form that holds its id.
const REFERENCES: Readonly<Record<Pointer, string>> = {
  '/configuration/name': 'configuration',
  '/flow': 'flow',
  '/supportedContent': 'supportedContent',
};

/** Returns the id of the configuration that a deployment shows. */
export const configurationIdOf = (answer: JsonObject): string => textIn(member(answer, 'configuration'), 'id') ?? '';

/** Returns the number of the version that a deployment pins; 0 where it pins none. */
export const pinOf = (answer: JsonObject): number => numberOf(objectIn(answer, 'configuration'));

function configurationOf(answer: JsonObject, nameOf: NameOf): JsonObject {
  const id = configurationIdOf(answer);
  const name = nameOf('messengerConfigurations', id) ?? textIn(member(answer, 'configuration'), 'name') ?? id;
  return { name, version: pinOf(answer) };
}

function named(answer: JsonObject, field: string, section: string, nameOf: NameOf): readonly (readonly [string, Json])[] {
  const reference = member(answer, field);
  const id = textIn(reference, 'id');
  return id === undefined ? [] : [[field, nameOf(section, id) ?? textIn(reference, 'name') ?? id]];
}

const objectIn = (value: JsonObject, name: string): JsonObject => {
  const inner = member(value, name);
  return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as JsonObject) : {};
};

function textIn(value: Json | undefined, name: string): string | undefined {
  const text = member(value, name);
  return typeof text === 'string' ? text : undefined;
}
