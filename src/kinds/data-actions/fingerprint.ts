import { canonicalJson, isJsonObject, type Json, type JsonObject, jsonObject } from '../../model/json.ts';
import type { WholeAction } from './whole-action.ts';

// Who changed a thing and when moves with every write; the version is judged by itself.
const BOOKKEEPING = /^(version|(date)?(last)?(modified|updated)(date|by|byapp)?)$/i;

/** Returns one text for everything of an action that a write must leave alone or set. */
export const fingerprint = (whole: WholeAction): string => canonicalJson(jsonObject(parts(whole)));

/** Returns the names of the parts in which two states of an action differ: `name`, `config.request`, `successTemplate`. */
export function differing(one: WholeAction, other: WholeAction): readonly string[] {
  const [left, right] = [parts(one), parts(other)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((part) => left.get(part) !== right.get(part)).toSorted();
}

function parts({ action, requestTemplate, successTemplate }: WholeAction): ReadonlyMap<string, string> {
  const { config, ...rest } = action;
  const members = [...Object.entries(rest), ...prefixed(config), ...Object.entries({ requestTemplate, successTemplate })];
  return new Map(
    members.filter(([name, value]) => !BOOKKEEPING.test(name) && !isNothing(value)).map(([name, value]) => [name, textOf(value)]),
  );
}

const prefixed = (config: Json | undefined): readonly [string, Json][] =>
  isJsonObject(config) ? Object.entries(config).map(([name, value]) => [`config.${name}`, value]) : [];

const textOf = (value: Json): string => canonicalJson(isJsonObject(value) ? bare(value) : value);

// A member that is null or empty is the same to the platform as one that is absent: reading one as the other is no loss.
function bare(value: JsonObject): JsonObject {
  const members = Object.entries(value).map(([name, inner]) => [name, isJsonObject(inner) ? bare(inner) : inner] as const);
  return jsonObject(members.filter(([, inner]) => !isNothing(inner)));
}

const isNothing = (value: Json): boolean => value === null || (isJsonObject(value) && Object.keys(bare(value)).length === 0);
