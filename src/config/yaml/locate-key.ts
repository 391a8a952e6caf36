import { isScalar, type ParsedNode } from 'yaml';
import { placeInWords, quoted } from '../words.ts';
import { placeOf } from './placed-text.ts';
import type { Member } from './tree.ts';
import { report, type Walk } from './walk.ts';

/** Returns the text of a key, numbers and booleans as they are written; undefined, and a finding, where the key is no name. */
export function keyText(walk: Walk, key: ParsedNode | null, offset: number): string | undefined {
  const value = isScalar(key) ? key.value : null;
  if (!isScalar(key) || value === null || key.tag !== undefined) {
    report(walk, 'key-not-text', 'A key is empty, a list, a mapping, an alias or has a tag, and not a name', offset);
    return undefined;
  }
  if (value === '<<' && key.type === 'PLAIN') {
    report(walk, 'merge-key', 'The key `<<` does not merge here: it is not part of YAML 1.2', offset);
    return undefined;
  }
  const text = typeof value === 'string' ? value : key.source;
  if (key.anchor !== undefined) walk.anchors.set(key.anchor, { kind: 'scalar', value: text, text: walk.text, offset });
  return text;
}

/** Adds a member under its key, or says where the key stood before; the first one stays. */
export function addKey(walk: Walk, members: Map<string, Member>, key: string | undefined, member: Member): void {
  if (key === undefined) return;
  const first = members.get(key);
  if (!first) members.set(key, member);
  else
    report(
      walk,
      'duplicate-key',
      `The key ${quoted(key)} stands twice in this mapping, first at ${placeInWords(placeOf(first))}`,
      member.offset,
    );
}
