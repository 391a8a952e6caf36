import { describe, expect, it } from 'vitest';
import { platformFields } from '../../../src/kinds/messenger-configurations/fields.ts';
import { settingsOf } from '../../../src/kinds/messenger-configurations/form.ts';
import { layOver } from '../../../src/kinds/messenger-configurations/lay-over.ts';
import { schema } from '../../../src/kinds/messenger-configurations/schema.ts';
import type { FieldChange } from '../../../src/model/change.ts';
import { isJsonObject, type Json, type JsonObject, jsonObject } from '../../../src/model/json.ts';
import type { JsonSchema } from '../../../src/model/json-schema.ts';
import { pointerKeys, valueAt } from '../../../src/model/pointer.ts';
import { schemaAt } from '../../../src/model/same-value.ts';
import { nameOf, RAW } from './configuration.ts';

const idOf = (_: string, name: string): string | undefined => ({ 'Sign-in': 'i1', Other: 'i2' })[name];

function laid(path: string, after: Json, whole: JsonObject = RAW, more: Partial<FieldChange> = {}): JsonObject {
  const result = layOver(whole, [{ path, after, ...more }], idOf);
  if ('reason' in result) throw new Error(result.reason.message);
  return result.whole;
}

/** Every single value of an object by its pointer; empty lists and objects count as one. */
function leaves(value: Json, path = ''): readonly (readonly [string, string])[] {
  const isInner = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  return isInner
    ? Object.entries(value).flatMap(([key, inner]: [string, Json]) => leaves(inner, `${path}/${key}`))
    : [[path, JSON.stringify(value)]];
}

/** Some value that the schema permits. */
function someValue(schema: JsonSchema): Json {
  const { type, examples, enum: words, minimum = 1, items, properties = {} } = schema;
  if (examples?.[0] !== undefined && type !== 'object') return examples[0];
  if (type === 'array') return items ? [someValue(items)] : [];
  if (type === 'object') return jsonObject(Object.entries(properties).map(([name, inner]) => [name, someValue(inner)]));
  return words?.[0] ?? { boolean: true, integer: minimum, string: 'text' }[String(type)] ?? null;
}

/** The form with something unknown added to each of its objects, as deep as the schema goes. */
function withStrangers(schema: JsonSchema): JsonObject {
  const members = Object.entries(schema.properties ?? {}).map(([name, inner]) => {
    if (inner.type === 'object' && inner.properties) return [name, withStrangers(inner)] as const;
    return [name, inner.items?.type === 'object' ? [withStrangers(inner.items)] : someValue(inner)] as const;
  });
  return jsonObject([...members, ['stranger', { of: ['another', 1] }]]);
}

const { name: _, id: __, was: ___, create: ____, unchecked: _____, labels, ...own } = schema.properties ?? {};
const FULL: JsonObject = {
  ...withStrangers({ properties: own }),
  customI18nLabels: [{ language: 'en-us', localizedLabels: [{ key: 'MessengerHomeHeaderTitle', value: 'Hello' }], stranger: 1 }],
};
const PATHS = Object.keys(platformFields).filter((path) => !['/name', '/labels'].includes(path));

describe('every field', () => {
  it('is a field of the platform by the same path, but for the labels', () => {
    expect(PATHS.length).toBeGreaterThan(80);
    for (const path of PATHS) expect(platformFields[path]).toBe(pointerKeys(path).join('.'));
    expect(platformFields['/labels']).toBe('customI18nLabels');
    expect(labels?.type).toBe('object');
  });

  it.each(PATHS)('%s changes nothing but itself', (path) => {
    const inner = schemaAt(schema, path) ?? {};
    const changed = inner.type === 'array' ? [] : inner.type === 'boolean' ? false : inner.type === 'integer' ? 4_321 : 'Other';
    const after = laid(path, changed, FULL);
    const outside = (object: JsonObject) => leaves(object).filter(([at]) => at !== path && !at.startsWith(`${path}/`));
    expect(outside(after)).toEqual(outside(FULL));
    expect(valueAt(after, path)).toEqual(inner['x-reference'] ? 'i2' : changed);
  });

  it.each(PATHS)('%s is laid into an empty configuration and read again as it was written', (path) => {
    const value = someValue(schemaAt(schema, path) ?? {});
    const wanted = path.endsWith('/integrationId') ? 'Sign-in' : value;
    expect(valueAt(settingsOf(laid(path, wanted, { name: 'M' }), nameOf), path)).toEqual(wanted);
  });

  it.each(PATHS)('%s is the same object as before where it is laid over itself', (path) => {
    const settings = settingsOf(FULL, (_, id) => (id === 'i1' ? 'Sign-in' : undefined));
    const wanted = path.endsWith('/integrationId') ? undefined : valueAt(settings, path);
    if (wanted !== undefined) expect(laid(path, wanted, FULL)).toEqual(FULL);
  });
});

