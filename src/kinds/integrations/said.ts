import { isJsonObject, type Json, type JsonObject, member } from '../../model/json.ts';
import { valueAt } from '../../model/pointer.ts';

/** What a schema says of one value: its own words, and those of what it refers to or is put together from. */
export interface Said {
  readonly root: JsonObject;
  readonly parts: readonly JsonObject[];
  /** Some of it cannot be followed, so it may say more. */
  readonly more: boolean;
}

// More than any schema puts together for one value; a hostile one could go on for ever.
const MOST_PARTS = 200;

const LISTS = ['allOf', 'anyOf', 'oneOf'];
const SINGLE = ['if', 'then', 'else'];
const BY_KEY = ['dependentSchemas', 'dependencies'];
const OUT_OF_SIGHT = ['$dynamicRef', '$recursiveRef'];

/** Returns what a schema says of its value. */
export const saidBy = (schema: Json | undefined, root: JsonObject): Said => gathered([schema], root);

/** Returns what is said of a key of the value, or undefined where no such key is named. */
export function saidOf({ parts, root }: Said, key: string): Said | undefined {
  const inner = parts.map((part) => member(member(part, 'properties'), key)).filter((each) => each !== undefined);
  return inner.length === 0 ? undefined : gathered(inner, root);
}

/** Returns the keys that the value is said to have. */
export const keysOf = ({ parts }: Said): readonly string[] => [
  ...new Set(parts.flatMap((part) => Object.keys(objectOf(member(part, 'properties'))))),
];

/** Tells whether it is said anywhere which keys the value has. */
export const namesKeys = ({ parts }: Said): boolean => parts.some((part) => isJsonObject(member(part, 'properties')));

/** Tells whether the value may have keys that are not named. Silence says no, since a mistyped key would else go unnoticed. */
export const takesOthers = ({ parts, more }: Said): boolean =>
  more || parts.some((part) => isJsonObject(member(part, 'patternProperties')) || OTHERS.some((word) => isGiven(member(part, word))));

const OTHERS = ['additionalProperties', 'unevaluatedProperties'];

const isGiven = (value: Json | undefined): boolean => value === true || isJsonObject(value);

/** Returns the first value that is given to a word of JSON Schema, or undefined where there is none. */
export const wordOf = ({ parts }: Said, word: string): Json | undefined =>
  parts.map((part) => member(part, word)).find((each) => each !== undefined);

function gathered(schemas: readonly (Json | undefined)[], root: JsonObject): Said {
  const found = new Set<JsonObject>(schemas.filter(isJsonObject));
  let more = false;
  for (const part of found) {
    const inner = [...composing(part), ...referred(part, root)];
    more ||= OUT_OF_SIGHT.some((word) => Object.hasOwn(part, word)) || inner.includes(undefined) || found.size > MOST_PARTS;
    if (found.size > MOST_PARTS) break;
    for (const each of inner) if (isJsonObject(each)) found.add(each);
  }
  return { root, parts: [...found], more };
}

const composing = (part: JsonObject): readonly Json[] => [
  ...LISTS.flatMap((word) => listOf(member(part, word))),
  ...SINGLE.flatMap((word) => member(part, word) ?? []),
  ...BY_KEY.flatMap((word) => Object.values(objectOf(member(part, word)))),
];

// Only what is in the same schema is followed: nothing is ever fetched.
function referred(part: JsonObject, root: JsonObject): readonly (Json | undefined)[] {
  const ref = member(part, '$ref');
  if (typeof ref !== 'string') return [];
  return [/^#($|\/)/.test(ref) ? valueAt(root, decoded(ref.slice(1))) : undefined];
}

function decoded(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}

const objectOf = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {});

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
