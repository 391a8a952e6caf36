import { type Finding, finding } from '../model/finding.ts';
import type { OrgSettings } from '../model/org.ts';
import type { Organization } from '../model/plan.ts';

/** Returns the notice with the line that pins an org to the organization that answered. */
export function organizationNotNamed(settings: OrgSettings, organization: Organization, pinned: boolean): readonly Finding[] {
  if (pinned) return [];
  return [
    finding('organization-not-named', `Nothing pins "${settings.name}" to an organization; "${organization.name}" answered`, {
      at: settings.at,
      group: 'organization-not-named',
      help: `Add \`organizationId: ${organization.id}\` to the org.`,
    }),
  ];
}
