import { describe, expect, it } from 'vitest';
import type { LintPolicies } from '../../../src/kinds/messenger-configurations/lint/input.ts';
import { effectiveSettings, lintConfiguration } from '../../../src/kinds/messenger-configurations/lint.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { at } from '../../builders/builders.ts';
import { configuration } from './configuration.ts';

const lint = (fields: JsonObject, live: JsonObject = {}, policies: LintPolicies = {}) =>
  lintConfiguration({ entry: configuration(fields), effective: effectiveSettings(fields, live), policies });
const codes = (...input: Parameters<typeof lint>) => lint(...input).map((each) => each.code);

const primary = (primaryColor: string): JsonObject => ({ messenger: { styles: { primaryColor } } });
const style = (parts: JsonObject): JsonObject => ({ supportCenter: { enabled: false, styleSetting: parts } });
const ABOUT = 'messengerConfigurations/M';

describe('contrast', () => {
  it('of the primary colour is judged against white', () => {
    expect(lint(primary('#0B5FA5'))).toEqual([]);
    const fields = primary('#FF6600');
    const entry = configuration(fields, { places: { '/messenger/styles/primaryColor': at(9) } });
    expect(lintConfiguration({ entry, effective: fields, policies: {} })).toEqual([
      {
        severity: 'notice',
        code: 'contrast-hint',
        about: ABOUT,
        at: at(9),
        message:
          '"messenger.styles.primaryColor" of "messengerConfigurations/M" is `#FF6600`: white text on launcher and header has a contrast of 2.93:1 against `#FFFFFF`, less than 4.5:1',
        help: '`#CB4F00` is the nearest colour that passes (4.50:1).',
      },
    ]);
  });

  it('is a risk where the file has a policy, with its limit, and nothing where that is 0', () => {
    expect(lint(primary('#0B5FA5'), {}, { minimumContrast: 7 })).toMatchObject([
      { severity: 'risk', code: 'low-contrast', about: ABOUT, help: expect.stringContaining(`allow: { low-contrast: ["${ABOUT}"] }`) },
    ]);
    expect(codes(primary('#FF6600'), {}, { minimumContrast: 4.5 })).toEqual(['low-contrast']);
    expect(codes(primary('#FF6600'), {}, { minimumContrast: 2 })).toEqual([]);
    expect(codes(primary('#FF6600'), {}, { minimumContrast: 0 })).toEqual([]);
  });

  it('is not judged where the file names neither colour', () => {
    const live = { ...primary('#FF6600'), ...style({ heroStyle: { textColor: '#FFFFFF', backgroundColor: '#FFFFFF' } }) };
    expect(lint({ description: 'x' }, live)).toEqual([]);
  });

  it.each<[string, JsonObject, JsonObject, string]>([
    ['both in the file', { heroStyle: { textColor: '#777777', backgroundColor: '#888888' } }, {}, 'heroStyle.textColor'],
    [
      'one in the file, one live',
      { heroStyle: { backgroundColor: '#888888' } },
      { heroStyle: { textColor: '#777777' } },
      'heroStyle.backgroundColor',
    ],
    [
      'the text of the page',
      { globalStyle: { textColor: '#AAAAAA' } },
      { globalStyle: { backgroundColor: '#FFFFFF' } },
      'globalStyle.textColor',
    ],
    [
      'its links',
      { globalStyle: { primaryColor: '#AAAAAA' } },
      { globalStyle: { backgroundColor: '#FFFFFF' } },
      'globalStyle.primaryColor',
    ],
  ])('of the support center: %s', (_, wanted, live, name) => {
    const findings = lint(style(wanted), style(live));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain(`"supportCenter.styleSetting.${name}"`);
  });

  it('is not judged where the other colour is not known', () => {
    expect(lint(style({ heroStyle: { textColor: '#FFFFFF' }, globalStyle: { textColor: '#FFFFFF' } }))).toEqual([]);
  });

  it('says so where no colour would do', () => {
    const wanted = style({ heroStyle: { textColor: '#000000', backgroundColor: '#777777' } });
    expect(lint(wanted, {}, { minimumContrast: 7 })[0]?.help).toContain('No colour reaches 7:1 against `#777777`: change that one.');
  });
});

