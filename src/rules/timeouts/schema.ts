import { DURATION_PATTERN } from '../../model/duration.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import { targets } from './targets.ts';

const limit = (description: string): JsonSchema => ({
  type: 'string',
  pattern: DURATION_PATTERN,
  'x-duration': { unit: 'ms', minimum: 1, maximum: 86_400_000 },
  description,
  examples: ['10s'],
});

const criterion = (name: string): JsonSchema => ({
  type: 'string',
  minLength: 1,
  description: `The ${name}; \`*\` stands for any text, \`?\` for one character.`,
});

const criteria = [...new Set(Object.values(targets).flatMap((target) => target.criteria))];

/** The form of one timeout rule. */
export const schema: JsonSchema = {
  type: 'object',
  title: 'Timeout rule',
  description: 'What is to hold for timeouts that no entry names. It reports; with `fix: true` it makes changes.',
  properties: {
    of: { type: 'string', enum: Object.keys(targets), description: 'Whose timeouts the rule is for.' },
    match: {
      type: 'object',
      description: 'Which of them; all where nothing is written. Names of the platform, not labels of this file.',
      properties: Object.fromEntries(criteria.map((name) => [name, criterion(name)])),
      additionalProperties: false,
      examples: [{ integration: 'CRM *' }],
    },
    atLeast: limit('No timeout may be shorter.'),
    atMost: limit('No timeout may be longer.'),
    exactly: limit('Every timeout has this length.'),
    publish: { type: 'boolean', default: false, description: 'For steps, with `fix`: the flows that change are published.' },
    fix: { type: 'boolean', default: false, description: 'Make changes so that the rule holds, instead of only reporting.' },
  },
  additionalProperties: false,
  examples: [{ of: 'dataActions', match: { integration: 'CRM *' }, atMost: '10s', fix: true }],
};
