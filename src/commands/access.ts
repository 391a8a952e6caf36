import type { Connection, ReadingOrg } from '../genesys/connect.ts';
import { type Credentials, readCredentials } from '../genesys/credentials.ts';
import type { Hosts } from '../genesys/hosts.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Prepared } from './prepare.ts';
import type { Request } from './request.ts';

/** How orgs are reached: the same for all of a run. */
export interface Access<T extends ReadingOrg> {
  readonly named: ReadonlyMap<string, Hosts>;
  readonly credentials: ReadonlyMap<string, Credentials>;
  readonly missing: ReadonlyMap<string, readonly string[]>;
  open(connection: Connection): Promise<T>;
}

/** How the selected orgs are reached, or why none is. */
export type AccessResult<T extends ReadingOrg> = { readonly access: Access<T> } | { readonly none: readonly Finding[] };

/** Looks up the OAuth clients of the selected orgs; where none has one and that may be, the run only validates. */
export function accessFor<T extends ReadingOrg>(
  prepared: Prepared,
  request: Request,
  open: (connection: Connection) => Promise<T>,
): AccessResult<T> {
  if (request.offline !== undefined) return { none: [notCompared(request.offline, 'The files were validated only.')] };
  const selectsOne = prepared.orgs.length === 1;
  const { byOrg, missing, findings, secrets } = readCredentials(prepared.orgs, {
    env: request.env,
    input: request.credentials,
    selectsOne,
  });
  for (const secret of secrets) request.onSecret(secret);
  // An org without credentials is that org's error, and stops no other.
  const wrong = findings.filter((each) => each.code !== 'credentials-missing');
  if (wrong.length > 0) return { none: wrong };
  const lacksAll = prepared.orgs.length > 0 && byOrg.size === 0;
  if (lacksAll && request.mayLackCredentials) {
    const names = [...new Set([...missing.values()].flat())];
    return { none: [notCompared('no OAuth client is given for any org', `Looked for ${asCode(names)}.`)] };
  }
  return { access: { named: prepared.named, credentials: byOrg, missing, open } };
}

/** Returns the notice that no org was asked. */
export const notCompared = (why: string, help: string): Finding => finding('not-compared', `Not compared with any org: ${why}`, { help });

/** Returns names for a message, each in backticks. */
export const asCode = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
