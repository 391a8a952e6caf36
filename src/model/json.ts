/** Any JSON value; everything that is planned, compared, recorded or reported is one. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object; its members are read with `member`, since a key may be called `__proto__`. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Tells whether a value is a JSON object, so neither null nor a list. */
export const isJsonObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns JSON text with sorted keys and no white space, the one form that is hashed and compared. */
export function canonicalJson(value: Json): string {
  if (isJsonObject(value)) {
    const members = Object.keys(value).sort();
    return `{${members.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`).join(',')}}`;
  }
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(',')}]`;
  return JSON.stringify(value);
}

/** Tells whether two values are the same JSON, whatever the order of their keys; an absent value equals only an absent one. */
export function sameJson(left: Json | undefined, right: Json | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return left === right || canonicalJson(left) === canonicalJson(right);
}

/** Returns an object with the given members, own ones even for hostile names such as `__proto__`. */
export const jsonObject = (members: Iterable<readonly [string, Json]>): JsonObject => Object.fromEntries(members);

/** Returns the own member of an object, and nothing that a prototype could offer. */
export const member = (object: Json | undefined, key: string): Json | undefined =>
  isJsonObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;
