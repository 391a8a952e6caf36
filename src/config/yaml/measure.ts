import { membersOf, type Node } from './tree.ts';

/** How large a value is once its aliases are unfolded. */
export interface Measure {
  /** How many values it holds, itself counted. */
  readonly size: number;
  /** How many levels are in it; 0 for a scalar. */
  readonly height: number;
}

/** What was measured before, so that a value is walked once however many aliases lead to it. */
export type Measures = Map<Node, Measure>;

/** Returns the size and height of a value. */
export function measure(node: Node, known: Measures): Measure {
  if (node.kind === 'scalar') return { size: 1, height: 0 };
  const before = known.get(node);
  if (before) return before;
  const inner = innerOf(node).map((each) => measure(each, known));
  const size = inner.reduce((sum, each) => sum + each.size, 1);
  const height = inner.reduce((most, each) => Math.max(most, each.height), 0) + 1;
  known.set(node, { size, height });
  return { size, height };
}

const innerOf = (node: Node): readonly Node[] =>
  node.kind === 'list' ? node.items : Array.from(membersOf(node).values(), (member) => member.node);
