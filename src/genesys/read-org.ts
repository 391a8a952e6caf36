import { attempt } from '../model/api-error.ts';
import type { Reader } from '../model/client.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Kind, Wanted } from '../model/kind.ts';
import type { LiveResource } from '../model/live.ts';
import { orderKinds } from '../model/order-kinds.ts';

/** What is live in an org, by kind, and what could not be read. */
export interface OrgReading {
  readonly live: ReadonlyMap<string, readonly LiveResource[]>;
  readonly findings: readonly Finding[];
}

/**
 * Returns the live things of each kind that something is wanted of, read in the order of `Kind.after`. A kind that cannot be read
 * is a finding, and has no entry in `live`; the others are read nevertheless.
 */
export async function readOrg(reader: Reader, kinds: readonly Kind[], wantedOf: (kind: Kind) => Wanted | undefined): Promise<OrgReading> {
  const live = new Map<string, readonly LiveResource[]>();
  const findings: Finding[] = [];
  for (const kind of orderKinds(kinds)) {
    const wanted = wantedOf(kind);
    if (!wanted) continue;
    const read = await attempt(() => kind.read(reader, wanted));
    if ('failure' in read) {
      const { code, message, help } = read.failure;
      findings.push(finding(code, `${kind.title}: ${message}`, { severity: 'error', ...(help === undefined ? {} : { help }) }));
    } else {
      live.set(kind.name, read.value);
    }
  }
  return { live, findings };
}
