import { type Finding, finding } from '../model/finding.ts';
import type { Credentials } from './credentials.ts';
import type { Hosts } from './hosts.ts';
import { oneLine } from './one-line.ts';
import { findRegion } from './regions.ts';

/**
 * Returns what keeps credentials from being sent to hosts: the runner binds them to another region, or the hosts are of the
 * runner and the credentials are not bound to them. Undefined where they may be sent.
 */
export function checkBinding(hosts: Hosts, credentials: Credentials): Finding | undefined {
  const bound = credentials.region;
  if (bound === undefined) return hosts.named ? notBound(hosts, credentials) : undefined;
  return (findRegion(bound)?.id ?? bound) === hosts.name ? undefined : differs(hosts, credentials, bound);
}

const notBound = (hosts: Hosts, { source }: Credentials): Finding =>
  finding('host-not-bound', `The host "${hosts.name}" is given by the runner, and ${source} is not bound to it`, {
    help: `Give the credentials the region "${hosts.name}" where they are set.`,
  });

const differs = (hosts: Hosts, { source }: Credentials, bound: string): Finding =>
  finding('region-differs', `The region is ${hosts.name}, and ${source} is bound to ${oneLine(bound, 80)}`, {
    help: 'Correct the region in the file, or the region that the runner gives with the credentials.',
  });
