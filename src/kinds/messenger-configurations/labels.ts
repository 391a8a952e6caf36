import { isJsonObject, type Json, type JsonObject, jsonObject, member } from '../../model/json.ts';
import { PLATFORM_LABELS } from './fields.ts';

/** Returns the labels of a configuration by language and key; where a language or key comes twice, the first one counts. */
export function labelsOf(raw: JsonObject): JsonObject {
  const byLanguage = new Map<string, Map<string, string>>();
  for (const group of groupsOf(raw)) {
    const texts = byLanguage.get(textAt(group, 'language')) ?? new Map<string, string>();
    for (const label of itemsOf(group)) {
      const [key, value] = [textAt(label, 'key'), member(label, 'value')];
      if (typeof value === 'string' && !texts.has(key)) texts.set(key, value);
    }
    byLanguage.set(textAt(group, 'language'), texts);
  }
  return jsonObject([...byLanguage].map(([language, texts]) => [language, jsonObject(texts)]));
}

/** Returns the configuration with one label set: where there is one it is changed in its place, else it is added behind the others. */
export function withLabel(raw: JsonObject, language: string, key: string, value: Json): JsonObject {
  const groups = listAt(raw, PLATFORM_LABELS);
  const ofLanguage = (group: Json): boolean => isJsonObject(group) && textAt(group, 'language') === language;
  const hasKey = (group: Json): boolean => ofLanguage(group) && itemsOf(group).some((label) => textAt(label, 'key') === key);
  const at = [groups.findIndex(hasKey), groups.findIndex(ofLanguage)].find((index) => index >= 0) ?? groups.length;
  const group = groups[at] ?? { language, localizedLabels: [] };
  return jsonObject([...Object.entries(raw), [PLATFORM_LABELS, placed(groups, at, withText(group, key, value))]]);
}

function withText(group: Json, key: string, value: Json): JsonObject {
  const labels = listAt(group, 'localizedLabels');
  const found = labels.findIndex((label) => textAt(label, 'key') === key);
  const at = found < 0 ? labels.length : found;
  const label = jsonObject([...membersOf(labels[at] ?? { key }), ['value', value]]);
  return jsonObject([...membersOf(group), ['localizedLabels', placed(labels, at, label)]]);
}

const placed = (list: readonly Json[], at: number, item: Json): readonly Json[] => [...list.slice(0, at), item, ...list.slice(at + 1)];

const membersOf = (value: Json): readonly (readonly [string, Json])[] => (isJsonObject(value) ? Object.entries(value) : []);

const groupsOf = (raw: JsonObject): readonly JsonObject[] => listAt(raw, PLATFORM_LABELS).filter(isJsonObject);

const itemsOf = (group: Json): readonly JsonObject[] => listAt(group, 'localizedLabels').filter(isJsonObject);

function listAt(value: Json, name: string): readonly Json[] {
  const list = member(value, name);
  return Array.isArray(list) ? list : [];
}

function textAt(value: Json, name: string): string {
  const text = member(value, name);
  return typeof text === 'string' ? text : '';
}
