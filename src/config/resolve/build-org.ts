import type { Entry, RuleEntry } from '../../model/entry.ts';
import { type Json, jsonObject } from '../../model/json.ts';
import type { Allowance, OrgSettings } from '../../model/org.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { POLICIES } from '../schema/forms.ts';
import { placeOf } from '../yaml/placed-text.ts';
import { jsonOf, type MapNode, type Member, membersOf, textOf, under } from '../yaml/tree.ts';
import { buildEntry, buildRule } from './build-entry.ts';
import { canonicalOf } from './canonical.ts';

/** Makes what an org consists of from its merged settings; a thing that several orgs share is made once. */
export interface Workshop {
  entries(settings: MapNode): readonly Entry[];
  rules(settings: MapNode): readonly RuleEntry[];
  policies(settings: MapNode): Readonly<Record<string, Json>>;
}

type Maker<T> = (settings: MapNode) => readonly T[];

/** Returns what makes the entries, rules and policies of a vocabulary. */
export function workshop({ kinds, rules, policies }: Vocabulary): Workshop {
  const entries = kinds.map((kind) => maker(kind.name, (key, member) => buildEntry(kind, key, member)));
  const ruleEntries = rules.map(({ name, schema }) => maker(name, (key, member) => buildRule(name, schema, key, member)));
  const policy = maker(POLICIES, (key, { node }) => [key, canonicalOf(node, policies[key])] as const);
  return {
    entries: (settings) => entries.flatMap((make) => make(settings)),
    rules: (settings) => ruleEntries.flatMap((make) => make(settings)),
    policies: (settings) => jsonObject(policy(settings)),
  };
}

/** Returns what the files say of one org, or undefined where it has not the form of one. */
export function buildOrg(name: string, { node, ...key }: Member, settings: MapNode, make: Workshop): OrgSettings | undefined {
  const region = under(node, 'region');
  if (node.kind !== 'map') return undefined;
  const organizationId = textOf(under(node, 'organizationId'))?.toLowerCase();
  return {
    name,
    region: textOf(region) ?? '',
    ...(organizationId === undefined ? {} : { organizationId }),
    credentials: credentialsOf(name, node),
    allow: Array.from(membersOf(under(node, 'allow')), ([code, member]) => allowance(code, member)).filter((each) => each !== undefined),
    entries: make.entries(settings),
    rules: make.rules(settings),
    policies: make.policies(settings),
    at: placeOf(key),
    regionAt: placeOf(region ?? key),
  };
}

/** Returns the part of the environment variables' names that is an org's own: what it says, else its name in capitals. */
export const credentialsOf = (name: string, org: MapNode): string =>
  textOf(under(org, 'credentials')) ?? name.toUpperCase().replaceAll('-', '_');

function allowance(code: string, member: Member): Allowance | undefined {
  const about = jsonOf(member.node);
  const at = placeOf(member);
  if (about === true) return { code, about: 'all', at };
  return Array.isArray(about) ? { code, about: about.map(String), at } : undefined;
}

/** Returns what makes the things of one section, each merged member once. */
function maker<T>(section: string, make: (key: string, member: Member) => T): Maker<T> {
  const made = new Map<Member, T>();
  const once = (key: string, member: Member): T => {
    const thing = made.get(member) ?? make(key, member);
    made.set(member, thing);
    return thing;
  };
  return (settings) => Array.from(membersOf(under(settings, section)), ([key, member]) => once(key, member));
}
