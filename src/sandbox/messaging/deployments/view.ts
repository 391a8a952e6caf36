import type { JsonObject } from '../../json.ts';
import type { Org } from '../../org/org.ts';
import { versionOf } from '../configurations/find.ts';
import { userRef, versionUri } from '../configurations/view.ts';
import { contentPath } from '../content/content.ts';
import { statusOf } from '../settling.ts';
import { type StoredDeployment, settingsOf } from './stored.ts';

/** Where deployments are. */
export const deploymentsPath = '/api/v2/webdeployments/deployments';

/** Which references an answer spells out. */
export interface Expanded {
  readonly content?: boolean;
  readonly flow?: boolean;
}

/** A deployment as it is read: references with what belongs to them, both ways of allowing domains there. */
export function drawDeployment(org: Org, deployment: StoredDeployment, expanded: Expanded = {}): JsonObject {
  const { id, dateCreated, dateModified, lastModifiedUser } = deployment;
  return {
    allowAllDomains: false,
    allowedDomains: [],
    ...settingsOf(deployment),
    id,
    status: statusOf(deployment),
    snippet: snippetOf(id),
    configuration: configurationRef(org, deployment),
    ...flowRef(org, deployment, expanded.flow ?? false),
    ...contentRef(org, deployment, expanded.content ?? false),
    dateCreated,
    dateModified,
    lastModifiedUser: userRef(lastModifiedUser),
    selfUri: `${deploymentsPath}/${id}`,
  };
}

function configurationRef(org: Org, { configuration }: StoredDeployment): JsonObject {
  const pinned = versionOf(org.messaging.configurations.get(configuration.id), configuration.version);
  return { ...configuration, name: pinned?.name, selfUri: versionUri(configuration.id, configuration.version) };
}

function flowRef(org: Org, { flow }: StoredDeployment, isExpanded: boolean): JsonObject {
  if (!flow) return {};
  const { name, description } = org.flows.get(flow.id) ?? {};
  const details = isExpanded && description !== undefined ? { flowDescription: description } : {};
  return { flow: { ...flow, name, ...details, selfUri: `/api/v2/flows/${flow.id}` } };
}

/** Without a name unless it is asked for: the example of the description has none. */
function contentRef(org: Org, { supportedContent }: StoredDeployment, isExpanded: boolean): JsonObject {
  if (!supportedContent) return {};
  const { name, mediaTypes } = org.messaging.content.get(supportedContent.id) ?? {};
  const selfUri = `${contentPath}/${supportedContent.id}`;
  return { supportedContent: { ...supportedContent, ...(isExpanded ? { name, mediaTypes } : {}), selfUri } };
}

/** What a page holds to show the messenger: a new version does not change it. */
function snippetOf(deploymentId: string): string {
  return `<script>Genesys('load', { environment: 'sandbox', deploymentId: '${deploymentId}' });</script>`;
}
