import { isJsonObject, type Json, type JsonObject, jsonObject, member } from '../../model/json.ts';
import { lowerCase } from './domains.ts';

/** What stands for the version of a deployment that follows the newest published one. */
export const NEWEST = 'newest';

/**
 * Returns settings with what they leave to be understood: a configuration without a version follows the newest one, and of
 * all domains and some domains the one that is written excludes the other. Takes any value, right or wrong.
 */
export const canonicalFields = (fields: JsonObject): JsonObject =>
  jsonObject([...Object.entries(fields).map(canonicalField), ...excluded(fields)]);

function canonicalField([name, value]: [string, Json]): readonly [string, Json] {
  if (name === 'allowedDomains' && isTexts(value)) return [name, lowerCase(value)];
  const isFollowing = name === 'configuration' && isJsonObject(value) && Object.hasOwn(value, 'name') && !Object.hasOwn(value, 'version');
  return isFollowing ? [name, jsonObject([...Object.entries(value), ['version', NEWEST]])] : [name, value];
}

function excluded(fields: JsonObject): readonly (readonly [string, Json])[] {
  const [all, some] = [member(fields, 'allowAllDomains'), member(fields, 'allowedDomains')];
  if (all === true && some === undefined) return [['allowedDomains', []]];
  return all === undefined && Array.isArray(some) && some.length > 0 ? [['allowAllDomains', false]] : [];
}

const isTexts = (value: Json): value is readonly string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');
