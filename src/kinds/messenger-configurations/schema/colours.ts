import type { JsonSchema } from '../../../model/json-schema.ts';

const QUOTES = 'In quotes: without them `#` begins a comment of YAML.';

/** Returns the form of a colour of six digits (Genesys' Terraform provider, 2026-07). */
export const longColour = (description: string, example: string): JsonSchema => colour(description, '^#[A-Fa-f0-9]{6}$', example);

/** Returns the form of a colour of three or six digits (contract of the API). */
export const anyColour = (description: string, example: string): JsonSchema =>
  colour(description, '^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$', example);

const colour = (description: string, pattern: string, example: string): JsonSchema => ({
  type: 'string',
  pattern,
  'x-colour': true,
  description: `${description} ${QUOTES}`,
  examples: [example],
});
