import type { OrgSeed } from './org-seed.ts';

/** Web messaging of the sample orgs: two configurations, three deployments of which one is behind, and the files that one allows; their flow is in `seed-flows.ts`. */
export function messagingOf(
  host: string,
): Required<Pick<OrgSeed, 'supportedContent' | 'messengerConfigurations' | 'messengerDeployments'>> {
  const site = host.replace('crm', 'www');
  return {
    supportedContent: [{ name: 'Pictures and PDF', inbound: ['image/*', 'application/pdf'], outbound: ['image/*', 'application/pdf'] }],
    messengerConfigurations: [support, returns],
    messengerDeployments: [
      { ...customers, name: 'Public site', allowedDomains: [site], supportedContent: 'Pictures and PDF' },
      { ...customers, name: 'Help pages', allowedDomains: [`help.${site}`], version: 2 },
      { name: 'Returns portal', configuration: 'Returns messenger', allowAllDomains: true, description: 'Embedded by partners' },
    ],
  };
}

const customers = { configuration: 'Support messenger', flow: 'Inbound message' } as const;

const texts = (title: string, subtitle: string) => [
  { key: 'MessengerHomeHeaderTitle', value: title },
  { key: 'MessengerHomeHeaderSubTitle', value: subtitle },
];

const support = {
  name: 'Support messenger',
  settings: {
    description: 'Shown on the public site and the help pages',
    languages: ['en-us', 'de'],
    defaultLanguage: 'en-us',
    headlessMode: { enabled: false },
    customI18nLabels: [
      { language: 'en-us', localizedLabels: texts('Hello', 'How can we help?') },
      { language: 'de', localizedLabels: texts('Hallo', 'Wie können wir helfen?') },
    ],
    messenger: {
      enabled: true,
      styles: { primaryColor: '#0B5FA5' },
      launcherButton: { visibility: 'On' },
      homeScreen: { enabled: true, logoUrl: 'https://static.example.com/logo.png' },
      fileUpload: { enableAttachments: false, modes: [{ fileTypes: ['image/png'], maxFileSizeKB: 10_240 }] },
      apps: {
        conversations: {
          enabled: true,
          showAgentTypingIndicator: true,
          autoStart: { enabled: true },
          humanize: { enabled: true, bot: { name: 'Robin' } },
        },
        knowledge: { enabled: false },
      },
    },
    position: { alignment: 'Auto', sideSpace: 20, bottomSpace: 12 },
    journeyEvents: { enabled: true, pageviewConfig: 'Auto' },
  },
  versions: [
    { messenger: { styles: { primaryColor: '#0165A7' } } },
    { messenger: { styles: { primaryColor: '#0B5FA5' }, apps: { conversations: { autoStart: { enabled: false } } } } },
    {},
  ],
};

const returns = {
  name: 'Returns messenger',
  settings: {
    messenger: { enabled: true, launcherButton: { visibility: 'OnDemand' }, apps: { conversations: { enabled: true } } },
    cobrowse: { enabled: true, channels: ['Webmessaging'], maskSelectors: ['.card-number'] },
  },
};
