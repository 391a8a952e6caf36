import { type Audit, type Person, theOne } from '../org/by-hand.ts';
import type { Org } from '../org/org.ts';
import { changed } from './put.ts';
import type { StoredIntegration } from './stored.ts';

/** The integrations of an org, as a test holds them. */
export interface IntegrationHandle {
  integration(nameOrId: string): StoredIntegration;
  /** A change by somebody else: one version on, and audited. */
  changeIntegration(nameOrId: string, change: (integration: StoredIntegration) => void, by?: Person): void;
}

/** The handle of an org's integrations. */
export function integrationHandle(org: Org, audit: Audit): IntegrationHandle {
  const integrationOf = (nameOrId: string) => theOne(org, nameOrId, org.integrations.named(nameOrId));
  return {
    integration: (nameOrId) => structuredClone(integrationOf(nameOrId)),
    changeIntegration(nameOrId, change, by) {
      const before = integrationOf(nameOrId);
      const after = structuredClone(before);
      change(after);
      after.config.version = before.config.version + 1;
      org.integrations.put(after);
      audit(by, [changed(before, after)]);
    },
  };
}
