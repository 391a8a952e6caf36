import type { Org } from '../org/org.ts';
import { stableId } from '../org/stable-id.ts';
import type { IntegrationSeed } from '../org-seed.ts';
import type { StoredIntegration } from './stored.ts';
import type { IntegrationTypeSeed } from './type-seeds.ts';

/** Adds a type that only this org has. */
export function plantIntegrationType(org: Org, { id, name = id, slots = {}, properties, advanced }: IntegrationTypeSeed): void {
  const schemas = { ...(properties ? { properties } : {}), ...(advanced ? { advanced } : {}) };
  org.integrations.types = [...org.integrations.types, { id, name, hostsActions: false, slots, schemas }];
}

/** Adds an integration. Its `x_` members stand both on it and in its settings, where a PUT that leaves them out loses them. */
export function plantIntegration(org: Org, seed: IntegrationSeed, salt: string): StoredIntegration {
  const { id, name, type = 'custom-rest-actions', properties = {}, advanced = {}, notes = '', credentials = {}, ...unknown } = seed;
  const integration: StoredIntegration = {
    id: id ?? stableId(org.name, 'integration', name, salt),
    typeId: type,
    intendedState: 'ENABLED',
    config: { name, version: 1, properties, advanced, notes, credentials: slotsOf(credentials), ...unknown },
    ...unknown,
  };
  org.integrations.put(integration);
  return integration;
}

function slotsOf(credentials: Record<string, string>): Record<string, { id: string }> {
  return Object.fromEntries(Object.entries(credentials).map(([slot, id]) => [slot, { id }]));
}
