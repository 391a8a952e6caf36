import { notFound } from '../../http/problem.ts';
import type { Call, Change } from '../../http/route.ts';
import type { Shelf } from '../../org/shelf.ts';
import { draftVersion, type StoredConfiguration, type StoredVersion, settingsOf } from './stored.ts';
import { configurationsPath } from './view.ts';

/** The configuration of a call's path, or 404. */
export function found(call: Call): StoredConfiguration {
  const id = call.param('configurationId');
  const configuration = call.org.messaging.configurations.get(id);
  if (!configuration) throw notFound('configuration', id);
  return configuration;
}

/** A version by its number, or the draft. */
export function versionOf(configuration: StoredConfiguration | undefined, version: string): StoredVersion | undefined {
  if (version === draftVersion) return configuration?.draft;
  return configuration?.versions.find((one) => one.version === version);
}

/** Those with an id or a name; that names may repeat is unverified (2026-11). */
export function named<T extends { id: string; name: string; [unknown: string]: unknown }>(shelf: Shelf<T>, nameOrId: string): readonly T[] {
  const one = shelf.get(nameOrId);
  return one ? [one] : shelf.all().filter((candidate) => candidate.name === nameOrId);
}

/** A change of a configuration for the audit (entity type and actions: SDK for Python, 2026-05; that they are used so is unverified, 2026-11). */
export function changeOf(
  action: 'Create' | 'Update' | 'Publish' | 'Delete',
  { id, name }: { id: string; name: string },
  before?: StoredVersion,
  after?: StoredVersion,
): Change {
  const entity = { id, name, selfUri: `${configurationsPath}/${id}` };
  const change = { service: 'WebDeployments', entityType: 'Configuration', action, entity };
  return { ...change, ...(before ? { before: settingsOf(before) } : {}), ...(after ? { after: settingsOf(after) } : {}) };
}
