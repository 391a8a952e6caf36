import { type Finding, finding } from '../../model/finding.ts';
import { placeInWords, quoted } from '../words.ts';
import { placeOf } from './placed-text.ts';
import type { MapNode, Member } from './tree.ts';

/** Returns the trees of several files as one; a field that two files set stays as in the first, and is a finding. */
export function layTogether(trees: readonly MapNode[]): { readonly root?: MapNode; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const [first, ...others] = trees;
  if (!first) return { findings };
  const root = others.reduce((laid, tree) => join(laid, withoutVersion(tree), findings), first);
  return { root, findings };
}

// Each file is headed by its own version.
function withoutVersion(tree: MapNode): MapNode {
  const members = new Map(tree.members);
  members.delete('version');
  return { ...tree, members };
}

function join(left: MapNode, right: MapNode, findings: Finding[]): MapNode {
  const members = new Map(left.members);
  for (const [key, member] of right.members) {
    const before = members.get(key);
    members.set(key, before ? joinMember(key, before, member, findings) : member);
  }
  return { ...left, members };
}

function joinMember(key: string, before: Member, member: Member, findings: Finding[]): Member {
  if (before.node.kind === 'map' && member.node.kind === 'map') return { ...before, node: join(before.node, member.node, findings) };
  const message = `${quoted(key)} is set in two files: here, and at ${placeInWords(placeOf(before))}`;
  findings.push(finding('set-twice', message, { at: placeOf(member) }));
  return before;
}
