import { type ApiFailure, attempt } from '../model/api-error.ts';
import type { Reader } from '../model/client.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Directory, Kind, Wanted } from '../model/kind.ts';
import type { LiveOf, LiveResource } from '../model/live.ts';
import { orderKinds } from '../model/order-kinds.ts';

/** What is live in an org, by kind, and what could not be read. */
export interface OrgReading {
  readonly live: ReadonlyMap<string, readonly LiveResource[]>;
  readonly findings: readonly Finding[];
}

/** What is asked of an org. */
export interface Asking {
  /** The directories that values of entries name. */
  readonly directories: readonly Directory[];
  readonly kinds: readonly Kind[];
  /** Returns what is wanted of a kind, or undefined where nothing is. */
  wantedOf(kind: Kind): Wanted | undefined;
}

/**
 * Returns the live things of each directory, then of each kind that something is wanted of, read in the order of `Kind.after`.
 * What cannot be read is a finding, and has no entry in `live`; the others are read nevertheless.
 */
export async function readOrg(reader: Reader, { directories, kinds, wantedOf }: Asking): Promise<OrgReading> {
  const live = new Map<string, readonly LiveResource[]>();
  const findings: Finding[] = [];
  const liveOf: LiveOf = (section) => live.get(section) ?? [];
  const take = async ({ name, title }: Pick<Kind, 'name' | 'title'>, read: () => Promise<readonly LiveResource[]>): Promise<void> => {
    const result = await attempt(read);
    if ('value' in result) live.set(name, result.value);
    else findings.push(notRead(title, result.failure));
  };
  for (const directory of directories) await take(directory, () => directory.read(reader));
  for (const kind of orderKinds(kinds)) {
    const wanted = wantedOf(kind);
    if (wanted) await take(kind, () => kind.read(reader, wanted, liveOf));
  }
  return { live, findings };
}

const notRead = (title: string, { code, message, help }: ApiFailure): Finding =>
  finding(code, `${title}: ${message}`, { severity: 'error', ...(help === undefined ? {} : { help }) });
