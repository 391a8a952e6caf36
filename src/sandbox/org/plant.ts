import { plantAction } from '../actions/plant.ts';
import { plantIntegration } from '../integrations/plant.ts';
import type { OrgSeed } from '../org-seed.ts';
import { plantSchedule, plantScheduleGroup } from '../schedules/plant.ts';
import { Org } from './org.ts';
import { stableId } from './stable-id.ts';

/** An org grown from its seed. Ids that the seed does not give are made from its names, so they are the same in every run. */
export function plantOrg(seed: OrgSeed): Org {
  const organization = seed.organization ?? { id: stableId(seed.name), name: seed.name };
  const org = new Org(seed.name, organization, { id: seed.clientId, secret: seed.clientSecret });
  org.permit(seed.permissions);
  for (const [i, integration] of (seed.integrations ?? []).entries()) plantIntegration(org, integration, String(i));
  for (const [i, action] of (seed.actions ?? []).entries()) plantAction(org, action, String(i));
  for (const [i, schedule] of (seed.schedules ?? []).entries()) plantSchedule(org, schedule, String(i));
  for (const [i, group] of (seed.scheduleGroups ?? []).entries()) plantScheduleGroup(org, group, String(i));
  return org;
}
