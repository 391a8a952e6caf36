import { describe, expect, it } from 'vitest';
import { checkConfiguration } from '../../../src/kinds/messenger-configurations/check.ts';
import { lacksForCreation, lacksInBlock } from '../../../src/kinds/messenger-configurations/creation.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { at } from '../../builders/builders.ts';
import { configuration, read } from './configuration.ts';

const said = (lines: string, layer: 'org' | 'defaults' = 'org') =>
  read(lines, layer).findings.map(({ code, message, help = '' }) => `${code}: ${message}. ${help}`);

const WHOLE = `
create: only
description: ""
languages: [en-us, pt-br]
defaultLanguage: en-us
labels: { en-us: { MessengerHomeHeaderTitle: Hello, PushNotificationBody: "" }, pt-br: null }
headlessMode: { enabled: false }
messenger:
  styles: { primaryColor: "#0b5fa5" }
  launcherButton: { visibility: On, displayType: Icon, icon: { url: "" } }
  fileUpload: { modes: [{ fileTypes: [image/png], maxFileSizeKB: 0 }] }
  apps: { conversations: { sessionDurationSeconds: 900 }, knowledge: { knowledgeBase: { id: 8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e } } }
authenticationSettings: { enabled: true, integrationId: Sign-in }
journeyEvents:
  trackingSettings: { ipFilters: [{ ipAddress: 203.0.113.0/24 }, { ipAddress: "2001:db8::/32", name: x }, { ipAddress: 10.0.0.1 }] }
  scrollDepthEvents: [{ percentage: 0, eventName: top }]
supportCenter:
  screens: [{ type: Home, moduleSettings: [{ type: Search, enabled: true }, { type: TopViewedArticles, enabled: false }] }]
  enabledCategories: [{ id: 8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e, image: { source: { defaultUrl: "https://a.example/1.png" } } }]
  styleSetting: { heroStyle: { backgroundColor: "#abc" } }
`;

describe('a messenger configuration in a file', () => {
  it('takes everything that the platform has', () => {
    const { orgs, findings } = read(WHOLE);
    expect(findings).toEqual([]);
    expect(orgs[0]?.entries[0]?.fields).toMatchObject({
      messenger: { styles: { primaryColor: '#0B5FA5' } },
      supportCenter: { styleSetting: { heroStyle: { backgroundColor: '#AABBCC' } } },
    });
  });

  it.each<[string, string]>([
    ['languages: [en-us, en-us]', 'wrong-value: "languages" of "messengerConfigurations/M" lists "en-us" twice'],
    ['languages: [en-US]', 'is not of the form'],
    ['labels: { en-US: { MessengerHomeHeaderTitle: x } }', '"en-US" cannot be a key in "labels"'],
    ['labels: { de: { MessengerHomeHeaderTitel: x } }', 'Did you mean `MessengerHomeHeaderTitle`'],
    ['messenger: { styles: { primaryColor: "#abc" } }', 'is not of the form'],
    ['messenger: { apps: { conversations: { sessionDurationSeconds: 60 } } }', 'must be at least 900'],
    ['messenger: { fileUpload: { modes: [{ maxFileSizeKB: 10241 }] } }', 'must be from 0 to 10240'],
    ['cobrowse: { channels: [Voice, Voice] }', 'lists a value twice'],
    ['journeyEvents: { idleEvents: [{ eventName: x, idleAfterSeconds: 29 }] }', 'must be at least 30'],
    ['journeyEvents: { scrollDepthEvents: [{ eventName: x, percentage: 101 }] }', 'must be from 0 to 100'],
    ['journeyEvents: { clickEvents: [{ eventName: x }] }', 'lacks "selector"'],
    ['journeyEvents: { trackingSettings: { ipFilters: [{ ipAddress: 10.0.0.1/33 }] } }', '"10.0.0.1/33", which is no IP address'],
    ['journeyEvents: { trackingSettings: { ipFilters: [{ ipAddress: "fe80::1%eth0" }] } }', 'is no IP address'],
    ['journeyEvents: { trackingSettings: { ipFilters: [{ ipAddress: example.com }] } }', 'is no IP address'],
    [
      'supportCenter: { screens: [{ type: Home, moduleSettings: [{ type: Article, enabled: true }] }] }',
      'has the part `Article` on the screen `Home`',
    ],
    [
      'supportCenter: { styleSetting: { heroStyle: { image: { source: { defaultUrl: "http://a.example/x" } } } } }',
      'begins with `https://`',
    ],
    [`supportCenter: { customMessages: [{ type: Welcome, defaultValue: ${'x'.repeat(301)} }] }`, 'more than 300 characters'],
    [`name: ${'x'.repeat(101)}`, 'more than 100 characters'],
    ['status: Active', 'server-owned: "status"'],
    ['messenger: { apps: { knowledge: { knowledgeBase: { selfUri: /x } } } }', 'server-owned: "selfUri"'],
    ['unchecked: { customI18nLabels: [] }', 'sets `labels`, which this version knows'],
    ['unchecked: { messenger: { styles: { primaryColor: x } } }', 'sets `messenger.styles.primaryColor`'],
  ])('may not say %s', (lines, expected) => {
    const findings = said(lines);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(expected);
  });

  it.each<[string, string, string]>([
    ['customI18nLabels: []', '"customI18nLabels" of "messengerConfigurations/M" is written by language and key', 'Write `labels: { en-us:'],
    [
      'messenger: { fileUpload: { useSupportedContentProfile: true } }',
      'was removed from the platform in 2024-03',
      'Write `enableAttachments`',
    ],
    [
      'journeyEvents: { shouldKeepUrlFragment: true }',
      'has no effect in the platform since 2025-08',
      'trackingSettings: { shouldKeepUrlFragment',
    ],
  ])('is told what became of %s', (lines, why, instead) => {
    expect(said(lines)).toEqual([expect.stringMatching(/^unknown-key: /)]);
    expect(said(lines)[0]).toContain(why);
    expect(said(lines)[0]).toContain(instead);
  });

  it('lets anything be taken away by null', () => {
    expect(said('labels: null\nmessenger: { styles: { primaryColor: null }, apps: null }\nlanguages: null')).toEqual([]);
  });
});

