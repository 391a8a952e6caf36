import { type Finding, finding } from '../../model/finding.ts';
import { credentialsOf } from '../resolve/build-org.ts';
import { choice, placeInWords, quoted } from '../words.ts';
import { placeOf } from '../yaml/placed-text.ts';
import { type MapNode, type Member, membersOf, textOf, under } from '../yaml/tree.ts';
import { nearestKey } from './nearest-key.ts';

/** Returns what is wrong with the orgs as a whole: none at all, no region, an unknown profile. */
export function checkOrgs(root: MapNode): readonly Finding[] {
  const orgs = membersOf(under(root, 'orgs'));
  const shapeless = root.members.has('orgs') && !['map', 'scalar'].includes(under(root, 'orgs')?.kind ?? '');
  if (orgs.size === 0) return shapeless ? [] : [noOrgs(root)];
  return Array.from(orgs, ([name, org]) => [...checkRegion(name, org), ...checkUse(root, name, org)]).flat();
}

/** Returns a finding for each org that would use the same environment variables as one before it. */
export function checkNames(root: MapNode): readonly Finding[] {
  const seen = new Map<string, readonly [name: string, org: Member]>();
  return Array.from(membersOf(under(root, 'orgs')), ([name, org]) => checkName(seen, name, org)).flat();
}

function noOrgs(root: MapNode): Finding {
  const at = placeOf(root.members.get('orgs') ?? root);
  return finding('no-orgs', 'The files name no org', {
    at,
    help: 'Add `orgs: { prod: { region: eu-west-1 } }`, with your name and region.',
  });
}

function checkRegion(name: string, org: Member): readonly Finding[] {
  if (org.node.kind !== 'map' || hasRegion(org.node)) return [];
  const help = 'Add `region:` with an id such as `eu-west-1` or a domain such as `mypurecloud.de`.';
  return [finding('region-missing', `org ${quoted(name)} has no region`, { at: placeOf(org), help })];
}

// One that is nearly called so is reported as an unknown key.
const hasRegion = ({ members }: MapNode): boolean => [...members.keys()].some((key) => nearestKey(key, ['region']) !== undefined);

function checkUse(root: MapNode, name: string, org: Member): readonly Finding[] {
  const profiles = [...membersOf(under(root, 'profiles')).keys()];
  const use = under(org.node, 'use');
  const unknown = (use?.kind === 'list' ? use.items : []).filter((item) => !profiles.includes(textOf(item) ?? profiles[0] ?? ''));
  return unknown.map((item) => unknownProfile(name, textOf(item) ?? '', profiles, placeOf(item)));
}

function unknownProfile(org: string, profile: string, profiles: readonly string[], at: Finding['at'] & object): Finding {
  const near = nearestKey(profile, profiles);
  const all = profiles.length > 0 ? `The profiles are ${choice(profiles.map(quoted))}.` : 'The files have no `profiles`.';
  const help = near === undefined ? all : `Did you mean ${quoted(near)}?`;
  return finding('unknown-profile', `org ${quoted(org)} uses the profile ${quoted(profile)}, which does not exist`, { at, help });
}

function checkName(seen: Map<string, readonly [string, Member]>, name: string, org: Member): readonly Finding[] {
  if (org.node.kind !== 'map') return [];
  const key = credentialsOf(name, org.node);
  const before = seen.get(key);
  if (!before) seen.set(key, [name, org]);
  if (!before) return [];
  const written = under(org.node, 'credentials');
  const [first, at] = before;
  const message = `org ${quoted(name)} would use the same variables GENESYS_${key.slice(0, 63)}_… as ${quoted(first)} at ${placeInWords(placeOf(at))}`;
  return [
    finding('org-names-collide', message, { at: placeOf(written ?? org), help: 'Rename one of them, or give one another `credentials`.' }),
  ];
}
