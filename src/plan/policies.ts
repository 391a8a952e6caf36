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
};
