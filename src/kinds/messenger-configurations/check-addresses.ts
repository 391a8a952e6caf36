import { isIP } from 'node:net';
import type { Entry } from '../../model/entry.ts';
import type { Finding } from '../../model/finding.ts';
import { findingAt, objectsAt, quoted, textOf } from './findings.ts';

const FILTERS = '/journeyEvents/trackingSettings/ipFilters';
const HELP = 'Write an IPv4 or IPv6 address such as `203.0.113.7`, or a range such as `203.0.113.0/24`.';

/** How many bits a range can fix, by the version of the address. */
const BITS: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

/** Returns a finding for each IP filter that is neither an address nor a range of them. */
export const checkAddresses = (entry: Entry): readonly Finding[] =>
  objectsAt(entry.fields, FILTERS)
    .map((filter) => textOf(filter, 'ipAddress'))
    .filter((address) => !isAddress(address))
    .map((address) => findingAt(entry, FILTERS, 'wrong-value', `has ${quoted(address)}, which is no IP address`, HELP));

function isAddress(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const most = BITS[isIP(address)];
  if (most === undefined || rest.length > 0 || address.includes('%')) return false;
  return bits === undefined || (/^[0-9]{1,3}$/.test(bits) && Number(bits) <= most);
}
