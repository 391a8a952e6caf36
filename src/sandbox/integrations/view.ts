import type { Org } from '../org/org.ts';
import type { StoredConfig, StoredIntegration } from './stored.ts';
import { emptyNotes } from './type-seeds.ts';
import type { IntegrationType } from './types.ts';

const base = '/api/v2/integrations';

/** The settings as `config/current` gives them. */
export function viewConfig(org: Org, { id, config }: StoredIntegration): unknown {
  return { id, ...config, notes: notesOf(org, config), credentials: viewCredentials(config), selfUri: `${base}/${id}/config/current` };
}

function notesOf({ integrations }: Org, { notes }: StoredConfig): string {
  return notes === '' && integrations.manners.emptyNotes === 'literal' ? emptyNotes : notes;
}

function viewCredentials(config: StoredConfig): unknown {
  const entries = Object.entries(config.credentials).map(([slot, { id }]) => {
    const type = { id: slot, name: slot };
    return [slot, { id, name: `${config.name} ${slot}`, type, selfUri: `${base}/credentials/${id}` }];
  });
  return Object.fromEntries(entries);
}

/** An integration; with its settings only where `expand=config.current` asks for them. */
export function viewIntegration(org: Org, integration: StoredIntegration, isExpanded: boolean): unknown {
  const { id, typeId, intendedState, config, ...unknown } = integration;
  const type = { id: typeId, name: org.integrations.type(typeId)?.name ?? typeId, selfUri: `${base}/types/${typeId}` };
  const isOn = intendedState === 'ENABLED';
  return {
    id,
    name: config.name,
    integrationType: type,
    notes: notesOf(org, config),
    intendedState,
    ...(isExpanded ? { config: { current: viewConfig(org, integration) } } : {}),
    reportedState: { code: reportedState(integration), effective: isOn ? 'Active' : 'Inactive', lastUpdated: '2026-01-01T00:00:00.000Z' },
    ...unknown,
    selfUri: `${base}/${id}`,
  };
}

/** The state that an integration reports: it follows the intended one at once. */
export function reportedState(integration: StoredIntegration): string {
  return integration.intendedState === 'ENABLED' ? 'ACTIVE' : 'INACTIVE';
}

/** A type of integration. */
export function viewType(type: IntegrationType): unknown {
  const selfUri = `${base}/types/${type.id}`;
  const slots = Object.entries(type.slots).map(([slot, credentialTypes]) => [slot, { required: false, title: slot, credentialTypes }]);
  return {
    id: type.id,
    name: type.name,
    provider: 'clusterone',
    category: type.hostsActions ? 'dataActions' : 'clientApp',
    configPropertiesSchemaUri: `${selfUri}/configschemas/properties`,
    configAdvancedSchemaUri: `${selfUri}/configschemas/advanced`,
    credentials: Object.fromEntries(slots),
    selfUri,
  };
}
