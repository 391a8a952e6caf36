import type { JsonSchema } from '../../../model/json-schema.ts';
import { mapping } from './parts.ts';

const UUID = '[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}';
const EXAMPLE = '8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e';

/** Returns the form of an id, of something that is known by its id only: each org has another one. */
export const idOfOneOrg = (description: string): JsonSchema => ({
  type: 'string',
  pattern: `^${UUID}$`,
  'x-org-only': true,
  description,
  examples: [EXAMPLE],
});

/** A knowledge base by its id; where none is chosen the id may be empty (a public CSV tool sends it so, 2026). */
export const knowledgeBase: JsonSchema = mapping('The knowledge base whose articles are offered.', {
  id: {
    ...idOfOneOrg('The id of the knowledge base; each org has another one.'),
    pattern: `^(${UUID})?$`,
    'x-empty-is-unset': true,
  },
});
