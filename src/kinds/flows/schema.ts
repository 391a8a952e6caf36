import type { DurationRange } from '../../model/duration.ts';
import type { GENERAL_MEMBERS } from '../../model/entry.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import { entrySchema } from '../entry-schema.ts';

// At least one millisecond; no bound above was seen (core of the scripting SDK, 2026-11), so a week stands for it.
const RANGE: DurationRange = { unit: 'ms', minimum: 1, maximum: 604_800_000 };

const value = {
  pattern: '^(suggested|[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m))$',
  'x-duration': RANGE,
} as const;

const EXAMPLE = { 'Lookup customer': '6s', 'Lookup order': { Orders: 'suggested', '15': '4s' } };

const step: JsonSchema = { type: 'string', ...value, description: 'How long this step waits; `suggested`: as long as the action itself.' };

const stepsOfAction: JsonSchema = {
  type: ['string', 'object'],
  ...value,
  description:
    'How long every step waits that calls this action, or a map: digits are a tracking id, anything else is a task, menu or state.',
  additionalProperties: step,
  examples: ['6s', 'suggested'],
};

const { properties = {}, ...form } = entrySchema(
  'flow',
  'One published Architect flow, and how long its steps wait for the data actions that they call.',
  {
    type: {
      type: 'string',
      pattern: '^[a-z]+$',
      'x-selector': true,
      description:
        'The type of the flow in small letters, as `inboundcall`; needed where the org has flows of several types with this name.',
      examples: ['inboundcall'],
    },
    publish: {
      type: 'boolean',
      description:
        '`true`: what differs is written, and the flow is published. Otherwise the flow is only looked at, and what differs is told.',
      examples: [true],
    },
    steps: {
      type: 'object',
      title: 'Steps',
      description:
        'How long the steps wait that call a data action, by the action: its key under `dataActions`, or its name in the platform.',
      additionalProperties: stepsOfAction,
      examples: [EXAMPLE],
    },
  },
  [{ publish: true, steps: EXAMPLE }],
);

const NEVER: ReadonlySet<string> = new Set(['was', 'unchecked', 'create'] satisfies (typeof GENERAL_MEMBERS)[number][]);

/** The form of an entry under `flows`: none is ever renamed or created, and nothing but the timeouts of its steps is set. */
export const schema: JsonSchema = {
  ...form,
  properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !NEVER.has(name))),
  'x-gone': {
    was: { why: 'cannot be said of a flow, which is never renamed', instead: 'Rename it in Architect, and here its key or `name`.' },
    unchecked: { why: 'cannot be said of a flow, of which only the timeouts of its steps are set', instead: 'Set the rest in Architect.' },
  },
};
