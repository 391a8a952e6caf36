import type { OrgSeed, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { type OrgRun, type Settings, startOrg } from './org-run.ts';

export const DRAFT = '/api/v2/webdeployments/configurations/{configurationId}/versions/draft';
export const PUBLISH = '/api/v2/webdeployments/configurations/{configurationId}/versions/draft/publish';
export const CONFIGURATIONS = '/api/v2/webdeployments/configurations';
export const DEPLOYMENT = '/api/v2/webdeployments/deployments/{deploymentId}';
export const DEPLOYMENTS = '/api/v2/webdeployments/deployments';

/** Somebody whom the audits name. */
export const INES = { id: '5f0c7d3e-9a41-4c8e-b1d2-0e6f7a8b9c10', name: 'Ines Falk' };

const shop = {
  name: 'Shop messenger',
  settings: {
    languages: ['en-us', 'de'],
    defaultLanguage: 'en-us',
    description: 'On every page',
    headlessMode: { enabled: false },
    customI18nLabels: [{ language: 'en-us', localizedLabels: [{ key: 'MessengerHomeHeaderTitle', value: 'Hello' }], x_since: 3 }],
    messenger: {
      enabled: true,
      styles: { primaryColor: '#0B5FA5', x_secondary: '#FFFFFF' },
      launcherButton: { visibility: 'On', x_shape: { round: [1, 2] } },
      homeScreen: { enabled: true, logoUrl: '' },
      fileUpload: { enableAttachments: false, modes: [{ fileTypes: ['image/png'], maxFileSizeKB: 10_240, x_mode: true }] },
      sessionPersistenceType: 'AcrossSubdomains',
      apps: {
        conversations: {
          ...{ enabled: true, showAgentTypingIndicator: true, showUserTypingIndicator: true },
          ...{ autoStart: { enabled: true }, markdown: { enabled: true }, conversationClear: { enabled: false } },
          conversationDisconnect: { enabled: true, type: 'Send' },
          humanize: { enabled: true, bot: { name: 'Robin', avatarUrl: '' } },
          notifications: { enabled: false, notificationContentType: 'ExcludeMessagesContent' },
          sessionDurationSeconds: 259_200,
        },
        knowledge: { enabled: false },
      },
    },
    position: { alignment: 'Auto', sideSpace: 20, bottomSpace: 12 },
    cobrowse: { enabled: false, allowAgentControl: false, allowAgentNavigation: false, allowDraw: false, channels: ['Webmessaging'] },
    video: {
      enabled: false,
      agent: { allowCamera: false, allowScreenShare: false, allowMicrophone: false, background: 'NONE' },
      user: { allowCamera: false, allowScreenShare: false, allowMicrophone: false },
    },
    journeyEvents: { enabled: true, clickEvents: [{ selector: '#a', eventName: 'a', x_weight: 1 }] },
    x_newcomer: { deep: [{ a: 1 }, 'b'] },
  },
  versions: [
    { messenger: { styles: { primaryColor: '#0165A7' }, launcherButton: { visibility: 'Off' } } },
    { messenger: { launcherButton: { visibility: 'OnDemand' } } },
    {},
  ],
} as const;

/** An org with three configurations and five deployments at different versions, unknown members everywhere, and somebody's open draft. */
export const messagingSeed: Partial<OrgSeed> = {
  integrations: [{ name: 'Shop sign-in', type: 'openid-connect' }],
  flows: [{ name: 'Inbound message', published: 3 }, { name: 'Night message' }, { name: 'Not yet', published: 0 }],
  supportedContent: [
    { name: 'Pictures', inbound: ['image/*'] },
    { name: 'Everything', inbound: ['*/*'] },
  ],
  messengerConfigurations: [
    shop,
    {
      name: 'Partner messenger',
      settings: { x_kept: 1, messenger: { styles: { primaryColor: '#000000' } } },
      versions: [{}, { x_kept: 2 }],
    },
    { name: 'Begun messenger', settings: { x_kept: 1 }, draft: { messenger: { enabled: true }, x_begun: { a: 1 } } },
  ],
  messengerDeployments: [
    {
      name: 'Public site',
      configuration: 'Shop messenger',
      allowedDomains: ['shop.example.com'],
      flow: 'Inbound message',
      extra: { x_kept: 1 },
    },
    { name: 'Help pages', configuration: 'Shop messenger', version: 2, allowedDomains: ['help.example.com'], extra: { x_kept: { a: [] } } },
    { name: 'Old pages', configuration: 'Shop messenger', version: 1, allowAllDomains: true },
    { name: 'Partner portal', configuration: 'Partner messenger', allowAllDomains: true, supportedContent: 'Everything' },
    { name: 'Begun pages', configuration: 'Begun messenger', allowAllDomains: true },
  ],
};

/** Starts that org. */
export const startMessaging = (more: Partial<OrgSeed> = {}, options: Partial<SandboxOptions> = {}): Promise<OrgRun> =>
  startOrg({ ...messagingSeed, ...more }, options);

/** The file that wants another colour of the shop, and more of it. */
export const recoloured = (colour: string, more: Settings = {}): Settings => ({
  messengerConfigurations: { 'Shop messenger': { messenger: { styles: { primaryColor: colour } } } },
  ...more,
});

/** The same with the public site, which follows. */
export const followed = (colour: string, more: Settings = {}): Settings =>
  recoloured(colour, { messengerDeployments: { 'Public site': { configuration: 'Shop messenger' } }, ...more });

/** Returns an object without members of the platform that every write moves, wherever they are. */
export function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(settled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => (MOVING.has(name) ? [] : [[name, settled(inner)] as const])));
}

const MOVING = new Set(['dateModified', 'lastModifiedUser', 'pendingReads', 'datePublished', 'publishedUser']);
