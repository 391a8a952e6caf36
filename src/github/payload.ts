import { isJsonObject, type Json, type JsonObject, member } from '../model/json.ts';

/** Returns the object at a path of keys, or undefined where the payload has none there. */
export function objectAt(payload: unknown, ...keys: readonly string[]): JsonObject | undefined {
  const start: Json | undefined = isJsonObject(payload) ? payload : undefined;
  const found = keys.reduce<Json | undefined>((inner, key) => member(inner, key), start);
  return isJsonObject(found) ? found : undefined;
}

/** Returns the text under a key, or undefined where it is none or empty. */
export function textOf(object: JsonObject | undefined, key: string): string | undefined {
  const value = member(object, key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Returns the positive whole number under a key, or undefined where it is none. */
export function numberOf(object: JsonObject | undefined, key: string): number | undefined {
  const value = member(object, key);
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
