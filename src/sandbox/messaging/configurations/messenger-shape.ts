import { Each, type Members, OneOf } from '../../http/shape.ts';

const switched: Members = { enabled: 'flag' };

const conversations: Members = {
  enabled: 'flag',
  showAgentTypingIndicator: 'flag',
  showUserTypingIndicator: 'flag',
  autoStart: switched,
  markdown: switched,
  conversationDisconnect: { enabled: 'flag', type: new OneOf('Send', 'ReadOnly') },
  conversationClear: switched,
  humanize: { enabled: 'flag', bot: { name: 'text', avatarUrl: 'text' } },
  notifications: { enabled: 'flag', notificationContentType: new OneOf('IncludeMessagesContent', 'ExcludeMessagesContent') },
  sessionDurationSeconds: 'integer',
};

const mode: Members = { fileTypes: new Each(new OneOf('image/jpeg', 'image/gif', 'image/png')), maxFileSizeKB: 'integer' };

/** The messenger itself (platform description, 2026-07, and SDK 262, 2026-11); the form of a colour is the Terraform provider's. */
export const messenger: Members = {
  enabled: 'flag',
  styles: { primaryColor: /^#[0-9a-fA-F]{6}$/ },
  launcherButton: {
    visibility: new OneOf('On', 'Off', 'OnDemand'),
    displayType: new OneOf('IconAndText', 'Icon', 'Text'),
    icon: { url: 'text' },
  },
  homeScreen: { enabled: 'flag', logoUrl: 'text' },
  fileUpload: { enableAttachments: 'flag', modes: new Each(mode) },
  sessionPersistenceType: new OneOf('AcrossSubdomains', 'DomainOrSubdomainOnly'),
  apps: { conversations, knowledge: { enabled: 'flag', knowledgeBase: { id: 'text', selfUri: 'text' } } },
};
