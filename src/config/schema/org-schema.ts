import { riskCodes } from '../../model/codes.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/** How an org can be called: its name is part of environment variables. */
export const ORG_NAME: JsonSchema = {
  type: 'string',
  pattern: '^[a-z0-9][a-z0-9-]*$',
  maxLength: 63,
  description: 'The name of an org: lower-case letters, digits and `-`.',
  examples: ['prod-us'],
};

const UUID = '^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$';

/** Returns the members that stand in an org and nowhere else. */
export const orgMembers = (vocabulary: Vocabulary): Readonly<Record<string, JsonSchema>> => ({
  region: regionSchema(vocabulary.regions),
  organizationId: {
    type: 'string',
    pattern: UUID,
    description:
      'The id of the organization, as the platform shows it under Organization Settings. Nothing is read or written in any other.',
    examples: ['0f6b2c1e-7a4d-4a56-9f3e-b1c2d3e4f506'],
  },
  credentials: {
    type: 'string',
    pattern: '^[A-Z][A-Z0-9_]{0,62}$',
    description:
      "The part of the environment variables' names that is the org's own: `PROD_US` for GENESYS_PROD_US_CLIENT_ID and its like. By default the name of the org in capitals, with `_` for `-`.",
    examples: ['PROD_US'],
  },
  use: {
    type: ['array', 'null'],
    items: { type: 'string', minLength: 1 },
    uniqueItems: true,
    description: 'The profiles that are laid under this org, in this order; a later one wins.',
    examples: [['shop']],
  },
  allow: allowSchema(vocabulary),
});

function regionSchema(regions: readonly string[]): JsonSchema {
  const form: JsonSchema = { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$', maxLength: 253 };
  return {
    type: 'string',
    ...(regions.length > 0 ? { anyOf: [{ enum: regions }, form] } : form),
    description:
      'The AWS id or the domain of the Genesys Cloud region, or the name of a host that the runner gives. A file cannot name a host.',
    examples: ['eu-west-1', 'mypurecloud.de'],
  };
}

function allowSchema({ kinds, rules }: Vocabulary): JsonSchema {
  const sections = [...kinds, ...rules].map((section) => section.name);
  const example = `${sections[0] ?? 'section'}/Lookup customer`;
  const thing: JsonSchema = {
    type: 'string',
    pattern: `^(${sections.join('|')})/[\\s\\S]+$`,
    description: 'A thing is named as `section/key`.',
    examples: [example],
  };
  const things: JsonSchema = {
    anyOf: [
      { type: 'boolean', const: true, title: '`true` for all' },
      { type: 'array', title: 'a list of `section/key`', items: thing, minItems: 1 },
      { type: 'null' },
    ],
    examples: [[example], true],
  };
  return {
    type: ['object', 'null'],
    description: 'Risks that are accepted: the code, and for which things (`section/key`), or `true` for all.',
    properties: Object.fromEntries(riskCodes.map((risk) => [risk, { ...things, description: `Accepts the risk \`${risk}\`.` }])),
    additionalProperties: false,
    examples: [{ 'near-name': [example] }],
  };
}
