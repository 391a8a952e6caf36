import type { ActionSeed, OrgSeed } from '../src/sandbox/org-seed.ts';

/** Returns a pretend org with as many custom actions. */
export const pretendOrg = (name: string, actions: number): OrgSeed => ({
  name,
  clientId: `bench-${name}`,
  clientSecret: `bench-${name}-secret`,
  integrations: [{ name: 'CRM web services' }, { name: 'Billing' }],
  actions: Array.from({ length: actions }, (_, index) => pretendAction(index)),
});

export const actionName = (index: number): string => `Lookup customer ${index} by account number`;

function pretendAction(index: number): ActionSeed {
  return {
    name: actionName(index),
    integration: index % 2 === 0 ? 'CRM web services' : 'Billing',
    timeoutSeconds: 5 + (index % 40),
    requestType: 'POST',
    requestUrlTemplate: `https://crm.example.com/api/v3/accounts/\${input.accountId}/customers/\${input.customerId}?source=${index}`,
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-Channel': 'voice' },
    translationMap: { tier: '$.customer.tier', balance: '$.account.balance', language: '$.customer.preferences.language' },
    translationMapDefaults: { tier: '"standard"', balance: '0', language: '"en-us"' },
  };
}
