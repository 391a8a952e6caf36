import { describe, expect, it } from 'vitest';
import { fitted } from '../../../src/kinds/messenger-configurations/fitted.ts';
import { canonical, settingsOf } from '../../../src/kinds/messenger-configurations/form.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { diff } from '../../../src/plan/diff.ts';
import { kind, nameOf, RAW } from './configuration.ts';

const live = settingsOf(RAW, nameOf);
const differences = (wanted: JsonObject) => diff(fitted(canonical(wanted), live), live, kind.schema);

describe('a configuration in the form of the file', () => {
  it('has what is known and set, with names for ids, labels by language and canonical colours', () => {
    expect(live).toEqual({
      languages: ['en-us', 'de'],
      defaultLanguage: 'en-us',
      labels: { 'en-us': { MessengerHomeHeaderTitle: 'Hello' } },
      messenger: {
        enabled: true,
        styles: { primaryColor: '#0B5FA5' },
        homeScreen: { enabled: true },
        fileUpload: { enableAttachments: true, modes: [{ fileTypes: ['image/png', 'image/gif'], maxFileSizeKB: 10_240 }] },
        apps: { conversations: { humanize: { enabled: false }, sessionDurationSeconds: 259_200 }, knowledge: { enabled: false } },
      },
      authenticationSettings: { enabled: true, integrationId: 'Sign-in' },
      cobrowse: { enabled: false, channels: ['Webmessaging', 'Voice'] },
      journeyEvents: {
        enabled: true,
        clickEvents: [
          { selector: '#a', eventName: 'a' },
          { selector: '#b', eventName: 'b' },
        ],
        idleEvents: [{ eventName: 'idle', idleAfterSeconds: 60 }],
      },
      supportCenter: {
        enabled: true,
        enabledCategories: [{ id: '8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e', image: { source: { defaultUrl: 'https://a.example/1.png' } } }],
        styleSetting: { globalStyle: { textColor: '#AABBCC' } },
      },
    });
  });

  it.each<[string, JsonObject]>([
    ['nothing but a name', { name: 'M' }],
    ['empty objects and nulls', { messenger: { apps: {}, styles: null }, cobrowse: {}, customI18nLabels: [], supportCenter: null }],
    ['labels of another sort', { customI18nLabels: [null, 'x', { language: 'de' }, { localizedLabels: [{ key: 'x' }] }] }],
  ])('may have %s', (_, raw) => {
    expect(settingsOf(raw, nameOf)).toEqual({});
  });

  it('keeps the id of an integration that is not known', () => {
    const raw = { authenticationSettings: { integrationId: 'gone' } };
    expect(settingsOf(raw, nameOf)).toEqual(raw);
  });

  it('is the whole answer again where it is laid beside itself', () => {
    expect(differences(live)).toEqual([]);
  });
});

describe('what is no difference', () => {
  it.each<[string, JsonObject]>([
    ['a colour in other letters', { messenger: { styles: { primaryColor: '#0b5FA5' } } }],
    ['a short colour', { supportCenter: { styleSetting: { globalStyle: { textColor: '#aabbcc' } } } }],
    ['an empty logo', { messenger: { homeScreen: { logoUrl: '' } } }],
    ['an empty list', { cobrowse: { maskSelectors: [], pauseCriteria: [] } }],
    ['the order of channels', { cobrowse: { channels: ['Voice', 'Webmessaging'] } }],
    ['the order of a set inside of a list', { messenger: { fileUpload: { modes: [{ fileTypes: ['image/gif', 'image/png'] }] } } }],
    ['what a list item leaves unsaid', { journeyEvents: { idleEvents: [{ eventName: 'idle' }] } }],
    ['what an item leaves unsaid deep inside', { supportCenter: { enabledCategories: [{ id: '8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e' }] } }],
    ['the name of the bot where there is no bot', { messenger: { apps: { conversations: { humanize: { bot: { name: '' } } } } } }],
    ['an empty description', { description: '' }],
  ])('%s', (_, wanted) => {
    expect(differences(wanted)).toEqual([]);
  });
});

describe('what is a difference', () => {
  it.each<[string, JsonObject, string]>([
    ['another order of languages', { languages: ['de', 'en-us'] }, '/languages'],
    ['another label', { labels: { 'en-us': { MessengerHomeHeaderTitle: 'Hi' } } }, '/labels/en-us/MessengerHomeHeaderTitle'],
    ['a label of another language', { labels: { de: { MessengerHomeHeaderTitle: 'Hallo' } } }, '/labels/de/MessengerHomeHeaderTitle'],
    ['a list item more', { journeyEvents: { clickEvents: [{ selector: '#a', eventName: 'a' }] } }, '/journeyEvents/clickEvents'],
    ['another integration', { authenticationSettings: { integrationId: 'Other' } }, '/authenticationSettings/integrationId'],
    ['an emptied list', { cobrowse: { channels: [] } }, '/cobrowse/channels'],
  ])('%s', (_, wanted, path) => {
    expect(differences(wanted).map((each) => each.path)).toEqual([path]);
  });

  it('takes any value, right or wrong, for its canonical form', () => {
    const wrong = { messenger: { styles: { primaryColor: 5 } }, languages: 'x', supportCenter: null, __proto__x: 1 };
    expect(canonical(wrong)).toEqual(wrong);
    expect(canonical({ messenger: { styles: { primaryColor: 'blue' } } })).toEqual({ messenger: { styles: { primaryColor: 'blue' } } });
  });
});
