import { isNull, type MapNode, type Member } from '../yaml/tree.ts';

/** How deep a map lies: `null` stops managing everywhere but in `unchecked`, whose values stand as they are. */
type Level = 'settings' | 'section' | 'thing' | 'field' | 'unchecked';

const BELOW: Readonly<Record<Level, Level>> = {
  settings: 'section',
  section: 'thing',
  thing: 'field',
  field: 'field',
  unchecked: 'unchecked',
};

/**
 * Returns settings laid over others: maps merge, all else replaces, `null` takes away. What neither side changes is the
 * same node as before, so that many orgs share what they inherit.
 */
export function overlay(base: MapNode | undefined, over: MapNode, level: Level = 'settings'): MapNode {
  if (!base && !holdsNull(over, level)) return over;
  const members = new Map(base?.members);
  for (const [key, member] of over.members) {
    const below = level === 'thing' && key === 'unchecked' ? 'unchecked' : BELOW[level];
    if (isNull(member.node) && level !== 'unchecked') members.delete(key);
    else members.set(key, laidOver(members.get(key), member, below));
  }
  return { ...over, members };
}

function laidOver(base: Member | undefined, over: Member, level: Level): Member {
  if (over.node.kind !== 'map') return over;
  const node = overlay(base?.node.kind === 'map' ? base.node : undefined, over.node, level);
  return node === over.node ? over : { ...over, node };
}

function holdsNull(node: MapNode, level: Level): boolean {
  for (const [key, { node: inner }] of node.members) {
    if (level === 'unchecked' || (level === 'thing' && key === 'unchecked')) continue;
    if (isNull(inner) || (inner.kind === 'map' && holdsNull(inner, BELOW[level]))) return true;
  }
  return false;
}
