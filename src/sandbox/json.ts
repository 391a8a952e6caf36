/** A JSON object whose members are not known. */
export type JsonObject = Record<string, unknown>;

/** Whether a value is a JSON object: neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `over` laid on `base`: objects are joined member by member, anything else is replaced. Neither is changed. */
export function layOver(base: JsonObject, over: JsonObject): JsonObject {
  const out: JsonObject = { ...base };
  for (const [name, value] of Object.entries(over)) {
    const below = out[name];
    out[name] = isObject(below) && isObject(value) ? layOver(below, value) : value;
  }
  return out;
}

/** The members that are set: null counts as left out, the way the platform's models read it. */
export function setMembers(value: unknown): JsonObject {
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null && member !== undefined));
}

/** The same at every depth, entries of arrays included. */
export function allSetMembers(value: unknown): JsonObject {
  return Object.fromEntries(Object.entries(setMembers(value)).map(([name, member]) => [name, deeplySet(member)]));
}

function deeplySet(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(deeplySet);
  return isObject(value) ? allSetMembers(value) : value;
}

/** An object without some of its members. */
export function without(value: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

/** Leaves by dotted path, as text: what an audit compares. Arrays and empty objects are leaves. */
export function leaves(value: unknown, at = '', out = new Map<string, string>()): Map<string, string> {
  const members = isObject(value) ? Object.entries(value) : [];
  for (const [name, member] of members) leaves(member, at ? `${at}.${name}` : name, out);
  if (members.length === 0 && value !== undefined) out.set(at, typeof value === 'string' ? value : JSON.stringify(value));
  return out;
}
