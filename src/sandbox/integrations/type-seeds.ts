import type { JsonObject } from '../json.ts';

/** A type of integration that only this org has. */
export interface IntegrationTypeSeed {
  id: string;
  name?: string;
  /** Slot → the types of credential that it takes. */
  slots?: Record<string, readonly string[]>;
  /** JSON Schemas of whatever draft; left out: 404. */
  properties?: JsonObject;
  advanced?: JsonObject;
}

/** How integrations behave in an org. */
export interface IntegrationManners {
  /** `literal`: empty notes are read as `node_dynamodb_empty_string` (Terraform provider 1.84.1, 2026-07). */
  emptyNotes: 'empty' | 'literal';
}

/** What stands for empty notes. */
export const emptyNotes = 'node_dynamodb_empty_string';
