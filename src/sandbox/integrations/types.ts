import type { JsonObject } from '../json.ts';
import { invented } from './types-with-settings.ts';

/** A type of integration, and what its `properties` and `advanced` may hold. */
export interface IntegrationType {
  readonly id: string;
  readonly name: string;
  readonly hostsActions: boolean;
  readonly slots: Readonly<Record<string, readonly string[]>>;
  /** JSON Schemas of whatever draft; one that is left out cannot be read: 404. */
  readonly schemas: { readonly properties?: JsonObject; readonly advanced?: JsonObject };
}

/** A schema that allows nothing to be set, in the draft that the platform's own schemas name (SDK 262, 2026-11). */
export const empty = (title: string): JsonObject => ({
  $schema: 'http://json-schema.org/draft-04/schema#',
  title,
  type: 'object',
  properties: {},
});

const dataActions = (id: string, name: string, slots: IntegrationType['slots']): IntegrationType => ({
  id,
  name,
  hostsActions: true,
  slots,
  schemas: { properties: empty(`${name} properties`), advanced: empty(`${name} advanced`) },
});

/** A few types; data-action types have no settings of their own (public Terraform exports, 2026-07). */
export const integrationTypes: readonly IntegrationType[] = [
  dataActions('custom-rest-actions', 'Web Services Data Actions', { basicAuth: ['basicAuth', 'userDefined', 'userDefinedOAuth'] }),
  dataActions('purecloud-data-actions', 'Genesys Cloud Data Actions', { pureCloudOAuthClient: ['pureCloudOAuthClient'] }),
  dataActions('function-data-actions', 'Genesys Cloud Function Data Actions', { functionCredentials: ['userDefined'] }),
  dataActions('aws-lambda-data-actions', 'AWS Lambda Data Actions', { AmazonWebServicesARN: ['amazonWebServicesARN'] }),
  {
    id: 'embedded-client-app',
    name: 'Client Application',
    hostsActions: false,
    slots: {},
    schemas: { properties: clientAppProperties(), advanced: empty('Client Application advanced') },
  },
  ...invented,
];

function clientAppProperties(): JsonObject {
  const texts = Object.fromEntries(['url', 'sandbox', 'displayType'].map((name) => [name, { type: 'string' } as const]));
  return {
    ...empty('Client Application properties'),
    properties: { ...texts, frameHeight: { type: 'integer', minimum: 1, maximum: 4096 } },
  };
}

/** Whether custom actions of this type are code that only a draft can change (Genesys blog on functions, 2025-01). */
export function isFunctionType(typeId: string): boolean {
  return typeId === 'function-data-actions';
}