describe('labels', () => {
  it('are changed in their place, with all else as it was', () => {
    expect(laid('/labels/en-us/MessengerHomeHeaderTitle', 'Hi')['customI18nLabels']).toEqual([
      {
        language: 'en-us',
        since: 1,
        localizedLabels: [
          { key: 'MessengerHomeHeaderTitle', value: 'Hi', origin: 'x' },
          { key: 'SomethingNew', value: 'New' },
        ],
      },
      { language: 'fr', localizedLabels: [] },
    ]);
  });

  it('are added behind the others, to their language or to a new one', () => {
    const both = laid('/labels/de/PushNotificationTitle', 'Neu', laid('/labels/fr/MessengerHomeHeaderTitle', 'Salut'));
    const [, ...added] = both['customI18nLabels'] as readonly Json[];
    expect(added).toEqual([
      { language: 'fr', localizedLabels: [{ key: 'MessengerHomeHeaderTitle', value: 'Salut' }] },
      { language: 'de', localizedLabels: [{ key: 'PushNotificationTitle', value: 'Neu' }] },
    ]);
    expect(laid('/labels/de/PushNotificationTitle', 'Neu', {})).toEqual({ customI18nLabels: [added[1]] });
  });

  it('are found where a language comes twice', () => {
    const twice = {
      customI18nLabels: [{ language: 'de' }, { language: 'de', localizedLabels: [{ key: 'PushNotificationBody', value: 'x' }] }],
    };
    const after = laid('/labels/de/PushNotificationBody', 'y', twice);
    expect(after['customI18nLabels']).toEqual([
      { language: 'de' },
      { language: 'de', localizedLabels: [{ key: 'PushNotificationBody', value: 'y' }] },
    ]);
    expect(settingsOf(after, nameOf)).toEqual({ labels: { de: { PushNotificationBody: 'y' } } });
  });
});

describe('lists of objects', () => {
  const clicks = (after: readonly Json[]) => valueAt(laid('/journeyEvents/clickEvents', after), '/journeyEvents/clickEvents');

  it('keep a live item that is as wanted, in whatever order', () => {
    const [a, b] = [
      { selector: '#a', eventName: 'a' },
      { selector: '#b', eventName: 'b' },
    ];
    expect(clicks([b, a])).toEqual([
      { ...b, weight: 2 },
      { ...a, weight: 1 },
    ]);
  });

  it('change one of the same identity, and take a new one as it is', () => {
    const [changed, added] = [
      { selector: '#b', eventName: 'other' },
      { selector: '#c', eventName: 'c' },
    ];
    expect(clicks([added, changed])).toEqual([added, { ...changed, weight: 2 }]);
  });

  it('give no live item to two wanted ones', () => {
    const [one, two] = [
      { selector: '#a', eventName: 'x' },
      { selector: '#a', eventName: 'a' },
    ];
    expect(clicks([one, two])).toEqual([one, { ...two, weight: 1 }]);
  });

  it('match items without an identity by their place', () => {
    const after = laid('/messenger/fileUpload/modes', [{ fileTypes: ['image/png'], maxFileSizeKB: 5 }]);
    expect(valueAt(after, '/messenger/fileUpload/modes')).toEqual([{ fileTypes: ['image/png'], maxFileSizeKB: 5, extra: true }]);
  });

  it('leave deep inside what is not named', () => {
    const path = '/supportCenter/enabledCategories';
    const id = '8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e';
    const after = laid(path, [{ id, image: { source: { defaultUrl: 'https://a.example/2.png' } } }]);
    const image = { source: { defaultUrl: 'https://a.example/2.png', wide: 2 }, alt: '' };
    expect(valueAt(after, path)).toEqual([{ id, selfUri: '/x', image }]);
  });
});

describe('what else is written', () => {
  it('is the name, and what stands under `unchecked`', () => {
    expect(laid('/name', 'New')).toEqual({ ...RAW, name: 'New' });
    expect(laid('/unchecked/newcomer/deep', [2])).toEqual({ ...RAW, newcomer: { deep: [2] } });
  });

  it('is an id for a name: the planned one, else the one that is found, else nothing at all', () => {
    const path = '/authenticationSettings/integrationId';
    const references = [{ kind: 'integrations', name: 'Other', id: 'planned' }];
    expect(valueAt(laid(path, 'Other', RAW, { references }), path)).toBe('planned');
    expect(valueAt(laid(path, 'Other'), path)).toBe('i2');
    expect(layOver(RAW, [{ path, after: 'Nobody' }], idOf)).toMatchObject({ reason: { code: 'needs-another' } });
  });

  it('makes the maps on the way where they are missing, and replaces what is none', () => {
    expect(laid('/messenger/apps/conversations/humanize/bot/name', 'Robin', {})).toEqual({
      messenger: { apps: { conversations: { humanize: { bot: { name: 'Robin' } } } } },
    });
    expect(isJsonObject(laid('/messenger/styles/primaryColor', '#FFFFFF', { messenger: null })['messenger'])).toBe(true);
  });
});
