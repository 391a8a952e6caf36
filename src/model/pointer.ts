import { type Json, member } from './json.ts';

/** A JSON Pointer (RFC 6901): `/timeout`, `/styles/primaryColor`; the empty text is the whole value. */
export type Pointer = string;

/** Returns the pointer one step further, with `~` and `/` in the key escaped. */
export const pointerTo = (parent: Pointer, key: string | number): Pointer =>
  `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Returns the keys that a pointer walks along, unescaped. */
export const pointerKeys = (pointer: Pointer): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Returns what a pointer points at, or undefined where the value has no such member. */
export function valueAt(value: Json | undefined, pointer: Pointer): Json | undefined {
  return pointerKeys(pointer).reduce<Json | undefined>(
    (inner, key) => (Array.isArray(inner) ? (inner as readonly Json[])[Number(key)] : member(inner, key)),
    value,
  );
}
