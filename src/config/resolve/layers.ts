import { type JsonSchema, schemaOf } from '../../model/json-schema.ts';
import { type Form, POLICIES } from '../schema/forms.ts';
import { type MapNode, type Member, membersOf, type Node, under } from '../yaml/tree.ts';
import type { Whereabouts } from './whereabouts.ts';

type Forms = ReadonlyMap<string, Form>;

/** Settings that stand together in the files: defaults, a profile, or what an org says itself. */
export interface Layer {
  readonly where: Pick<Whereabouts, 'layer' | 'name'>;
  readonly node: MapNode;
}

/** Returns every layer of a configuration that has the form of one. */
export function layersOf(root: MapNode): readonly Layer[] {
  const named = (
    [
      ['profile', 'profiles'],
      ['org', 'orgs'],
    ] as const
  ).flatMap(([layer, group]) => Array.from(membersOf(under(root, group)), ([name, member]) => layerAt({ layer, name }, member.node)));
  return [layerAt({ layer: 'defaults' }, under(root, 'defaults')), ...named].filter((layer) => layer !== undefined);
}

const layerAt = (where: Layer['where'], node: Node | undefined): Layer | undefined => (node?.kind === 'map' ? { where, node } : undefined);

/** Returns the sections of a layer, each thing in its long way of writing; what has not the form of a section is left out. */
export function settingsOf(layer: MapNode, forms: Forms): MapNode {
  const members = new Map<string, Member>();
  for (const [name, member] of layer.members) {
    const form = forms.get(name);
    if (form || name === POLICIES) members.set(name, form ? longSection(member, form) : member);
  }
  return { ...layer, members };
}

function longSection(member: Member, { short, schema }: Form): Member {
  if (member.node.kind !== 'map') return member;
  const members = new Map(Array.from(member.node.members, ([key, thing]) => [key, longMember(thing, schema, short)] as const));
  return { ...member, node: { ...member.node, members } };
}

/** Returns a member with every short way of writing in it replaced by the mapping that it stands for. */
function longMember(member: Member, schema: JsonSchema | undefined, short = schema?.['x-short']): Member {
  const { node } = member;
  if (node.kind === 'scalar' && short !== undefined && node.value !== null) {
    const { text, offset } = node;
    // A single value replaces all that it inherits; of a whole thing nothing but what it says is replaced.
    const others = schema?.['x-short'] === short ? Object.keys(schema.properties ?? {}).filter((name) => name !== short) : [];
    const nothing: Node = { ...node, value: null };
    const members = new Map([[short, node] as const, ...others.map((name) => [name, nothing] as const)]);
    return {
      ...member,
      node: { kind: 'map', members: new Map(Array.from(members, ([name, each]) => [name, { text, offset, node: each }])), text, offset },
    };
  }
  if (node.kind !== 'map' || !hasShort(schema)) return member;
  const members = new Map(Array.from(node.members, ([key, inner]) => [key, longMember(inner, schemaOf(schema, key))] as const));
  return { ...member, node: { ...node, members } };
}

const hasShort = ({ properties }: JsonSchema = {}): boolean =>
  Object.values(properties ?? {}).some((each) => each['x-short'] !== undefined || hasShort(each));
