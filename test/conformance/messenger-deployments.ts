import { platformFields } from '../../src/kinds/messenger-deployments/platform.ts';
import type { Sandbox, SandboxOrg, StoredDeployment } from '../../src/sandbox/sandbox.ts';
import type { ConformanceCase } from './case.ts';

const EVERY = Object.keys(platformFields).filter((path) => path !== '/name');

/**
 * Messenger deployments: every field changed, and set where it was not; followers, one behind, pins forwards and backwards, another
 * configuration, one of an integration, a renaming, a creation, and what nobody knows.
 */
export const messengerDeployments: ConformanceCase = {
  kind: 'messengerDeployments',
  wanted: `
    allow: { takes-along: [messengerDeployments/Full, messengerDeployments/Bare] }
    messengerConfigurations:
      Shop: { name: Support messenger, messenger: { styles: { primaryColor: "#112233" }, apps: { conversations: { autoStart: { enabled: true } } } } }
    messengerDeployments:
      Full: { description: New, configuration: { name: Shop, version: 2 }, allowedDomains: [a.example.com, b.example.com], flow: Night message, supportedContent: Pictures only, status: Inactive }
      Bare: { description: Set, configuration: { name: Returns messenger, version: 1 }, allowAllDomains: true, flow: Inbound message, supportedContent: Pictures only, status: Inactive }
      Public site: { configuration: Shop, unchecked: { x_owner: us, pushIntegrations: [{ id: p1, provider: FCM }] } }
      Help pages: { configuration: Support messenger, allowedDomains: [help.www.example.com, c.example.com] }
      Returns portal: { configuration: Returns messenger }
      Pinned back: { configuration: { name: Shop, version: 1 } }
      New name: { was: Old name, description: Renamed }
      Fresh: { configuration: Shop, allowedDomains: [new.example.com], flow: Inbound message }
      As it is: { create: only, configuration: Shop, allowAllDomains: true }
  `,
  differing: [
    'Shop /messenger/styles/primaryColor',
    ...EVERY.map((path) => `Full ${path}`),
    ...EVERY.map((path) => `Bare ${path}`),
    'Public site /configuration/version',
    'Public site /unchecked/pushIntegrations',
    'Public site /unchecked/x_owner',
    'Help pages /allowedDomains',
    'Help pages /configuration/version',
    'Pinned back /configuration/version',
    'New name /description',
    'New name /name',
    ...['/allowedDomains', '/configuration/name', '/configuration/version', '/flow'].map((path) => `Fresh ${path}`),
  ],
  prepare,
  changeByHand: (org) => org.changeMessengerDeployment('Public site', { configuration: { version: '2' } }),
  drifted: 'Public site /configuration/version',
  unnamed,
};

const extra = { x_owner: 'them', x_more: { a: [1, { b: '' }] }, pushIntegrations: [{ id: 'p1', provider: 'APNS' }] };

function prepare(sandbox: Sandbox): void {
  const org = sandbox.org('dev');
  org.behave({ pendingReads: 0, cdnLag: 0 });
  org.addFlow({ name: 'Night message' });
  org.addSupportedContent({ name: 'Pictures only', inbound: ['image/*'] });
  const shop = { configuration: 'Support messenger', extra };
  const full = { description: 'Old', allowAllDomains: true, flow: 'Inbound message', supportedContent: 'Pictures and PDF' };
  org.addMessengerDeployment({ name: 'Full', configuration: 'Returns messenger', extra, ...full });
  org.addMessengerDeployment({ name: 'Bare', ...shop, allowedDomains: ['bare.example.com'] });
  org.addMessengerDeployment({ name: 'Pinned back', ...shop, version: 2, allowAllDomains: true });
  org.addMessengerDeployment({ name: 'Old name', ...shop, version: 1, allowedDomains: ['old.example.com'] });
  org.addMessengerDeployment({ name: 'As it is', ...shop, version: 1 });
  org.addMessengerDeployment({ name: 'Unnamed', ...shop, version: 2, description: 'Not ours', allowAllDomains: true });
  org.changeMessengerDeployment('Public site', extra);
}

function unnamed(org: SandboxOrg): unknown {
  const { messengerConfigurations: configurations, messengerDeployments: all, flows, supportedContent, integrations } = org.snapshot();
  const kept = all.filter(({ name }) => name !== 'Fresh').map(leftOf);
  const others = configurations.filter(({ name }) => name !== 'Support messenger');
  return { kept: kept.toSorted((one, other) => (one.id < other.id ? -1 : 1)), others, flows, supportedContent, integrations };
}

function leftOf(deployment: StoredDeployment) {
  const named = NAMED[deployment.name];
  if (!named) return deployment;
  const { id, dateModified, lastModifiedUser, pendingReads, ...rest } = deployment;
  const settings = { ...PLATFORM, ...rest };
  return { id, ...Object.fromEntries(Object.entries(settings).filter(([name]) => !named.includes(name))) };
}

// What an answer has although nobody set it, and which goes back as it came.
const PLATFORM = { allowAllDomains: false, allowedDomains: [] };

const SETTINGS = ['description', 'configuration', 'allowAllDomains', 'allowedDomains', 'flow', 'supportedContent', 'status'];

const NAMED: Readonly<Record<string, readonly string[]>> = {
  Full: SETTINGS,
  Bare: SETTINGS,
  'Public site': ['configuration', 'x_owner', 'pushIntegrations'],
  'Help pages': ['configuration', 'allowedDomains', 'allowAllDomains'],
  'Pinned back': ['configuration'],
  'Old name': ['name', 'description'],
  'New name': ['name', 'description'],
};
