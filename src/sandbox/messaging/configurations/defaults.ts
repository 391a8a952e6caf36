import { isObject, type JsonObject } from '../../json.ts';
import type { Org } from '../../org/org.ts';
import { isMissing } from './check.ts';

const off = { enabled: false };
const noVideo = { allowCamera: false, allowScreenShare: false, allowMicrophone: false };

/**
 * What is read although nobody sent it: the fields that the Terraform provider takes from answers (1.84.1, 2026-07). Their values are
 * unverified (2026-11) but for the empty texts, the session of three days, and what is off.
 */
const defaults: JsonObject = {
  messenger: {
    ...off,
    homeScreen: { ...off, logoUrl: '' },
    fileUpload: { enableAttachments: false },
    sessionPersistenceType: 'AcrossSubdomains',
    apps: {
      conversations: {
        ...off,
        showAgentTypingIndicator: false,
        showUserTypingIndicator: false,
        autoStart: off,
        markdown: off,
        conversationDisconnect: { ...off, type: 'Send' },
        conversationClear: off,
        humanize: { ...off, bot: { name: '', avatarUrl: '' } },
        notifications: { ...off, notificationContentType: 'ExcludeMessagesContent' },
        sessionDurationSeconds: 259_200,
      },
      knowledge: off,
    },
  },
  cobrowse: { ...off, allowAgentControl: false, allowAgentNavigation: false, allowDraw: false },
  video: { ...off, agent: { ...noVideo, background: 'NONE' }, user: noVideo },
};

/** The defaults of an org: without the features that it does not have. */
export function defaultsOf(org: Org): JsonObject {
  return present(org.messaging.manners.missingFeatures, defaults, '');
}

function present(features: readonly string[], value: JsonObject, at: string): JsonObject {
  const kept = Object.entries(value).filter(([name]) => !isMissing(features, `${at}${name}`));
  return Object.fromEntries(kept.map(([name, member]) => [name, isObject(member) ? present(features, member, `${at}${name}.`) : member]));
}
