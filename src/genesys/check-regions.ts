import { type Finding, finding } from '../model/finding.ts';
import { nearest } from '../model/nearest.ts';
import type { OrgSettings } from '../model/org.ts';
import { type Hosts, resolveHosts } from './hosts.ts';
import { oneLine } from './one-line.ts';
import { regionDomains, regionIds } from './regions.ts';

/** Returns a finding for each org whose region is neither of the table nor a host that the runner gives. */
export function checkRegions(orgs: readonly OrgSettings[], named: ReadonlyMap<string, Hosts>): readonly Finding[] {
  return orgs.filter((org) => !resolveHosts(org.region, named)).map((org) => unknownRegion(org, [...named.keys()]));
}

function unknownRegion(org: OrgSettings, names: readonly string[]): Finding {
  const among = names.length > 0 ? `no region of Genesys Cloud and no name of the runner's hosts` : 'no region of Genesys Cloud';
  const [near] = nearest(org.region, [...regionIds, ...regionDomains, ...names]);
  const help = near ? `Did you mean "${near}"?` : `Write one of ${[...regionIds, ...names].join(', ')}. A file cannot name a host.`;
  return finding('unknown-region', `"${oneLine(org.region, 80)}" is ${among}`, { at: org.regionAt, help });
}
