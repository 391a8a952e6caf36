/** The settings of an integration: what a PUT of `config/current` replaces. The name lives here (Terraform provider 1.84.1, 2026-07). */
export interface StoredConfig {
  name: string;
  version: number;
  properties: Record<string, unknown>;
  advanced: Record<string, unknown>;
  notes: string;
  /** Slot → id of a credential. */
  credentials: Record<string, { id: string }>;
  [unknown: string]: unknown;
}

/** An integration as the sandbox stores it. */
export interface StoredIntegration {
  id: string;
  typeId: string;
  intendedState: 'ENABLED' | 'DISABLED';
  config: StoredConfig;
  [unknown: string]: unknown;
}
