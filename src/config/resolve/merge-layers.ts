import type { Form } from '../schema/forms.ts';
import { type MapNode, membersOf, type Node, textOf, under } from '../yaml/tree.ts';
import { settingsOf } from './layers.ts';
import { overlay } from './overlay.ts';

type Forms = ReadonlyMap<string, Form>;

/** Returns for each org its settings with everything laid over them: defaults, the profiles that it uses, in order, itself. */
export function mergeLayers(root: MapNode, forms: Forms): ReadonlyMap<string, MapNode> {
  const inherited = inheritance(root, forms);
  const orgs = Array.from(membersOf(under(root, 'orgs')), ([name, { node }]) => [name, node] as const);
  return new Map(orgs.map(([name, org]) => [name, overlay(inherited(namesOf(under(org, 'use'))), settings(org, forms))]));
}

/** Returns a function from profiles to what they give over the defaults; orgs that use the same ones share it. */
function inheritance(root: MapNode, forms: Forms): (profiles: readonly string[]) => MapNode {
  const known = new Map<string, MapNode>();
  const base = overlay(undefined, settings(under(root, 'defaults'), forms));
  const profile = (name: string): MapNode => settings(under(under(root, 'profiles'), name), forms);
  return (profiles) => {
    const key = JSON.stringify(profiles);
    const laid = known.get(key) ?? profiles.reduce((under, name) => overlay(under, profile(name)), base);
    known.set(key, laid);
    return laid;
  };
}

const settings = (node: Node | undefined, forms: Forms): MapNode => settingsOf(node?.kind === 'map' ? node : EMPTY, forms);

const EMPTY: MapNode = { kind: 'map', members: new Map(), text: { file: '', text: '', lines: [0] }, offset: 0 };

const namesOf = (use: Node | undefined): readonly string[] =>
  use?.kind === 'list' ? use.items.map(textOf).filter((name) => name !== undefined) : [];
