import type { JsonSchema } from '../../model/json-schema.ts';
import { createMember, entrySchema } from '../entry-schema.ts';

const configuration: JsonSchema = {
  type: 'object',
  'x-short': 'name',
  title: 'Configuration',
  description: 'The messenger configuration that is shown: its newest published version, unless `version` pins another one.',
  properties: {
    name: {
      type: 'string',
      minLength: 1,
      'x-reference': 'messengerConfigurations',
      description: 'The messenger configuration: its key in this org, or its name in the platform.',
      examples: ['Support messenger'],
    },
    version: {
      type: 'integer',
      minimum: 1,
      description: 'The published version that is shown; without it the newest one.',
      examples: [3],
    },
  },
  additionalProperties: false,
  examples: ['Support messenger', { name: 'Support messenger', version: 3 }],
};

/** The form of an entry under `messengerDeployments`. */
export const schema: JsonSchema = entrySchema(
  'messenger deployment',
  'One web deployment: which configuration visitors get on which pages.',
  {
    ...createMember('messenger deployment'),
    description: { type: 'string', 'x-empty-is-unset': true, description: 'What it is for.', examples: ['The public shop'] },
    configuration,
    allowAllDomains: {
      type: 'boolean',
      description: 'Every page may show it; then `allowedDomains` is empty.',
      examples: [false],
    },
    allowedDomains: {
      type: 'array',
      uniqueItems: true,
      'x-empty-is-unset': true,
      items: { type: 'string', minLength: 1, description: 'A host name without scheme or port; its sub-domains are allowed with it.' },
      description: 'The domains whose pages may show it: host names without scheme or port. Sub-domains are allowed with them.',
      examples: [['shop.example.com']],
    },
    flow: {
      type: 'string',
      minLength: 1,
      'x-reference': 'inboundMessageFlows',
      'x-reference-keys': 'flows',
      description: 'The published inbound message flow that answers conversations, by its name.',
      examples: ['Inbound message'],
    },
    supportedContent: {
      type: 'string',
      minLength: 1,
      'x-reference': 'supportedContent',
      description: 'The supported-content profile that says which attachments are accepted, by its name.',
      examples: ['Images only'],
    },
    status: {
      type: 'string',
      enum: ['Active', 'Inactive'],
      description: '`Inactive` switches the messenger off.',
      examples: ['Active'],
    },
  },
  [
    {
      configuration: 'Support messenger',
      allowedDomains: ['shop.example.com'],
      flow: 'Inbound message',
      supportedContent: 'Images only',
      status: 'Active',
    },
    { configuration: { name: 'Support messenger', version: 3 } },
  ],
);
