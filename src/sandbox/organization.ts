import { ok, type Row } from './http/route.ts';
import type { Org } from './org/org.ts';

/** The organization itself: no permission is needed (platform description, 2026-07). */
export const organizationRows: readonly Row[] = [
  { method: 'GET', path: '/api/v2/organizations/me', handle: ({ org }) => ok(describe(org)) },
];

function describe({ organization }: Org): unknown {
  const thirdPartyOrgName = organization.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    id: organization.id,
    name: organization.name,
    defaultLanguage: 'en-us',
    thirdPartyOrgName,
    domain: `${thirdPartyOrgName}.example`,
    version: 41,
    state: 'active',
    features: {},
    productPlatform: 'GenesysCloud',
    selfUri: `/api/v2/organizations/${organization.id}`,
  };
}
