import { DURATION_PATTERN, type DurationRange } from '../../model/duration.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import { entrySchema } from '../entry-schema.ts';

// What `config.timeoutSeconds` can hold (API description of 2026-07-23).
const TIMEOUT: DurationRange = { unit: 's', minimum: 1, maximum: 60 };

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
    integration: {
      type: 'string',
      minLength: 1,
      'x-selector': true,
      'x-reference': 'integrations',
      description: 'The name of the integration that the action belongs to; needed where the org has several actions of this name.',
      examples: ['CRM web services'],
    },
  },
  [{ timeout: '8s', integration: 'CRM web services' }],
);
