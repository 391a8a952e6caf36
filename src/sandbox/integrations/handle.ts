import { randomUUID } from 'node:crypto';
import { type Audit, type Person, theOne } from '../org/by-hand.ts';
import type { Org } from '../org/org.ts';
import type { IntegrationSeed } from '../org-seed.ts';
import { plantIntegration } from './plant.ts';
import { changed } from './put.ts';
import type { StoredIntegration } from './stored.ts';
import type { IntegrationManners } from './type-seeds.ts';

/** The integrations of an org, as a test holds them. */
export interface IntegrationHandle {
  integration(nameOrId: string): StoredIntegration;
  /** A change by somebody else: one version on, and audited. */
  changeIntegration(nameOrId: string, change: (integration: StoredIntegration) => void, by?: Person): void;
  /** Adds an integration; gives its id. */
  addIntegration(seed: IntegrationSeed): string;
  /** Changes how integrations behave from now on. */
  behaveIntegrations(manners: Partial<IntegrationManners>): void;
}

/** The handle of an org's integrations. */
export function integrationHandle(org: Org, audit: Audit): IntegrationHandle {
  const integrationOf = (nameOrId: string) => theOne(org, nameOrId, org.integrations.named(nameOrId));
  return {
    integration: (nameOrId) => structuredClone(integrationOf(nameOrId)),
    addIntegration: (seed) => plantIntegration(org, seed, randomUUID()).id,
    behaveIntegrations: (manners) => {
      org.integrations.manners = { ...org.integrations.manners, ...manners };
    },
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