describe('texts', () => {
  const labels = (key: string, text: string): JsonObject => ({ labels: { de: { [key]: text } } });

  it.each(['MessengerHomeHeaderTitle', 'MessengerHomeHeaderSubTitle'])('%s: a notice above 150 characters, a risk by a policy', (key) => {
    const long = labels(key, 'x'.repeat(151));
    expect(codes(labels(key, 'x'.repeat(150)))).toEqual([]);
    expect(lint(long)).toMatchObject([
      { code: 'text-hint', message: expect.stringContaining(`"labels.de.${key}" of "${ABOUT}" has 151 characters, more than 150`) },
    ]);
    expect(codes(long, {}, { maximumGreetingLength: 20 })).toEqual(['long-text']);
    expect(codes(long, {}, { maximumGreetingLength: 151 })).toEqual([]);
    expect(codes(long, {}, { maximumGreetingLength: 0 })).toEqual([]);
  });

  it('counts what a reader takes for a character', () => {
    expect(codes(labels('MessengerHomeHeaderTitle', '👩‍👩‍👧'.repeat(150)))).toEqual([]);
  });

  it('has 20 characters at most on the launcher, whatever the policy for greetings', () => {
    const key = 'MessengerLauncherButtonText';
    expect(codes(labels(key, 'x'.repeat(20)))).toEqual([]);
    expect(codes(labels(key, 'x'.repeat(21)), {}, { maximumGreetingLength: 0 })).toEqual(['text-hint']);
  });

  it('is not judged where it is live only', () => {
    expect(lint({ description: 'x' }, labels('MessengerHomeHeaderTitle', 'x'.repeat(500)))).toEqual([]);
  });
});

describe('languages', () => {
  it.each<[string, JsonObject, JsonObject, readonly string[]]>([
    [
      'labels of a language that is not spoken',
      { labels: { fr: { MessengerHomeHeaderTitle: 'x' } } },
      { languages: ['de'] },
      ['labels-unused'],
    ],
    ['labels of one that is', { labels: { de: { MessengerHomeHeaderTitle: 'x' } } }, { languages: ['de'] }, []],
    ['labels where the languages are not known', { labels: { fr: { MessengerHomeHeaderTitle: 'x' } } }, {}, []],
    ['a default that is not among them', { languages: ['de'], defaultLanguage: 'fr' }, {}, ['default-language-missing']],
    ['languages without the live default', { languages: ['de'] }, { defaultLanguage: 'fr' }, ['default-language-missing']],
    ['a live disorder that the file does not touch', { description: 'x' }, { languages: ['de'], defaultLanguage: 'fr' }, []],
  ])('%s', (_, fields, live, expected) => {
    expect(codes(fields, live)).toEqual(expected);
  });

  it('need both push texts each where notifications are on', () => {
    const on = { messenger: { apps: { conversations: { notifications: { enabled: true } } } } };
    const live = {
      languages: ['de', 'en-us'],
      labels: { de: { PushNotificationTitle: 'x', PushNotificationBody: 'y' }, 'en-us': { PushNotificationTitle: 'x' } },
    };
    expect(lint(on, live)).toMatchObject([
      { code: 'push-labels-missing', message: expect.stringContaining('needs `PushNotificationBody` in "en-us"') },
    ]);
    expect(lint({ description: 'x' }, { ...live, ...on })).toEqual([]);
    expect(lint({ messenger: { apps: { conversations: { notifications: { enabled: false } } } } }, live)).toEqual([]);
  });
});

describe('pictures and blocks', () => {
  it.each<[JsonObject]>([
    [{ messenger: { homeScreen: { logoUrl: 'http://a.example/x.png' } } }],
    [{ messenger: { launcherButton: { icon: { url: '//a.example/x.png' } } } }],
    [{ messenger: { apps: { conversations: { humanize: { bot: { avatarUrl: 'x.png' } } } } } }],
    [{ video: { agent: { backgroundImage: { url: 'http://a.example/x.png' } } } }],
  ])('%j is not by https', (fields) => {
    expect(codes(fields)).toEqual(['url-not-https']);
  });

  it.each(['', 'https://a.example/x.png', 'HTTPS://a.example/x.png'])('%j may be the address of a logo', (logoUrl) => {
    expect(codes({ messenger: { homeScreen: { logoUrl } } })).toEqual([]);
  });

  it('must be whole with what is live', () => {
    const fields = { authenticationSettings: { allowSessionUpgrade: true } };
    expect(lint(fields)).toMatchObject([
      {
        code: 'block-incomplete',
        message: expect.stringContaining('lacks `authenticationSettings.enabled`, `authenticationSettings.integrationId`'),
      },
    ]);
    expect(codes(fields, { authenticationSettings: { enabled: true, integrationId: 'Sign-in' } })).toEqual([]);
  });
});

describe('settings as they will be', () => {
  it('are the wanted ones over the live ones', () => {
    expect(effectiveSettings({ a: { b: 1, c: [1] } }, { a: { c: [2, 3], d: 4 }, e: 5 })).toEqual({ a: { b: 1, c: [1], d: 4 }, e: 5 });
  });
});
