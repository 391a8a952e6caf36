import { type Finding, finding } from '../../model/finding.ts';
import type { Kind } from '../../model/kind.ts';
import { code, quoted } from '../words.ts';
import { placeOf } from '../yaml/placed-text.ts';
import { type Member, membersOf, type Node, under } from '../yaml/tree.ts';

/** Returns a finding for each key under `unchecked` that holds what this version knows, or that the platform owns. */
export function checkUnchecked(kind: Kind, key: string, thing: Node): readonly Finding[] {
  const unchecked = under(thing, 'unchecked');
  if (unchecked?.kind !== 'map') return [];
  const about = `${kind.name}/${key}`;
  const known = Array.from(knownFields(kind, unchecked), ([member, fields]) => knownUnchecked(about, member, fields));
  return [...known, ...kind.serverOwned.flatMap((name) => owned(about, unchecked, name))];
}

/** Returns the known fields that lie under `unchecked`, by the member that holds them. */
function knownFields({ platformFields }: Kind, unchecked: Node): ReadonlyMap<Member, readonly string[]> {
  const fields = new Map<Member, readonly string[]>();
  for (const [pointer, path] of Object.entries(platformFields)) {
    const member = covering(unchecked, path.split('.'));
    if (member) fields.set(member, [...(fields.get(member) ?? []), pointer.slice(1).replaceAll('/', '.')]);
  }
  return fields;
}

function knownUnchecked(about: string, member: Member, fields: readonly string[]): Finding {
  const names = fields.map(code).join(', ');
  const message = `What stands under \`unchecked\` of ${quoted(about)} here sets ${names}, which this version knows`;
  return finding('known-unchecked', message, { at: placeOf(member), about, help: `Write ${names} as a field of the entry.` });
}

// A value that replaces a mapping around the field would set the field too.
function covering(node: Node, [key = '', ...rest]: readonly string[]): Member | undefined {
  const member = membersOf(node).get(key);
  return !member || rest.length === 0 || member.node.kind !== 'map' ? member : covering(member.node, rest);
}

function owned(about: string, unchecked: Node, name: string): readonly Finding[] {
  const member = membersOf(unchecked).get(name);
  if (!member) return [];
  const message = `${code(name)} under \`unchecked\` of ${quoted(about)} belongs to the platform and cannot be written`;
  return [finding('server-owned', message, { at: placeOf(member), about, help: 'Remove it.' })];
}
