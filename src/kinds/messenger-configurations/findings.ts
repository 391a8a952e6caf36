import type { Code } from '../../model/codes.ts';
import { type Entry, labelOf } from '../../model/entry.ts';
import { type Finding, finding } from '../../model/finding.ts';
import { isJsonObject, type Json, type JsonObject, member } from '../../model/json.ts';
import { type Pointer, pointerKeys, valueAt } from '../../model/pointer.ts';

/** Returns a finding about one field of an entry, where the field or the one at `placed` stands; `what` is the rest of its sentence. */
export function findingAt(entry: Entry, path: Pointer, code: Code, what: string, help: string, placed: Pointer = path): Finding {
  const name = pointerKeys(path).join('.');
  const at = entry.places[placed] ?? entry.at;
  return finding(code, `"${name}" of "${labelOf(entry)}" ${what}`, { at, about: labelOf(entry), help });
}

/** Returns the list that a pointer leads to, empty where there is none. */
export function listAt(value: Json | undefined, path: Pointer): readonly Json[] {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list : [];
}

/** Returns the objects in the list that a pointer leads to. */
export const objectsAt = (value: Json | undefined, path: Pointer): readonly JsonObject[] => listAt(value, path).filter(isJsonObject);

/** Returns the members of the mapping that a pointer leads to which are mappings themselves. */
export function membersAt(value: Json | undefined, path: Pointer): readonly (readonly [string, JsonObject])[] {
  const found = valueAt(value, path);
  const members = isJsonObject(found) ? Object.entries(found) : [];
  return members.flatMap(([name, inner]) => (isJsonObject(inner) ? [[name, inner] as const] : []));
}

/** Returns the text that a pointer leads to, or undefined where there is none or an empty one. */
export function textAt(value: Json | undefined, path: Pointer): string | undefined {
  const text = valueAt(value, path);
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** Returns a text member of an object, empty where there is none. */
export function textOf(object: JsonObject, name: string): string {
  const text = member(object, name);
  return typeof text === 'string' ? text : '';
}

/** Returns a text in quotes, cut to sixty characters. */
export const quoted = (text: string): string => (text.length > 60 ? `"${text.slice(0, 60)}…"` : `"${text}"`);
