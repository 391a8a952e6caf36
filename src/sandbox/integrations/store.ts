import { type JsonObject, layOver } from '../json.ts';
import type { StoredIntegration } from './stored.ts';
import type { IntegrationManners } from './type-seeds.ts';
import { type IntegrationType, integrationTypes } from './types.ts';

/** The integrations of an org, by id, in the order in which they came, and the types that they can have. */
export class IntegrationStore {
  types: readonly IntegrationType[] = integrationTypes;
  manners: IntegrationManners = { emptyNotes: 'empty' };
  readonly #byId = new Map<string, StoredIntegration>();
  readonly #known = new Map<string, JsonObject>();

  /** The type of an id, or nothing. */
  type(id: string): IntegrationType | undefined {
    return this.types.find((type) => type.id === id);
  }

  get(id: string): StoredIntegration | undefined {
    return this.#byId.get(id);
  }

  /** Every member that the settings have, or had before a change that lost it: what a client may send, to put it back. */
  knownSettings(id: string): JsonObject | undefined {
    return this.#known.get(id);
  }

  /** Stores a new state; what was stored before is never changed in place. */
  put(integration: StoredIntegration): void {
    this.#known.set(integration.id, layOver(this.#known.get(integration.id) ?? {}, integration.config));
    this.#byId.set(integration.id, integration);
  }

  all(): readonly StoredIntegration[] {
    return [...this.#byId.values()];
  }

  /** Those with an id or a name; names may repeat (Genesys to Terraform provider issue 2437). */
  named(nameOrId: string): readonly StoredIntegration[] {
    const one = this.#byId.get(nameOrId);
    return one ? [one] : this.all().filter((integration) => integration.config.name === nameOrId);
  }
}
