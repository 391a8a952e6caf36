import type { JsonSchema } from '../../../model/json-schema.ts';
import { mapping, optionalText } from './parts.ts';

/** What a language is called: lower-case codes (a public CSV tool, 2026; UNVERIFIED that no other is accepted). */
const LANGUAGE: JsonSchema = {
  type: 'string',
  pattern: '^[a-z]{2,3}(-[a-z0-9]{2,8})*$',
  description: 'A language by its code, in lower-case letters.',
  examples: ['en-us', 'de'],
};

/** The languages of the messenger, in an order that is kept (acceptance tests of Genesys' Terraform provider, 2026-07). */
export const languages: JsonSchema = {
  type: 'array',
  items: LANGUAGE,
  minItems: 1,
  description: 'The languages that the messenger speaks, in order, by their lower-case codes.',
  examples: [['en-us', 'de']],
};

/** The language for everyone whose own one is not among them. */
export const defaultLanguage: JsonSchema = {
  ...LANGUAGE,
  description: 'The language for visitors whose own one the messenger does not speak: one of `languages`, by its lower-case code.',
};

/** The texts that can be put in place of the platform's own, by language and key. */
export const labels: JsonSchema = {
  type: 'object',
  description: "Texts in place of the platform's own, by language and key: the platform's `customI18nLabels`.",
  propertyNames: LANGUAGE,
  additionalProperties: mapping('The texts of one language.', {
    MessengerHomeHeaderTitle: optionalText('The greeting at the head of the home screen.', 'Hello'),
    MessengerHomeHeaderSubTitle: optionalText('The line below the greeting.', 'How can we help?'),
    MessengerLauncherButtonText: optionalText('The text on the launcher; at most 20 characters are shown.', 'Chat with us'),
    PushNotificationTitle: optionalText('The title of a push notification; needed where `notifications` is enabled.', 'New message'),
    PushNotificationBody: optionalText(
      'The text of a push notification; needed where `notifications` is enabled.',
      'We have answered you.',
    ),
  }),
  examples: [{ 'en-us': { MessengerHomeHeaderTitle: 'Hello' } }],
};
