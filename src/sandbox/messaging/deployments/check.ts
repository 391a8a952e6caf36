import { inboundMessage } from '../../flows/stored.ts';
import { badField, Problem } from '../../http/problem.ts';
import type { Org } from '../../org/org.ts';
import { versionOf } from '../configurations/find.ts';
import { draftVersion } from '../configurations/stored.ts';
import type { StoredDeployment } from './stored.ts';

/** Refuses what a deployment cannot be: a pin to nothing, both ways of allowing domains, a flow or profile that it cannot have. */
export function checkDeployment(org: Org, deployment: StoredDeployment): void {
  checkPin(org, deployment);
  checkDomains(deployment);
  checkFlow(org, deployment);
  checkContent(org, deployment);
}

/** Only what is published can be pinned (Genesys to Terraform provider issue 200). */
function checkPin(org: Org, { configuration: { id, version } }: StoredDeployment): void {
  const configuration = org.messaging.configurations.get(id);
  if (!configuration) throw badField('configuration.id', `configuration [${id}] does not exist`);
  if (version === draftVersion || !versionOf(configuration, version))
    throw badField('configuration.version', `version [${version}] of configuration [${id}] is not published`);
}

/** Neither of the two is fine, and blocks every domain (a public repository's notes on the browser's SDK, 2026-10). */
function checkDomains({ allowAllDomains, allowedDomains = [] }: StoredDeployment): void {
  if (allowAllDomains && allowedDomains.length > 0)
    throw badField('allowedDomains', 'allowedDomains must be empty when all domains are allowed');
}

/** The code is of the platform description (2026-07), its text is not known. */
function checkFlow(org: Org, { flow }: StoredDeployment): void {
  const found = flow && org.flows.get(flow.id);
  if (!flow || (found?.type === inboundMessage && found.publishedVersion !== undefined && !found.deleted)) return;
  throw new Problem(400, 'bad.flow.id', `The flow [${flow.id}] is no published inbound message flow.`);
}

/** Likewise. */
function checkContent(org: Org, { supportedContent }: StoredDeployment): void {
  if (!supportedContent || org.messaging.content.get(supportedContent.id)) return;
  throw new Problem(404, 'scp.id.not.found', `The supported content profile [${supportedContent.id}] was not found.`);
}
