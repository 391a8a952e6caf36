import { type Json, jsonObject } from '../../model/json.ts';
import type { Located } from './placed-text.ts';

/** A value of a file that still knows where it stands. Keys are text, and own members whatever they are called. */
export type Node = ScalarNode | ListNode | MapNode;

/** A single value. */
export interface ScalarNode extends Located {
  readonly kind: 'scalar';
  readonly value: null | boolean | number | string;
}

/** A list. */
export interface ListNode extends Located {
  readonly kind: 'list';
  readonly items: readonly Node[];
}

/** A mapping. */
export interface MapNode extends Located {
  readonly kind: 'map';
  readonly members: ReadonlyMap<string, Member>;
}

/** A value under a key; it is located where the key stands. */
export interface Member extends Located {
  readonly node: Node;
}

const NONE: ReadonlyMap<string, Member> = new Map();

/** Returns the members of a map, and none of anything else. */
export const membersOf = (node: Node | undefined): ReadonlyMap<string, Member> => (node?.kind === 'map' ? node.members : NONE);

/** Returns the value under a key, or undefined where there is none. */
export const under = (node: Node | undefined, key: string): Node | undefined => membersOf(node).get(key)?.node;

/** Tells whether a value is written as `null`, `~` or nothing. */
export const isNull = (node: Node | undefined): boolean => node?.kind === 'scalar' && node.value === null;

/** Returns the text that a node is, or undefined where it is none. */
export const textOf = (node: Node | undefined): string | undefined =>
  node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;

/** Returns what a path leads to, and the member that it ends at where the last step is a key. */
export function follow(root: Node, path: readonly string[]): { readonly node?: Node; readonly member?: Member } {
  let node: Node | undefined = root;
  let member: Member | undefined;
  for (const key of path) {
    member = membersOf(node).get(key);
    node = node?.kind === 'list' ? node.items[Number(key)] : member?.node;
  }
  return { ...(node ? { node } : {}), ...(member ? { member } : {}) };
}

/** Returns the plain value of a node. */
export function jsonOf(node: Node): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(jsonOf);
  return jsonObject(Array.from(node.members, ([key, member]) => [key, jsonOf(member.node)] as const));
}
