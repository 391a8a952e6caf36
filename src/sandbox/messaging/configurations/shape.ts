import { Each, type Members, OneOf } from '../../http/shape.ts';
import { statuses } from '../settling.ts';
import { journeyEvents } from './journey-shape.ts';
import { messenger } from './messenger-shape.ts';
import { owned } from './stored.ts';
import { supportCenter } from './support-center-shape.ts';

const texts = new Each('text');
const channels = new Each(new OneOf('Webmessaging', 'Voice'));
const allowed: Members = { allowCamera: 'flag', allowScreenShare: 'flag', allowMicrophone: 'flag' };

const labels = new Each({
  language: 'text',
  localizedLabels: new Each({
    key: new OneOf(
      'MessengerHomeHeaderTitle',
      'MessengerHomeHeaderSubTitle',
      'PushNotificationTitle',
      'PushNotificationBody',
      'MessengerLauncherButtonText',
    ),
    value: 'text',
  }),
});

const cobrowse: Members = {
  enabled: 'flag',
  allowAgentControl: 'flag',
  allowAgentNavigation: 'flag',
  allowDraw: 'flag',
  maskSelectors: texts,
  readonlySelectors: texts,
  channels,
  pauseCriteria: new Each({ urlFragment: 'text', condition: new OneOf('Includes', 'DoesNotInclude', 'StartsWith', 'EndsWith', 'Equals') }),
};

const video: Members = {
  enabled: 'flag',
  channels,
  agent: { ...allowed, background: new OneOf('BLUR', 'NONE', 'IMAGE'), backgroundImage: { url: 'text' } },
  user: allowed,
};

/** What a body of a configuration may hold (platform description, 2026-07, and SDK 262, 2026-11); the length of a name is the Terraform provider's. */
export const configurationShape: Members = {
  ...Object.fromEntries(owned.map((name) => [name, 'free' as const])),
  status: new OneOf(...statuses),
  'name!': /^.{1,100}$/su,
  description: 'text',
  languages: texts,
  defaultLanguage: 'text',
  headlessMode: { enabled: 'flag' },
  customI18nLabels: labels,
  position: { alignment: new OneOf('Auto', 'Left', 'Right'), sideSpace: 'integer', bottomSpace: 'integer' },
  messenger,
  cobrowse,
  video,
  authenticationSettings: { 'enabled!': 'flag', 'integrationId!': 'text', allowSessionUpgrade: 'flag' },
  journeyEvents,
  supportCenter,
};
