import type { JsonSchema } from '../../model/json-schema.ts';
import { createMember, entrySchema } from '../entry-schema.ts';
import { authenticationSettings } from './schema/authentication.ts';
import { cobrowse } from './schema/cobrowse.ts';
import { journeyEvents } from './schema/journey-events.ts';
import { defaultLanguage, labels, languages } from './schema/languages.ts';
import { messenger } from './schema/messenger.ts';
import { flag, mapping, oneOf, optionalText } from './schema/parts.ts';
import { supportCenter } from './schema/support-center.ts';
import { video } from './schema/video.ts';

const NOUN = 'messenger configuration';

const pixels = (description: string, example: number): JsonSchema => ({ type: 'integer', description, examples: [example] });

const position = mapping('Where the messenger lies on the page.', {
  alignment: oneOf('On which side.', 'Auto', 'Left', 'Right'),
  sideSpace: pixels('The space beside it, in pixels.', 20),
  bottomSpace: pixels('The space below it, in pixels.', 12),
});

const form = entrySchema(
  NOUN,
  'One configuration of web messaging, by its name: how the messenger looks and what it does.',
  {
    ...createMember(NOUN),
    description: optionalText('What people read about the configuration.'),
    languages,
    defaultLanguage,
    labels,
    headlessMode: mapping('The messenger without an interface of its own.', {
      enabled: flag('Whether the page brings its own interface.'),
    }),
    messenger,
    position,
    cobrowse,
    video,
    authenticationSettings,
    journeyEvents,
    supportCenter,
  },
  [
    {
      languages: ['en-us', 'de'],
      defaultLanguage: 'en-us',
      labels: { 'en-us': { MessengerHomeHeaderTitle: 'Hello' }, de: { MessengerHomeHeaderTitle: 'Hallo' } },
      messenger: { styles: { primaryColor: '#0B5FA5' }, launcherButton: { visibility: 'On' } },
    },
  ],
);

/** The form of an entry under `messengerConfigurations`; its names have 1 to 100 characters (Genesys' Terraform provider, 2026-07). */
export const schema: JsonSchema = {
  ...form,
  properties: { ...form.properties, name: { ...form.properties?.['name'], maxLength: 100 } },
  'x-gone': {
    customI18nLabels: {
      why: 'is written by language and key',
      instead: 'Write `labels: { en-us: { MessengerHomeHeaderTitle: "Hello" } }`.',
    },
  },
};
