import { isJsonObject, type Json, type JsonObject, jsonObject } from '../model/json.ts';
import { type Pointer, pointerKeys, pointerTo, valueAt } from '../model/pointer.ts';
import { clip } from './clip.ts';
import type { CreatedThing, NoWayBack, OrgUndo, UndoSetting } from './undo.ts';
import { settingName } from './value.ts';
import { visible } from './visible.ts';
import { sectionsOf } from './yaml.ts';
import { yamlText } from './yaml-text.ts';

/** What is said of a value that cannot stand in a file, or that nobody had set, and of a thing that was not there. */
export type UndoWords = Readonly<Record<NoWayBack | "platform's own" | 'created' | 'perhaps created', string>>;

/** The words where the values are those from before an apply. */
export const GOING_BACK: UndoWords = {
  'never shown': 'look for the old value where you keep it, since such values are never shown',
  'was not set': 'it was not set, which a file cannot say: look in the platform',
  "platform's own": "it was not set: this is the platform's own value",
  created: 'it was created, and no file deletes anything: delete it in the platform by hand',
  'perhaps created': 'it may have been created, and no file deletes anything: look for it in the platform, and delete it by hand',
};

/** The words where the values are live. */
export const ADOPTING: UndoWords = {
  'never shown': 'look for the live value in the platform, since such values are never shown',
  'was not set': 'it is not set, which a file cannot say: remove it from the file',
  "platform's own": "it is not set: this is the platform's own value",
  created: 'it is not there: remove its entry from the file',
  'perhaps created': 'it may be there or not: look in the platform',
};

/** Returns YAML for the file that brings back what was before; what it cannot bring back stands in comments. */
export function renderUndo(undo: readonly OrgUndo[], short: ReadonlyMap<string, string>, words: UndoWords = GOING_BACK): string {
  const orgs = jsonObject(undo.map(({ org, settings }) => [org, sectionsOf({ entries: entriesOf(settings) }, short)]));
  return yamlText({ orgs }, { remarks: new Map(undo.flatMap((each) => remarksOf(each, orgs, words))) });
}

function entriesOf(settings: readonly UndoSetting[]): Parameters<typeof sectionsOf>[0]['entries'] {
  const things = Map.groupBy(settings.filter(isWayBack), ({ kind, key }) => JSON.stringify([kind, key]));
  return [...things.values()].flatMap((same) => same.slice(0, 1).map(({ kind, key }) => ({ kind, key, fields: fieldsOf(same) })));
}

type WayBack = UndoSetting & { readonly before: { readonly value: Json; readonly platformsOwn: boolean } };

const isWayBack = (setting: UndoSetting): setting is WayBack => typeof setting.before === 'object';

function fieldsOf(settings: readonly WayBack[]): JsonObject {
  const thing = settings[0]?.thing;
  const renamed = settings.filter(({ path, now }) => path === '/name' && typeof now === 'string');
  return {
    ...(thing ? { name: thing.name, id: thing.id } : {}),
    // The thing is found by the name that it has now.
    ...Object.fromEntries(renamed.map(({ now }) => ['was', now])),
    ...nested(settings.map(({ path, before }) => ({ keys: pointerKeys(path), value: before.value }))),
  };
}

interface Leaf {
  readonly keys: readonly string[];
  readonly value: Json;
}

function nested(leaves: readonly Leaf[]): JsonObject {
  const members = Map.groupBy(leaves, ({ keys: [first = ''] }) => first);
  return jsonObject([...members].map(([key, same]) => [key, valueAmong(same)]));
}

function valueAmong(leaves: readonly Leaf[]): Json {
  const whole = leaves.find(({ keys }) => keys.length === 1);
  return whole ? whole.value : nested(leaves.map(({ keys, value }) => ({ keys: keys.slice(1), value })));
}

function remarksOf({ org, settings, created }: OrgUndo, orgs: JsonObject, words: UndoWords): readonly (readonly [Pointer, string])[] {
  const unsaid = settings.flatMap((each) => (typeof each.before === 'string' ? [missingLine(each, words[each.before])] : []));
  const missing = [...created.map((each) => createdLine(each, words)), ...unsaid];
  const own = settings.filter((each) => isWayBack(each) && each.before.platformsOwn);
  return [
    ...(missing.length === 0 ? [] : [[pointerTo('/orgs', org), missing.join('\n')] as const]),
    ...own.map((each) => [placeOf(org, each, orgs), ` ${words["platform's own"]}`] as const),
  ];
}

const missingLine = ({ key, path }: UndoSetting, why: string): string =>
  ` ${visible(clip(key))}, ${visible(clip(settingName(path)))}: ${why}`;

function createdLine({ key, name, id, perhaps }: CreatedThing, words: UndoWords): string {
  const named = [key === name ? [] : [`called ${name}`], id ?? []].flat().join(', ');
  const label = named === '' ? key : `${key} (${named})`;
  return ` ${visible(clip(label))}: ${words[perhaps ? 'perhaps created' : 'created']}`;
}

function placeOf(org: string, { kind, key, path }: UndoSetting, orgs: JsonObject): Pointer {
  const entry = [org, kind, key].reduce<Pointer>(pointerTo, '');
  return `/orgs${entry}${isJsonObject(valueAt(orgs, entry)) ? path : ''}`;
}
