import type { ActionSeed, OrgSeed } from '../src/sandbox/org-seed.ts';

/** A pretend org: its name, and how many data actions it has. */
export interface OrgSize {
  readonly name: string;
  readonly actions: number;
}

/** Returns a pretend org with that many custom data actions, each about 1.4 KB in a list, in two integrations. */
export const pretendOrg = ({ name, actions }: OrgSize): OrgSeed => ({
  name,
  ...clientOf(name),
  integrations: [{ name: 'CRM web services' }, { name: 'Billing' }],
  actions: Array.from({ length: actions }, (_, index) => pretendAction(index)),
});

/** Returns the OAuth client of a pretend org. */
export const clientOf = (org: string): Pick<OrgSeed, 'clientId' | 'clientSecret'> => ({
  clientId: `bench-${org}`,
  clientSecret: `bench-${org}-secret`,
});

/** Returns entries for the first data actions of a pretend org, a line each; every fifth wants another timeout than the live one. */
export const entriesFor = (actions: number): readonly string[] =>
  Array.from({ length: actions }, (_, index) => `${nameOf(index)}: ${index % 5 === 0 ? 50 : liveSeconds(index)}s`);

const nameOf = (index: number): string => `Lookup customer ${index} by account number`;

// Never the 50 of the entries that differ.
const liveSeconds = (index: number): number => 5 + (index % 40);

const pretendAction = (index: number): ActionSeed => ({
  name: nameOf(index),
  integration: index % 2 === 0 ? 'CRM web services' : 'Billing',
  timeoutSeconds: liveSeconds(index),
  requestType: 'POST',
  requestUrlTemplate: `https://crm.example.com/api/v3/accounts/\${input.accountId}/customers/\${input.customerId}?source=${index}`,
  headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-Channel': 'voice' },
  translationMap: { tier: '$.customer.tier', balance: '$.account.balance', language: '$.customer.preferences.language' },
  translationMapDefaults: { tier: '"standard"', balance: '0', language: '"en-us"' },
});