describe('an id of one org', () => {
  it.each([
    [
      'messenger.apps.knowledge.knowledgeBase.id',
      'messenger: { apps: { knowledge: { knowledgeBase: { id: 8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e } } } }',
    ],
    ['supportCenter.knowledgeBase.id', 'supportCenter: { knowledgeBase: { id: 8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e } }'],
    ['supportCenter.enabledCategories.0.id', 'supportCenter: { enabledCategories: [{ id: 8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e }] }'],
    ['supportCenter.labelFilter.labels.0.id', 'supportCenter: { labelFilter: { labels: [{ id: 8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e }] } }'],
  ])('%s stands in an org only', (name, lines) => {
    expect(said(lines)).toEqual([]);
    expect(said(lines, 'defaults')).toEqual([
      `org-only: "${name}" of "messengerConfigurations/M" is an id of one org, so it can stand in an org only. Move it from \`defaults\` to the org.`,
    ]);
  });

  it('is missed in an inherited list whose items need one', () => {
    expect(said('supportCenter: { enabledCategories: [{}] }', 'defaults')).toEqual([
      expect.stringContaining('lacks "supportCenter.enabledCategories.0.id"'),
    ]);
  });
});

describe('a check', () => {
  it('names the line of the field', () => {
    const entry = configuration({ languages: ['de', 'de'] }, { places: { '/languages': at(9) } });
    expect(checkConfiguration(entry)).toMatchObject([{ code: 'wrong-value', at: at(9), about: 'messengerConfigurations/M' }]);
  });
});

describe('what a new configuration needs', () => {
  it.each<[JsonObject, readonly string[]]>([
    [{}, ['languages', 'defaultLanguage']],
    [{ languages: ['de'], defaultLanguage: 'de', supportCenter: { enabled: false } }, []],
    [{ languages: ['de'], defaultLanguage: 'de', authenticationSettings: { enabled: false } }, ['authenticationSettings.integrationId']],
  ])('%j lacks %j', (fields, lacks) => {
    expect(lacksForCreation(fields)).toEqual(lacks);
  });

  it('is everything of a support center that is on', () => {
    expect(lacksInBlock({ supportCenter: { enabled: true } }, 'supportCenter')).toContain(
      'supportCenter.styleSetting.globalStyle.fontFamily',
    );
  });
});
