import type { AuditedChange, AuditedProperty } from '../model/audit.ts';
import { type Json, member } from '../model/json.ts';
import type { Kind } from '../model/kind.ts';
import { type Pointer, pointerKeys } from '../model/pointer.ts';

/** Returns where a setting lies in the platform's own form. */
export function platformKeys(kind: Kind, path: Pointer): readonly string[] {
  const known = Object.hasOwn(kind.platformFields, path) ? kind.platformFields[path] : undefined;
  if (known !== undefined) return known.split('.');
  const [first, ...rest] = pointerKeys(path);
  return first === 'unchecked' ? rest : pointerKeys(path);
}

/** Tells whether a change set a property of the platform's form to this value; an absent value is one that is not set. */
export const setsTo = (change: AuditedChange, keys: readonly string[], value: Json | undefined): boolean =>
  change.changes.some((each) => isProperty(each.property, keys) && becomes(each, value));

/** Returns the member of an answer at these keys. */
export const memberAt = (answer: Json | undefined, keys: readonly string[]): Json | undefined =>
  keys.reduce<Json | undefined>((inner, key) => member(inner, key), answer);

/** Tells whether an audit means this property: how many of its keys an audit spells out is not published (2026-11). */
export function isProperty(named: string, keys: readonly string[]): boolean {
  const [left, right] = [`.${named.replace(/^[./]/, '').replaceAll('/', '.')}`, `.${keys.join('.')}`].map((each) => each.toLowerCase());
  return named !== '' && left !== undefined && right !== undefined && (left.endsWith(right) || right.endsWith(left));
}

function becomes({ new: texts }: AuditedProperty, value: Json | undefined): boolean {
  if (value === undefined || value === null) return texts.every((text) => text === '' || text === 'null');
  const [alone] = texts;
  if (texts.length === 1 && alone === textOf(value)) return true;
  return Array.isArray(value) && value.length === texts.length && value.every((item: Json, index) => textOf(item) === texts[index]);
}

const textOf = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));
