import { allSetMembers, type JsonObject, layOver } from '../json.ts';
import { theOne } from '../org/by-hand.ts';
import type { Org } from '../org/org.ts';
import { stableId } from '../org/stable-id.ts';
import { named } from './configurations/find.ts';
import { newest, type StoredConfiguration } from './configurations/stored.ts';
import { draftOf, published } from './configurations/write.ts';
import type { StoredDeployment } from './deployments/stored.ts';
import type { MessengerConfigurationSeed, MessengerDeploymentSeed } from './seeds.ts';

const date = '2026-01-01T00:00:00.000Z';
const settled = { status: 'Active', pendingReads: 0 } as const;

/** Adds a configuration: each version was a draft once. */
export function plantConfiguration(org: Org, seed: MessengerConfigurationSeed, salt: string): StoredConfiguration {
  const by = { id: stableId(org.name, 'user') };
  const draft = (settings: JsonObject) => draftOf(structuredClone(settings), by, date, settled);
  const common = { languages: ['en-us'], defaultLanguage: 'en-us', ...seed.settings, name: seed.name };
  const contents = (seed.versions ?? [{}]).map((version) => layOver(common, version));
  const id = seed.id ?? stableId(org.name, 'messengerConfiguration', seed.name, salt);
  const withDraft = (settings: JsonObject): StoredConfiguration => ({ ...configuration, draft: draft(settings) });
  let configuration: StoredConfiguration = {
    id,
    name: seed.name,
    dateCreated: date,
    createdUser: by.id,
    draft: draft(common),
    versions: [],
  };
  for (const settings of contents) configuration = published(withDraft(settings), by, date);
  configuration = withDraft(layOver(contents.at(-1) ?? common, seed.draft ?? {}));
  configuration.name = configuration.draft.name;
  org.messaging.configurations.put(configuration);
  return configuration;
}

/** Adds a deployment; what it names is there already. */
export function plantDeployment(org: Org, seed: MessengerDeploymentSeed, salt: string): StoredDeployment {
  const { name, description, allowAllDomains, status = 'Active' } = seed;
  const by = stableId(org.name, 'user');
  const stored = {
    ...allSetMembers({ description, allowAllDomains, allowedDomains: seed.allowedDomains && [...seed.allowedDomains] }),
    ...referencesOf(org, seed),
    id: seed.id ?? stableId(org.name, 'messengerDeployment', name, salt),
    name,
    ...{ status, pendingReads: 0, dateCreated: date, dateModified: date, lastModifiedUser: by },
  };
  const deployment = layOver(stored, structuredClone(seed.extra ?? {})) as StoredDeployment;
  org.messaging.deployments.put(deployment);
  return deployment;
}

function referencesOf(org: Org, seed: MessengerDeploymentSeed): Pick<StoredDeployment, 'configuration' | 'flow' | 'supportedContent'> {
  const { configurations, content } = org.messaging;
  const configuration = theOne(org, seed.configuration, named(configurations, seed.configuration));
  const version = String(seed.version ?? newest(configuration)?.version);
  const flow = seed.flow === undefined ? {} : { flow: { id: theOne(org, seed.flow, named(org.flows, seed.flow)).id } };
  const profile = seed.supportedContent;
  return {
    configuration: { id: configuration.id, version },
    ...flow,
    ...(profile === undefined ? {} : { supportedContent: { id: theOne(org, profile, named(content, profile)).id } }),
  };
}
