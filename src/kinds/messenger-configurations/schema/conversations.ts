import type { JsonSchema } from '../../../model/json-schema.ts';
import { flag, mapping, oneOf, onOff, optionalText, wholeNumber } from './parts.ts';

const conversationDisconnect = mapping('What a visitor sees when the agent has left.', {
  enabled: flag('Whether the end of a conversation is shown.'),
  type: oneOf('Whether the visitor can still write then.', 'Send', 'ReadOnly'),
});

const humanize = mapping('A name and a face for the bot.', {
  enabled: flag('Whether the name and picture of the bot are shown.'),
  // May be missing or empty in an answer (provider issue 936).
  bot: mapping('The bot as visitors see it.', {
    name: optionalText('Its name.', 'Robin'),
    avatarUrl: optionalText('The address of its picture, by https.', 'https://shop.example.com/robin.png'),
  }),
});

// Since API 8400; the content type since 9171 (2025-04-30).
const notifications = mapping('Push notifications on mobile devices.', {
  enabled: flag('Whether they are sent; each language then needs both push texts in `labels`.'),
  notificationContentType: oneOf('Whether they carry the text of the message.', 'IncludeMessagesContent', 'ExcludeMessagesContent'),
});

/** Conversations in the messenger. */
export const conversations: JsonSchema = mapping('Conversations with bots and agents.', {
  enabled: flag('Whether there are any.'),
  showAgentTypingIndicator: flag('Whether visitors see that an agent is typing.'),
  showUserTypingIndicator: flag('Whether agents see that a visitor is typing.'),
  autoStart: onOff('How a conversation begins.', 'Whether the inbound message flow starts when the messenger opens.'),
  markdown: onOff('Rich text.', 'Whether messages may be formatted.'),
  conversationDisconnect,
  conversationClear: onOff('Taking away a conversation.', 'Whether visitors can clear it.'),
  humanize,
  notifications,
  // Since API 9171. Admin takes 15 minutes to 18 months; the exact upper bound is UNVERIFIED (2026-11).
  sessionDurationSeconds: wholeNumber('How long a session lasts, in seconds; three days by default.', {
    minimum: 900,
    examples: [259_200],
  }),
});
