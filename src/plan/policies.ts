import type { JsonSchema } from '../model/json-schema.ts';

/** The policies that a plan is held against, by name. */
export const policies: Readonly<Record<string, JsonSchema>> = {
  maximumChange: {
    type: 'string',
    pattern: '^(100|[1-9]?[0-9])%$',
    description:
      "How much of an org's named settings one plan may change before it is the risk `sweeping-change`; judged in orgs with at least ten named settings. `0%` turns it off.",
    examples: ['30%'],
  },
  minimumContrast: {
    type: 'number',
    minimum: 0,
    maximum: 21,
    description:
      'The least contrast of colours that meet on the screen, as WCAG 2.2 counts it; less is the risk `low-contrast`. 4.5 is its level AA. `0` turns it off; where nothing is written, less than 4.5 is a notice.',
    examples: [4.5],
  },
  maximumGreetingLength: {
    type: 'integer',
    minimum: 0,
    description:
      'The most characters of a greeting; more is the risk `long-text`. `0` turns it off; where nothing is written, more than 150 is a notice.',
    examples: [150],
  },
};
