import { Ajv2020 } from 'ajv/dist/2020.js';
import { readConfiguration } from '../../../src/config/read-configuration.ts';
import { composeSchema } from '../../../src/config/schema/compose-schema.ts';
import { checkConfiguration } from '../../../src/kinds/messenger-configurations/check.ts';
import { platformFields } from '../../../src/kinds/messenger-configurations/fields.ts';
import { canonical } from '../../../src/kinds/messenger-configurations/form.ts';
import { schema } from '../../../src/kinds/messenger-configurations/schema.ts';
import { VERSION_OWNED } from '../../../src/kinds/messenger-content.ts';
import type { Entry } from '../../../src/model/entry.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { OWN_KEYWORDS } from '../../../src/model/json-schema.ts';
import type { Kind } from '../../../src/model/kind.ts';
import type { Configuration } from '../../../src/model/org.ts';
import { entry } from '../../builders/builders.ts';

const notHere = (): never => {
  throw new Error('These tests ask no org');
};

/** The pure parts of the kind, as the language sees them. */
export const kind: Kind = {
  name: 'messengerConfigurations',
  title: 'Messenger configurations',
  noun: 'messenger configuration',
  schema,
  after: [],
  permissions: { read: [], write: [] },
  platformFields,
  serverOwned: VERSION_OWNED,
  canonical,
  check: checkConfiguration,
  read: notHere,
  readAgain: notHere,
  write: notHere,
};

const vocabulary = { kinds: [kind], directories: [], rules: [], policies: {}, regions: ['eu-west-1'] };
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
ajv.addVocabulary([...OWN_KEYWORDS]);
const validate = ajv.compile({ ...composeSchema(vocabulary) });

/** Reads a file with the lines of one configuration "M" in an org, or in `defaults`. */
export function read(lines: string, layer: 'org' | 'defaults' = 'org'): Configuration {
  const own = `messengerConfigurations:\n      M:\n${lines.trim().replaceAll(/^/gm, '        ')}\n`;
  const inherited = layer === 'defaults' ? `defaults:\n    ${own}` : '';
  const text = `version: 1\n${inherited}orgs:\n  prod:\n    region: eu-west-1\n${layer === 'org' ? `    ${own}` : ''}`;
  return readConfiguration([{ file: 'a.yml', text }], vocabulary, validate);
}

/** Returns an entry "M" with these settings, as if they had passed the schema. */
export const configuration = (fields: JsonObject, more: Partial<Entry> = {}): Entry =>
  entry('M', fields, { kind: kind.name, places: {}, ...more });

/** A version of a configuration as the platform answers it, with members that nobody knows in every object. */
export const RAW: JsonObject = {
  id: 'c1',
  name: 'M',
  version: '3',
  status: 'Active',
  description: '',
  languages: ['en-us', 'de'],
  defaultLanguage: 'en-us',
  newcomer: { deep: [1] },
  customI18nLabels: [
    {
      language: 'en-us',
      since: 1,
      localizedLabels: [
        { key: 'MessengerHomeHeaderTitle', value: 'Hello', origin: 'x' },
        { key: 'SomethingNew', value: 'New' },
      ],
    },
    { language: 'fr', localizedLabels: [] },
  ],
  messenger: {
    enabled: true,
    styles: { primaryColor: '#0b5fa5', secondaryColor: '#ffffff' },
    homeScreen: { enabled: true, logoUrl: '' },
    fileUpload: { enableAttachments: true, modes: [{ fileTypes: ['image/png', 'image/gif'], maxFileSizeKB: 10_240, extra: true }] },
    apps: {
      conversations: { humanize: { enabled: false, bot: {} }, sessionDurationSeconds: 259_200 },
      knowledge: { enabled: false, knowledgeBase: { id: '' } },
    },
  },
  authenticationSettings: { enabled: true, integrationId: 'i1', novel: 1 },
  cobrowse: { enabled: false, maskSelectors: [], channels: ['Webmessaging', 'Voice'] },
  journeyEvents: {
    enabled: true,
    clickEvents: [
      { selector: '#a', eventName: 'a', weight: 1 },
      { selector: '#b', eventName: 'b', weight: 2 },
    ],
    idleEvents: [{ eventName: 'idle', idleAfterSeconds: 60 }],
  },
  supportCenter: {
    enabled: true,
    enabledCategories: [
      {
        id: '8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e',
        selfUri: '/x',
        image: { source: { defaultUrl: 'https://a.example/1.png', wide: 2 }, alt: '' },
      },
    ],
    styleSetting: { globalStyle: { textColor: '#abc' } },
  },
  dateCreated: '2026-10-02T08:11:04.120Z',
};

/** The names of the integrations of that answer. */
export const nameOf = (section: string, id: string): string | undefined =>
  section === 'integrations' && id === 'i1' ? 'Sign-in' : undefined;
