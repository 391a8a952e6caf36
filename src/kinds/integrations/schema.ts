import type { JsonSchema } from '../../model/json-schema.ts';
import { entrySchema } from '../entry-schema.ts';

/** The two maps of an integration whose keys its type decides, as the platform calls them. */
export const PARTS = ['properties', 'advanced'] as const;

/** One of them. */
export type Part = (typeof PARTS)[number];

const keys = (description: string, example: { readonly [key: string]: string | number }): JsonSchema => ({
  type: 'object',
  additionalProperties: true,
  description,
  examples: [example],
});

/** The form of an entry under `integrations`. */
export const schema: JsonSchema = {
  ...entrySchema(
    'integration',
    'One integration, by its name, and which keys of its configuration are to hold. All others stay as they are.',
    {
      properties: keys(
        'Keys of its properties, checked against the schema of its type; numbers as the platform has them, often in milliseconds.',
        { requestTimeout: 5000 },
      ),
      advanced: keys('Keys of its advanced configuration, checked in the same way.', { retries: 2 }),
      notes: { type: 'string', 'x-empty-is-unset': true, description: 'What people read about the integration.' },
    },
    [{ properties: { requestTimeout: 5000 }, notes: 'Owned by the CRM team' }],
  ),
  'x-gone': {
    credentials: {
      why: 'can never be set by a file, which holds no secret; an apply sends them back as they are',
      instead: 'Set them in the platform, and remove the key here.',
    },
  },
};
