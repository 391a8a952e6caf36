import { isObject, type JsonObject } from '../json.ts';

/**
 * What of a value does not fit a JSON Schema, as dotted paths. It knows what the schemas of types are made of, in the words of draft-04,
 * draft-06 and 2020-12 alike; a keyword that it does not know restricts nothing.
 */
export function misfits(root: JsonObject, schema: unknown, value: unknown, at: string): string[] {
  const rule = resolved(root, schema);
  if (!rule) return [];
  if (!hasType(rule['type'], value) || !isListed(rule['enum'], value)) return [at];
  if (typeof value === 'number') return isInRange(rule, value) ? [] : [at];
  if (typeof value === 'string') return hasLength(rule, value) ? [] : [at];
  if (Array.isArray(value)) return value.flatMap((entry: unknown, i) => misfits(root, rule['items'], entry, `${at}[${i}]`));
  return isObject(value) ? misfitsOfMembers(root, rule, value, at) : [];
}

function misfitsOfMembers(root: JsonObject, rule: JsonObject, value: JsonObject, at: string): string[] {
  const properties = isObject(rule['properties']) ? rule['properties'] : {};
  const required = Array.isArray(rule['required']) ? rule['required'].map(String) : [];
  const absent = required.filter((name) => value[name] === undefined).map((name) => `${at}.${name}`);
  return [...absent, ...Object.entries(value).flatMap(([name, member]) => misfits(root, properties[name], member, `${at}.${name}`))];
}

/** A reference leads to `definitions` or `$defs` of the same schema. */
function resolved(root: JsonObject, schema: unknown): JsonObject | undefined {
  if (!isObject(schema)) return undefined;
  const path = typeof schema['$ref'] === 'string' ? /^#\/(definitions|\$defs)\/([^/]+)$/.exec(schema['$ref']) : undefined;
  if (!path) return schema;
  const group = root[path[1] ?? ''];
  return isObject(group) ? resolved({}, group[path[2] ?? '']) : undefined;
}

function hasType(type: unknown, value: unknown): boolean {
  const types = Array.isArray(type) ? type : [type];
  return type === undefined || types.includes(typeOf(value)) || (types.includes('integer') && Number.isInteger(value));
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function isListed(values: unknown, value: unknown): boolean {
  return !Array.isArray(values) || values.includes(value);
}

/** Draft-04 makes a bound exclusive by a flag beside it, later ones by a bound of its own. */
function isInRange({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonObject, value: number): boolean {
  const [least, most] = [Number(minimum ?? -Infinity), Number(maximum ?? Infinity)];
  const above = typeof exclusiveMinimum === 'number' ? exclusiveMinimum : exclusiveMinimum === true ? least : -Infinity;
  const below = typeof exclusiveMaximum === 'number' ? exclusiveMaximum : exclusiveMaximum === true ? most : Infinity;
  return value >= least && value <= most && value > above && value < below;
}

function hasLength({ minLength, maxLength }: JsonObject, value: string): boolean {
  return value.length >= Number(minLength ?? 0) && value.length <= Number(maxLength ?? Infinity);
}
