import type { IntegrationType } from './types.ts';

/**
 * Types with settings, in each draft of JSON Schema that a client may meet. Which keys the platform's own types have is unverified
 * (2026-11): the keys here are invented, and some of the ids.
 */
export const invented: readonly IntegrationType[] = [
  {
    id: 'legacy-crm-connector',
    name: 'Legacy CRM Connector',
    hostsActions: false,
    slots: { crmUser: ['basicAuth'] },
    schemas: {
      properties: {
        $schema: 'http://json-schema.org/draft-06/schema#',
        title: 'Legacy CRM properties',
        type: 'object',
        required: ['baseUrl'],
        properties: {
          baseUrl: { type: 'string', title: 'Address of the CRM', format: 'uri' },
          requestTimeout: { type: 'integer', title: 'Request timeout (seconds)', minimum: 1, maximum: 120, default: 30 },
          retries: { type: 'integer', title: 'Retries', minimum: 0, exclusiveMaximum: 6 },
          mode: { type: 'string', title: 'Mode', enum: ['live', 'batch'] },
          apiToken: { type: 'string', title: 'API token', format: 'password' },
        },
      },
      advanced: {
        $schema: 'http://json-schema.org/draft-04/schema#',
        title: 'Legacy CRM advanced',
        type: 'object',
        properties: {
          pool: { type: 'object', title: 'Connections', properties: { maxWait: { type: 'number', minimum: 0, exclusiveMinimum: true } } },
          trace: { type: ['boolean', 'null'], title: 'Trace' },
        },
      },
    },
  },
  {
    id: 'custom-smtp-server',
    name: 'Custom SMTP Server',
    hostsActions: false,
    slots: { smtpUser: ['basicAuth'] },
    schemas: {
      properties: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'SMTP properties',
        type: 'object',
        properties: {
          host: { type: 'string', title: 'Host', minLength: 1 },
          port: { type: 'integer', title: 'Port', minimum: 1, maximum: 65_535 },
          connectionTimeoutSeconds: { type: 'integer', title: 'Connection timeout', exclusiveMinimum: 0, maximum: 60 },
          relays: { type: 'array', title: 'Relays', items: { type: 'string' } },
        },
      },
    },
  },
  {
    id: 'crm-bridge',
    name: 'CRM Bridge',
    hostsActions: false,
    slots: { basicAuth: ['basicAuth'] },
    schemas: {
      properties: {
        $schema: 'http://json-schema.org/draft-04/schema#',
        title: 'CRM Bridge properties',
        type: 'object',
        required: ['url'],
        properties: {
          url: { type: 'string', title: 'Address of the CRM' },
          requestTimeout: { type: 'integer', title: 'Request timeout (ms)', minimum: 1000, maximum: 60000, default: 10000 },
          apiToken: { type: 'string', title: 'Token of the API' },
          signature: { type: 'string', title: 'Signature', format: 'password' },
          environment: { type: 'string', title: 'Environment', enum: ['live', 'test'] },
          idleLimit: { type: 'integer', title: 'Connection time-out (s)', minimum: 1 },
        },
      },
      advanced: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'CRM Bridge advanced',
        type: 'object',
        properties: {
          retries: { type: 'integer', title: 'Retries', minimum: 0, maximum: 5 },
          mapping: { type: 'object', title: 'Fields by name' },
          compress: { type: 'boolean', title: 'Compression' },
        },
      },
    },
  },
  { id: 'webhook', name: 'Webhook', hostsActions: false, slots: {}, schemas: {} },
];
