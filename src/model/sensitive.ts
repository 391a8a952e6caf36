import { isJsonObject, type Json } from './json.ts';

/** What stands for a value that is never shown. */
export const MASK = '••••';

const SENSITIVE = /authorization|cookie|token|secret|password|api-?_?key/i;

/** Tells whether the name of a header or property says that its value is not for everybody's eyes. */
export const isSensitiveName = (name: string): boolean => SENSITIVE.test(name);

/** Tells whether something inside of a value has such a name. */
export function holdsSensitiveName(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.some((each: Json) => holdsSensitiveName(each));
  return isJsonObject(value) && Object.entries(value).some(([name, inner]) => isSensitiveName(name) || holdsSensitiveName(inner));
}
