import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import { type Pointer, pointerTo } from '../model/pointer.ts';

// Line breaks have forms of their own in YAML; everything else that cannot be seen is written as an escape.
const UNSEEN = /(?![\n ])[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}]/u;

/** What is said beside the value; lines begin with the space that follows the `#`. */
export interface YamlComments {
  readonly comment?: string;
  /** What stands above a key, by its pointer. */
  readonly remarks?: ReadonlyMap<Pointer, string>;
}

/** Returns YAML 1.2 for a value: it reads back the same, whatever its names are, and holds nothing that a reader cannot see. */
export function yamlText(value: Json, { comment, remarks = new Map() }: YamlComments): string {
  const document = new Document(nodeOf(value, '', remarks));
  if (comment !== undefined) document.commentBefore = comment;
  return document.toString({ lineWidth: 0 }).replace(new RegExp(UNSEEN, 'gu'), escaped);
}

type Remarks = ReadonlyMap<Pointer, string>;

function nodeOf(value: Json, at: Pointer, remarks: Remarks): Scalar | YAMLSeq | YAMLMap {
  if (isJsonObject(value)) return mapOf(value, at, remarks);
  if (Array.isArray(value)) return listOf(value, at, remarks);
  return scalarOf(value);
}

function mapOf(members: JsonObject, parent: Pointer, remarks: Remarks): YAMLMap {
  const map = new YAMLMap();
  map.items = Object.entries(members).map(([key, value]) => {
    const at = pointerTo(parent, key);
    return new Pair(keyOf(key, remarks.get(at)), nodeOf(value, at, remarks));
  });
  return map;
}

function listOf(items: readonly Json[], parent: Pointer, remarks: Remarks): YAMLSeq {
  const list = new YAMLSeq();
  list.items = items.map((item, index) => nodeOf(item, pointerTo(parent, index), remarks));
  return list;
}

function keyOf(key: string, remark: string | undefined): Scalar {
  const scalar = scalarOf(key);
  if (remark !== undefined) scalar.commentBefore = remark;
  return scalar;
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
