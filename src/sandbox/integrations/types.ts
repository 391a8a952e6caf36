/** A type of integration, and what its `properties` and `advanced` may hold. */
export interface IntegrationType {
  readonly id: string;
  readonly name: string;
  readonly hostsActions: boolean;
  readonly slots: Readonly<Record<string, readonly string[]>>;
  readonly schemas: { readonly properties: Schema; readonly advanced: Schema };
}

/** The part of JSON Schema that a type's description uses here. */
export interface Schema {
  readonly $schema: string;
  readonly title: string;
  readonly type: 'object';
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, Setting>>;
}

/** One setting in such a schema. */
export interface Setting {
  readonly type: 'string' | 'integer' | 'boolean' | 'object';
  readonly title?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly format?: string;
  readonly enum?: readonly unknown[];
}

const empty = (title: string): Schema => ({ $schema: 'http://json-schema.org/draft-04/schema#', title, type: 'object', properties: {} });

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
  {
    id: 'legacy-crm-connector',
    name: 'Legacy CRM Connector',
    hostsActions: false,
    slots: { basicAuth: ['basicAuth'] },
    schemas: { properties: connectorProperties(), advanced: connectorAdvanced() },
  },
];

/** Made up: no type with a timeout is published (2026-11). One draft of JSON Schema in each part. */
function connectorProperties(): Schema {
  return {
    ...empty('Legacy CRM Connector properties'),
    required: ['url'],
    properties: {
      url: { type: 'string', title: 'Address of the CRM' },
      requestTimeout: { type: 'integer', title: 'Request timeout (ms)', minimum: 1000, maximum: 60000, default: 10000 },
      apiToken: { type: 'string', title: 'Token of the API' },
      signature: { type: 'string', title: 'Signature', format: 'password' },
      environment: { type: 'string', title: 'Environment', enum: ['live', 'test'] },
      idleLimit: { type: 'integer', title: 'Connection time-out (s)', minimum: 1 },
    },
  };
}

function connectorAdvanced(): Schema {
  return {
    ...empty('Legacy CRM Connector advanced'),
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    properties: {
      retries: { type: 'integer', title: 'Retries', minimum: 0, maximum: 5 },
      mapping: { type: 'object', title: 'Fields by name' },
      compress: { type: 'boolean', title: 'Compression' },
    },
  };
}

function clientAppProperties(): Schema {
  const texts = Object.fromEntries(['url', 'sandbox', 'displayType'].map((name) => [name, { type: 'string' } as const]));
  return {
    ...empty('Client Application properties'),
    properties: { ...texts, frameHeight: { type: 'integer', minimum: 1, maximum: 4096 } },
  };
}

/** The type of an id, or nothing. */
export function integrationType(id: string): IntegrationType | undefined {
  return integrationTypes.find((type) => type.id === id);
}

/** Whether custom actions of this type are code that only a draft can change (Genesys blog on functions, 2025-01). */
export function isFunctionType(typeId: string): boolean {
  return typeId === 'function-data-actions';
}
