import { isObject, type JsonObject, layOver, without } from '../../json.ts';
import type { Org } from '../../org/org.ts';
import { versionOf } from '../configurations/find.ts';
import { type StoredVersion, settingsOf } from '../configurations/stored.ts';
import { drawVersion } from '../configurations/view.ts';
import type { StoredDeployment } from '../deployments/stored.ts';
import type { CdnFile } from './edge.ts';

/** What the messenger uses where nothing is set (a captured file, about 2024-06). */
const native: JsonObject = {
  headlessMode: { enabled: false },
  position: { alignment: 'Auto', sideSpace: 20, bottomSpace: 12 },
  journeyEvents: { enabled: false },
};

/** What is in the file under another name, or not at all. */
const renamed = ['name', 'description', 'customI18nLabels', 'authenticationSettings'];

/** A file of a deployment as the CDN shows it once it has caught up; undefined where nothing is pinned. */
export function fileOf(org: Org, deployment: StoredDeployment, file: CdnFile): JsonObject | undefined {
  const { allowAllDomains = false, allowedDomains = [], configuration } = deployment;
  if (file === 'domains.json') return { allowAllDomains, allowedDomains };
  const stored = org.messaging.configurations.get(configuration.id);
  const version = versionOf(stored, configuration.version);
  if (!stored || !version) return undefined;
  return configOf(settingsOf(drawVersion(org, stored, version)), version, deployment);
}

/** Id and number are those of the pinned version, not of the deployment (a captured file, about 2024-06). */
function configOf(settings: JsonObject, { version }: StoredVersion, { configuration, status }: StoredDeployment): JsonObject {
  const endpoint = { messagingEndpoint: 'wss://webmessaging.sandbox.invalid' };
  return {
    ...layOver(layOver(native, without(settings, renamed)), { messenger: { apps: { conversations: endpoint } } }),
    id: configuration.id,
    version,
    apiEndpoint: 'https://api.sandbox.invalid',
    customI18NLabels: settings['customI18nLabels'] ?? [],
    auth: authOf(settings['authenticationSettings']),
    status: status === 'Inactive' ? 'Inactive' : 'Active',
  };
}

function authOf(settings: unknown): JsonObject {
  return isObject(settings) ? without(settings, ['integrationId']) : { enabled: false };
}
