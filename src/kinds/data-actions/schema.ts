import { DURATION_PATTERN, type DurationRange } from '../../model/duration.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import { entrySchema } from '../entry-schema.ts';

// What `config.timeoutSeconds` can hold (API description of 2026-07-23).
const TIMEOUT: DurationRange = { unit: 's', minimum: 1, maximum: 60 };

// What the function's own `timeoutSeconds` can hold (Terraform provider issues 2503 and 2523, 2026); the texts by the models of SDK 262 (2026-11).
const FUNCTION_TIMEOUT: DurationRange = { unit: 's', minimum: 1, maximum: 15 };

const functionSchema: JsonSchema = {
  type: 'object',
  title: 'Function',
  description: 'What the action runs, where it is one of a function integration. All that changes is published at once, by one draft.',
  properties: {
    timeout: {
      type: 'string',
      pattern: DURATION_PATTERN,
      'x-duration': FUNCTION_TIMEOUT,
      description:
        "How long the function may run (`timeoutSeconds`): 1s to 15s, in whole seconds. Where it was never set, it is 15s. The action's own `timeout` should be no shorter.",
      examples: ['12s'],
    },
    runtime: { type: 'string', minLength: 1, description: 'What runs the function, as the platform names it.', examples: ['nodejs22.x'] },
    description: { type: 'string', minLength: 1, maxLength: 255, description: 'What the function is for.' },
    handler: {
      type: 'string',
      pattern: '^[^\\s]+\\.[^\\s.]+$',
      description: 'The file in the code, without its ending, and the name that it exports.',
      examples: ['dist/index.handler'],
    },
  },
  additionalProperties: false,
};

/** The form of an entry under `dataActions`. */
export const schema: JsonSchema = entrySchema(
  'data action',
  'One data action, by its name, and what is to hold for it.',
  {
    timeout: {
      type: 'string',
      pattern: DURATION_PATTERN,
      'x-duration': TIMEOUT,
      title: 'Timeout',
      description:
        'How long the platform waits for the action before it gives up (`config.timeoutSeconds`): 1s to 1m, in whole seconds. Where it was never set, the platform uses 1m.',
      examples: ['8s', '20s', '1m'],
    },
    function: functionSchema,
    integration: {
      type: 'string',
      minLength: 1,
      'x-selector': true,
      'x-reference': 'integrations',
      description: 'The name of the integration that the action belongs to; needed where the org has several actions of this name.',
      examples: ['CRM web services'],
    },
  },
  [
    { timeout: '8s', integration: 'CRM web services' },
    { timeout: '15s', function: { timeout: '12s', runtime: 'nodejs22.x' } },
  ],
);
