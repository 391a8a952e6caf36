import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isJsonObject, type Json } from '../model/json.ts';

// Line breaks have forms of their own in YAML; everything else that cannot be seen is written as an escape.
const UNSEEN = /(?![\n ])[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}]/u;

/** Returns YAML 1.2 for a value: it reads back the same, whatever its names are, and holds nothing that a reader cannot see. */
export function yamlText(value: Json, comment: string): string {
  const document = new Document(nodeOf(value));
  document.commentBefore = comment;
  return document.toString({ lineWidth: 0 }).replace(new RegExp(UNSEEN, 'gu'), escaped);
}

function nodeOf(value: Json): Scalar | YAMLSeq | YAMLMap {
  if (isJsonObject(value)) return mapOf(Object.entries(value));
  if (Array.isArray(value)) return listOf(value);
  return scalarOf(value);
}

function mapOf(members: readonly (readonly [string, Json])[]): YAMLMap {
  const map = new YAMLMap();
  map.items = members.map(([key, value]) => new Pair(scalarOf(key), nodeOf(value)));
  return map;
}

function listOf(items: readonly Json[]): YAMLSeq {
  const list = new YAMLSeq();
  list.items = items.map(nodeOf);
  return list;
}

function scalarOf(value: Json): Scalar {
  const scalar = new Scalar(value);
  // Only between double quotes can escapes stand; a plain `<<` is a merge key to many readers.
  if (typeof value === 'string' && (UNSEEN.test(value) || value === '<<')) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function escaped(sign: string): string {
  const digits = (sign.codePointAt(0) ?? 0).toString(16);
  return digits.length > 4 ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
