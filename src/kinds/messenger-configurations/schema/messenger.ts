import type { JsonSchema } from '../../../model/json-schema.ts';
import { longColour } from './colours.ts';
import { conversations } from './conversations.ts';
import { flag, listOf, mapping, oneOf, optionalText, setOf, wholeNumber } from './parts.ts';
import { knowledgeBase } from './references.ts';

const launcherButton = mapping('The button that opens the messenger.', {
  visibility: oneOf('Whether the button is shown: always, never, or when the page asks for it.', 'On', 'Off', 'OnDemand'),
  // Since API 10398 (2026-05-28), as is `icon`.
  displayType: oneOf('What the button shows.', 'IconAndText', 'Icon', 'Text'),
  icon: mapping('A picture in place of the usual icon.', {
    url: optionalText('Its address, by https; 26 × 26 pixels are best, 100 × 100 the most.', 'https://shop.example.com/icon.png'),
  }),
});

const homeScreen = mapping('The screen that greets visitors before a conversation.', {
  enabled: flag('Whether there is one; without it the greeting of `labels` is not seen.'),
  logoUrl: optionalText(
    'The address of the logo, by https; one above 200 × 70 pixels is made smaller.',
    'https://shop.example.com/logo.png',
  ),
});

const mode = mapping('What is accepted together.', {
  fileTypes: setOf('The types of the files.', ['image/jpeg', 'image/gif', 'image/png']),
  maxFileSizeKB: wholeNumber('The greatest size of a file, in kilobytes.', { minimum: 0, maximum: 10_240, examples: [10_240] }),
});

const fileUpload = mapping(
  'What visitors can send as a file.',
  {
    enableAttachments: flag('Whether files can be sent; which types is said by the supported content profile of the deployment.'),
    modes: listOf('The older way to say which files are accepted; clients ignore it where `enableAttachments` is set.', mode, {
      examples: [[{ fileTypes: ['image/png'], maxFileSizeKB: 10_240 }]],
    }),
  },
  {
    'x-gone': {
      // Release notes of the API, version 7944.
      useSupportedContentProfile: {
        why: 'was removed from the platform in 2024-03',
        instead: 'Write `enableAttachments`; the types come from the supported content profile of the deployment.',
      },
    },
  },
);

const knowledge = mapping('Articles of a knowledge base inside of the messenger.', {
  enabled: flag('Whether they are offered.'),
  knowledgeBase,
});

/** What the messenger shows and does. */
export const messenger: JsonSchema = mapping('The messenger: how it looks, and what visitors can do in it.', {
  enabled: flag('Whether there is a messenger.'),
  styles: mapping('Its colours.', {
    primaryColor: longColour('The colour of launcher and header, under white text.', '#0B5FA5'),
  }),
  launcherButton,
  homeScreen,
  fileUpload,
  // Since API 8323 (2024-08). The Resource Center deprecates the choice itself (2025-01-27).
  sessionPersistenceType: oneOf(
    'Whether a conversation goes on across sub-domains; the platform has deprecated the choice.',
    'AcrossSubdomains',
    'DomainOrSubdomainOnly',
  ),
  apps: mapping('What the messenger is used for.', { conversations, knowledge }),
});
