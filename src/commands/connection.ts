import { checkBinding } from '../genesys/binding.ts';
import type { Connection, ReadingOrg } from '../genesys/connect.ts';
import { resolveHosts } from '../genesys/hosts.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { OrgSettings } from '../model/org.ts';
import { type Access, asCode } from './access.ts';
import type { Request } from './request.ts';

/** Returns all that is needed to reach an org, or why it must not be reached: no credentials, or bound to another host. */
export function connectionFor<T extends ReadingOrg>(settings: OrgSettings, access: Access<T>, request: Request): Connection | Finding {
  const hosts = resolveHosts(settings.region, access.named);
  const credentials = access.credentials.get(settings.name);
  if (!hosts || !credentials) return credentialsMissing(settings, access.missing.get(settings.name) ?? []);
  const unbound = checkBinding(hosts, credentials);
  if (unbound) return { ...unbound, at: settings.regionAt };
  const { parallel, clock, onSecret, signal, userAgent } = request;
  const organizationId = settings.organizationId === undefined ? {} : { organizationId: settings.organizationId };
  const onPage = (what: string, done: number, of: number | undefined): void =>
    request.onProgress({ org: settings.name, doing: 'reading', what, done, ...(of === undefined ? {} : { of }) });
  return { onPage, hosts, credentials, ...organizationId, parallel, clock, onSecret, userAgent, ...(signal ? { signal } : {}) };
}

const credentialsMissing = (settings: OrgSettings, looked: readonly string[]): Finding =>
  finding('credentials-missing', `No OAuth client is given for "${settings.name}"`, {
    at: settings.at,
    help: `Looked for ${asCode(looked)}. Set them, or leave the org out by \`orgs\`.`,
  });
