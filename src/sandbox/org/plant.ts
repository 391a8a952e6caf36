import { plantAction } from '../actions/plant.ts';
import { plantFlow } from '../flows/plant.ts';
import { plantIntegration, plantIntegrationType } from '../integrations/plant.ts';
import { plantSupportedContent } from '../messaging/content/content.ts';
import { plantConfiguration, plantDeployment } from '../messaging/plant.ts';
import type { OrgSeed } from '../org-seed.ts';
import { plantSchedule, plantScheduleGroup } from '../schedules/plant.ts';
import { Org } from './org.ts';
import { stableId } from './stable-id.ts';

/** An org grown from its seed. Ids that the seed does not give are made from its names, so they are the same in every run. */
export function plantOrg(seed: OrgSeed): Org {
  const organization = seed.organization ?? { id: stableId(seed.name), name: seed.name };
  const org = new Org(seed.name, organization, { id: seed.clientId, secret: seed.clientSecret });
  org.permit(seed.permissions);
  for (const type of seed.integrationTypes ?? []) plantIntegrationType(org, type);
  org.integrations.manners = { ...org.integrations.manners, ...seed.integrationManners };
  for (const [i, integration] of (seed.integrations ?? []).entries()) plantIntegration(org, integration, String(i));
  for (const [i, action] of (seed.actions ?? []).entries()) plantAction(org, action, String(i));
  for (const [i, schedule] of (seed.schedules ?? []).entries()) plantSchedule(org, schedule, String(i));
  for (const [i, group] of (seed.scheduleGroups ?? []).entries()) plantScheduleGroup(org, group, String(i));
  for (const [i, flow] of (seed.flows ?? []).entries()) plantFlow(org, flow, String(i));
  org.actions.functions.manners = { ...org.actions.functions.manners, ...seed.functions };
  org.flows.manners = { ...org.flows.manners, ...seed.architect };
  plantMessaging(org, seed);
  return org;
}

function plantMessaging(org: Org, seed: OrgSeed): void {
  for (const [i, profile] of (seed.supportedContent ?? []).entries()) plantSupportedContent(org, profile, String(i));
  for (const [i, configuration] of (seed.messengerConfigurations ?? []).entries()) plantConfiguration(org, configuration, String(i));
  for (const [i, deployment] of (seed.messengerDeployments ?? []).entries()) plantDeployment(org, deployment, String(i));
  org.messaging.manners = { ...org.messaging.manners, ...seed.messaging };
}
