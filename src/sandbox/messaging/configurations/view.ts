import { type JsonObject, layOver } from '../../json.ts';
import type { Org } from '../../org/org.ts';
import { statusOf } from '../settling.ts';
import { defaultsOf } from './defaults.ts';
import { draftVersion, type StoredConfiguration, type StoredVersion, settingsOf } from './stored.ts';

/** Where configurations are. */
export const configurationsPath = '/api/v2/webdeployments/configurations';

/** A draft or version as it is read: with what the platform fills in. */
export function drawVersion(org: Org, configuration: StoredConfiguration, version: StoredVersion): JsonObject {
  const { dateCreated, createdUser } = configuration;
  const settings = layOver(defaultsOf(org), settingsOf(version));
  return { ...settings, ...drawRow(configuration, version), dateCreated, createdUser: userRef(createdUser) };
}

/** The same in a list of versions: no settings but the name. How much is there is unverified (2026-11). */
export function drawRow({ id }: StoredConfiguration, version: StoredVersion): JsonObject {
  const { name, dateModified, lastModifiedUser, datePublished, publishedUser } = version;
  return {
    id,
    name,
    version: version.version,
    status: statusOf(version),
    dateModified,
    lastModifiedUser: userRef(lastModifiedUser),
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(publishedUser === undefined ? {} : { publishedUser: userRef(publishedUser) }),
    selfUri: versionUri(id, version.version),
  };
}

/** The address of a version. */
export function versionUri(id: string, version: string): string {
  return `${configurationsPath}/${id}/versions/${version === draftVersion ? 'draft' : version}`;
}

/** A user as these answers name one. */
export function userRef(id: string): JsonObject {
  return { id, selfUri: `/api/v2/users/${id}` };
}
