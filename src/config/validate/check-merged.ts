import type { Entry, RuleEntry } from '../../model/entry.ts';
import { type Finding, finding, type Place } from '../../model/finding.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { innerSchemas, type JsonSchema, schemaOf } from '../../model/json-schema.ts';
import type { OrgSettings } from '../../model/org.ts';
import { type Pointer, pointerKeys, pointerTo } from '../../model/pointer.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { code, quoted } from '../words.ts';

/**
 * Returns what can be told only once all layers lie over each other: a key that is missing in every one, and what kinds and
 * rules say of a thing by itself. Things in which something was found before are left out, since more about them would be an echo.
 */
export function checkMerged(orgs: readonly OrgSettings[], vocabulary: Vocabulary, found: readonly Finding[]): readonly Finding[] {
  const spoiled = new Set(found.map((each) => each.about));
  const entries = [...new Set(orgs.flatMap((org) => org.entries))].filter((entry) => !spoiled.has(`${entry.kind}/${entry.key}`));
  const rules = [...new Set(orgs.flatMap((org) => org.rules))].filter((rule) => !spoiled.has(`${rule.section}/${rule.name}`));
  return [...entries.flatMap((entry) => checkEntry(entry, vocabulary)), ...rules.flatMap((rule) => checkRule(rule, vocabulary))];
}

function checkEntry(entry: Entry, { kinds }: Vocabulary): readonly Finding[] {
  const kind = kinds.find((each) => each.name === entry.kind);
  const incomplete = needsKeys(kind?.schema) ? lackingIn(entry, kind?.schema) : [];
  return incomplete.length > 0 ? incomplete : (kind?.check?.(entry) ?? []);
}

function lackingIn(entry: Entry, schema: JsonSchema | undefined): readonly Finding[] {
  const { name, id, was, fields, selectors } = entry;
  const whole = { name, ...(id === undefined ? {} : { id }), ...(was === undefined ? {} : { was }), ...selectors, ...fields };
  return lacking(`${entry.kind}/${entry.key}`, entry, whole, schema);
}

function checkRule(rule: RuleEntry, { rules }: Vocabulary): readonly Finding[] {
  const section = rules.find((each) => each.name === rule.section);
  const incomplete = lacking(`${rule.section}/${rule.name}`, rule, rule.fields, section?.schema);
  return incomplete.length > 0 ? incomplete : (section?.check(rule) ?? []);
}

function lacking(about: string, thing: Entry | RuleEntry, whole: JsonObject, schema: JsonSchema | undefined): readonly Finding[] {
  return missingKeys(whole, schema).map((pointer) => {
    const keys = pointerKeys(pointer);
    const name = keys.join('.');
    const at = placeOfMap(thing, keys.slice(0, -1));
    return finding('key-missing', `${quoted(about)} lacks ${quoted(name)}`, {
      at,
      about,
      help: `Add ${code(name)}, here or in what it inherits.`,
    });
  });
}

/** Tells whether a form needs any key at all; most do not, and there may be many entries. */
const needsKeys = (schema: JsonSchema | undefined): boolean =>
  schema !== undefined && (schema.required !== undefined || innerSchemas(schema).some(needsKeys));

/** Returns pointers to the keys that a merged value needs and lacks. */
function missingKeys(value: Json, schema: JsonSchema | undefined, above: Pointer = ''): readonly Pointer[] {
  if (!schema || typeof value !== 'object' || value === null) return [];
  const needed = isJsonObject(value) ? (schema.required ?? []) : [];
  const missing = needed.filter((name) => !Object.hasOwn(value, name)).map((name) => pointerTo(above, name));
  return [...missing, ...Object.entries(value).flatMap(([key, inner]) => missingKeys(inner, schemaOf(schema, key), pointerTo(above, key)))];
}

// Only single values and lists have a place of their own: a mapping is where the first of them is, an item where its list is.
function placeOfMap({ at, places }: Entry | RuleEntry, keys: readonly string[]): Place {
  const within = keys.reduce<Pointer>((pointer, key) => pointerTo(pointer, key), '');
  const isNear = (pointer: Pointer): boolean =>
    pointer === within || pointer.startsWith(`${within}/`) || (pointer !== '' && within.startsWith(`${pointer}/`));
  const first = within === '' ? undefined : Object.keys(places).find(isNear);
  return (first === undefined ? undefined : places[first]) ?? at;
}
