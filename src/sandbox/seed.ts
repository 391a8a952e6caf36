import type { ActionSeed, IntegrationSeed, OrgSeed, ScheduleGroupSeed, ScheduleSeed } from './org-seed.ts';
import { sampleFlows } from './seed-flows.ts';
import { messagingOf } from './seed-messaging.ts';

/** What differs from org to org. */
interface Stage {
  readonly name: string;
  readonly organization: { id: string; name: string };
  readonly host: string;
  readonly lookup: number;
  readonly ticket: number;
}

const stages: readonly Stage[] = [
  { ...stage('dev', '3f1c2b7e-5d84-4a0e-9c36-7b1f0e2d4a51', 'Northwind Care (Dev)'), lookup: 20, ticket: 30 },
  { ...stage('test', '8a6d4e90-2b17-4f53-a1c8-d05e9b3f7c62', 'Northwind Care (Test)'), lookup: 15, ticket: 30 },
  { ...stage('prod', 'c7e05a13-96f2-4d8b-8e41-2a9d6c3b5f70', 'Northwind Care'), lookup: 10, ticket: 25 },
];

const schedules: readonly ScheduleSeed[] = [
  {
    name: 'Weekdays',
    start: '2026-01-05T09:00',
    end: '2026-01-05T17:30',
    rrule: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR',
    version: 4,
  },
  { name: 'Christmas', start: '2026-12-25T00:00', end: '2026-12-26T00:00', description: 'Closed all day' },
];

const scheduleGroups: readonly ScheduleGroupSeed[] = [
  { name: 'Support hours', timeZone: 'Europe/Berlin', open: ['Weekdays'], holiday: ['Christmas'], version: 2 },
];

/** Three orgs of one company: dev, test and prod, with the same data actions and values that differ a little. */
export function sampleOrgs(): readonly OrgSeed[] {
  return stages.map((one) => ({
    name: one.name,
    clientId: `sandbox-${one.name}`,
    clientSecret: `sandbox-${one.name}-secret`,
    organization: one.organization,
    integrations: integrations(one),
    actions: [...crm(one), ...billing(one), ...platform(one), ...(one.name === 'test' ? odd() : [])],
    schedules,
    scheduleGroups,
    flows: sampleFlows,
    ...messagingOf(one.host),
  }));
}

function stage(name: string, id: string, organization: string): Omit<Stage, 'lookup' | 'ticket'> {
  return { name, organization: { id, name: organization }, host: name === 'prod' ? 'crm.example.com' : `crm.${name}.example.com` };
}

function integrations({ name }: Stage): IntegrationSeed[] {
  return [
    { name: 'CRM web services', credentials: { basicAuth: `credential-${name}-crm` } },
    { name: 'Billing', notes: 'Owned by the finance systems team', credentials: { basicAuth: `credential-${name}-billing` } },
    {
      name: 'Genesys Cloud Data Actions',
      type: 'purecloud-data-actions',
      credentials: { pureCloudOAuthClient: `credential-${name}-platform` },
    },
    { name: 'Scoring functions', type: 'function-data-actions', credentials: { functionCredentials: `credential-${name}-scoring` } },
    {
      name: 'Legacy CRM',
      type: 'crm-bridge',
      properties: { url: `https://legacy.${name}.example.com`, requestTimeout: 10000, signature: `seal-of-${name}` },
      advanced: { retries: 2 },
      notes: 'node_dynamodb_empty_string',
      credentials: { basicAuth: `credential-${name}-legacy` },
    },
  ];
}

function crm({ host, lookup, ticket }: Stage): ActionSeed[] {
  const common = { integration: 'CRM web services', headers: { Accept: 'application/json' } };
  const map = { translationMap: { tier: '$.tier' }, translationMapDefaults: { tier: '"standard"' }, successTemplate: `{"tier": \${tier}}` };
  const body = `{"subject": "\${input.subject}", "customer": "\${input.customerId}"}`;
  return [
    {
      ...common,
      ...map,
      name: 'Lookup customer',
      timeoutSeconds: lookup,
      version: 7,
      requestUrlTemplate: `https://${host}/customers/\${input.id}`,
    },
    { ...common, name: 'Create ticket', timeoutSeconds: ticket, version: 3, ...posts(`https://${host}/tickets`, body) },
    { ...common, name: 'Find customer', timeoutSeconds: 10, requestUrlTemplate: `https://${host}/customers?phone=\${input.phone}` },
    { ...common, name: 'Update consent', timeoutSeconds: 12, secure: true, ...posts(`https://${host}/consents`, body) },
    {
      integration: 'CRM web services',
      name: 'CRM sign-in',
      kind: 'customAuth',
      ...posts(`https://${host}/oauth/token`, 'grant_type=client_credentials'),
    },
  ];
}

function billing({ name, host, lookup }: Stage): ActionSeed[] {
  const common = { integration: 'Billing', headers: { Accept: 'application/json', 'X-Channel': 'voice' } };
  const base = `https://${host.replace('crm', 'billing')}`;
  const account = { ...common, name: 'Lookup customer', timeoutSeconds: lookup + 5, requestUrlTemplate: `${base}/accounts/\${input.id}` };
  return [
    // Two actions of one name, but in prod.
    ...(name === 'prod' ? [] : [account]),
    { ...common, name: 'Lookup order', timeoutSeconds: 8, version: 2, requestUrlTemplate: `${base}/orders/\${input.id}` },
    { ...common, name: 'Send receipt', ...posts(`${base}/receipts`, `{"order": "\${input.id}"}`) },
  ];
}

const scoring = {
  integration: 'Scoring functions',
  name: 'Score lead',
  function: { description: 'Scores a lead', timeoutSeconds: 10, zipName: 'score-lead.zip' },
} as const;

function platform({ lookup }: Stage): ActionSeed[] {
  const integration = 'Genesys Cloud Data Actions';
  return [
    { integration, name: 'Get Estimated Wait Time', kind: 'static' },
    { integration, name: 'Get queue members', timeoutSeconds: 20, requestUrlTemplate: `/api/v2/routing/queues/\${input.id}/members` },
    { ...scoring, timeoutSeconds: lookup, ...posts('0d9c1a7e-scoring', `\${input.rawRequest}`) },
  ];
}

/** Names that a person did type, and that every table, pattern and file must survive. */
function odd(): ActionSeed[] {
  const names = [
    'Check `VIP` | "gold" <b>#1</b>',
    'Überprüfung: größer/kleiner – 50 %',
    ' leading and trailing ',
    '*',
    '日本語の注文 🚚',
    'a,b & c=d?',
  ];
  return names.map((name, i) => ({ integration: 'CRM web services', name, timeoutSeconds: 5 + i }));
}

function posts(
  requestUrlTemplate: string,
  requestTemplate: string,
): Pick<ActionSeed, 'requestType' | 'requestUrlTemplate' | 'requestTemplate'> {
  return { requestType: 'POST', requestUrlTemplate, requestTemplate };
}
