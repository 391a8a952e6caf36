import { type Alias, type Document, isAlias, isMap, isPair, isScalar, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import type { Finding } from '../../model/finding.ts';
import { quoted } from '../words.ts';
import { DEEPEST } from './compose-documents.ts';
import { addKey, keyText } from './locate-key.ts';
import { measure } from './measure.ts';
import type { PlacedText } from './placed-text.ts';
import type { MapNode, Member, Node } from './tree.ts';
import { report, spoil, startWalk, type Walk } from './walk.ts';

const MOST_KEYS = 50_000;
const MOST_ALIASES = 100;
const MOST_NODES = 1_000_000;

/** Returns the tree of a document with the place of each value, unless it is too large, and what the language does not take of YAML. */
export function locate(document: Document.Parsed, text: PlacedText): { readonly root?: MapNode; readonly findings: readonly Finding[] } {
  const walk = startWalk(text);
  const root = nodeOf(walk, document.contents, 0, 0);
  checkAliases(walk, root);
  return { ...(walk.spoiled || root.kind !== 'map' ? {} : { root }), findings: walk.findings };
}

function nodeOf(walk: Walk, parsed: ParsedNode | null, offset: number, depth: number): Node {
  if (parsed === null) return { kind: 'scalar', value: null, text: walk.text, offset };
  if (isAlias(parsed)) return aliased(walk, parsed, depth);
  const at = parsed.range[0];
  if (parsed.tag !== undefined)
    report(walk, 'custom-tag', `A value has the YAML tag ${quoted(shortTag(parsed.tag))}, and tags are not read`, at);
  const node = contentOf(walk, parsed, at, depth);
  if (parsed.anchor !== undefined) walk.anchors.set(parsed.anchor, node);
  return node;
}

function contentOf(walk: Walk, parsed: Exclude<ParsedNode, Alias.Parsed>, offset: number, depth: number): Node {
  const at = { text: walk.text, offset };
  if (isScalar(parsed)) return { kind: 'scalar', value: plainValue(walk, parsed, offset), ...at };
  if (isMap(parsed)) return { kind: 'map', members: membersIn(walk, parsed, offset, depth), ...at };
  return { kind: 'list', items: parsed.items.map((item) => nodeOf(walk, isPair(item) ? null : item, offset, depth + 1)), ...at };
}

function membersIn(walk: Walk, parsed: YAMLMap.Parsed, offset: number, depth: number): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  const count = parsed.items.length;
  if (count > MOST_KEYS) {
    spoil(walk, 'mapping-too-large', `A mapping has ${inWords(count)} keys; at most ${inWords(MOST_KEYS)} are read`, offset);
    return members;
  }
  for (const { key, value } of parsed.items) {
    const keyAt = key?.range[0] ?? offset;
    const node = nodeOf(walk, value, keyAt, depth + 1);
    addKey(walk, members, keyText(walk, key, keyAt), { text: walk.text, offset: keyAt, node });
  }
  return members;
}

function plainValue(walk: Walk, { value, source }: Scalar.Parsed, offset: number): null | boolean | number | string {
  if (typeof value !== 'number') return typeof value === 'boolean' || value === null ? value : String(value);
  if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return value;
  report(walk, 'wrong-value', `The number ${quoted(source)} cannot be held exactly`, offset, 'Put it in quotes if it is meant as text.');
  return 0;
}

function aliased(walk: Walk, alias: Alias.Parsed, depth: number): Node {
  const offset = alias.range[0];
  const node = walk.anchors.get(alias.source);
  walk.aliases += 1;
  if (!node)
    spoil(
      walk,
      'yaml-syntax',
      `The alias ${quoted(`*${alias.source}`)} stands for nothing: no value that ends before it has that anchor`,
      offset,
    );
  else if (depth + measure(node, walk.measures).height <= DEEPEST) return node;
  else spoil(walk, 'nesting-too-deep', `The aliases unfold into more than ${DEEPEST} levels here`, offset);
  return { kind: 'scalar', value: null, text: walk.text, offset };
}

function checkAliases(walk: Walk, root: Node): void {
  const { aliases, text } = walk;
  if (aliases === 0 || walk.spoiled) return;
  if (aliases > MOST_ALIASES)
    spoil(walk, 'alias-flood', `${text.file} uses ${inWords(aliases)} aliases; at most ${MOST_ALIASES} are read`, 0);
  else if (measure(root, walk.measures).size > MOST_NODES) {
    spoil(walk, 'alias-flood', `The aliases in ${text.file} unfold into more than ${inWords(MOST_NODES)} values`, 0);
  }
}

const inWords = (count: number): string => count.toLocaleString('en-US');

const shortTag = (tag: string): string => tag.replace(/^tag:yaml\.org,2002:/, '!!');
