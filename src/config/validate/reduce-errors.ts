import type { SchemaError } from '../schema/schema-error.ts';

/** Words that speak of one key each; all others speak of the value as a whole, and one of them is enough. */
const OF_A_KEY: ReadonlySet<string> = new Set(['additionalProperties', 'required', 'propertyNames']);

/** Where several words speak of one value, the first of these says most. */
const RANK = ['anyOf', 'type', 'enum', 'const', 'pattern'];

/** Returns the errors without those that only follow from another: one for each key, one for each value. */
export function reduceErrors(errors: readonly SchemaError[]): readonly SchemaError[] {
  const ofKeys = errors.filter((error) => OF_A_KEY.has(error.keyword) && !isEcho(error));
  const byValue = new Map<string, SchemaError>();
  for (const error of errors.filter((each) => !OF_A_KEY.has(each.keyword) && !isEcho(each))) {
    const before = byValue.get(error.path);
    if (!before || rank(error) < rank(before)) byValue.set(error.path, error);
  }
  return [...ofKeys, ...withoutOuter([...byValue.values()], [...ofKeys, ...byValue.values()])];
}

// What the schema says of a key's name is told once more by `propertyNames` itself.
const isEcho = (error: SchemaError): boolean => error.propertyName !== undefined && error.keyword !== 'propertyNames';

// Where an alternative fits so far that only something inside of it is wrong, that is the error.
function withoutOuter(ofValues: readonly SchemaError[], all: readonly SchemaError[]): readonly SchemaError[] {
  const outer = new Set(all.flatMap(({ path }) => parentsOf(path)));
  return ofValues.filter((error) => error.keyword !== 'anyOf' || !outer.has(error.path));
}

const parentsOf = (path: string): readonly string[] =>
  path
    .split('/')
    .slice(1)
    .map((_, index, keys) => ['', ...keys.slice(0, index)].join('/'));

function rank({ keyword }: SchemaError): number {
  const place = RANK.indexOf(keyword);
  return place < 0 ? RANK.length : place;
}
