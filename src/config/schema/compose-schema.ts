import type { JsonSchema } from '../../model/json-schema.ts';
import { SCHEMA_URL } from '../../model/version.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { type Form, formsOf, POLICIES } from './forms.ts';
import { hasOrgOnly, layerSchema, partial } from './layer-schema.ts';
import { ORG_NAME, orgMembers } from './org-schema.ts';

type Definitions = Readonly<Record<string, JsonSchema>>;
type Place = 'org' | 'shared';

/** Returns the schema of a configuration file (draft 2020-12): the one that is published, and the one that validation uses. */
export function composeSchema(vocabulary: Vocabulary): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: SCHEMA_URL,
    title: 'Genesys Cloud settings',
    description: 'The settings of Genesys Cloud orgs that are kept in Git. Only what is named here is compared and changed.',
    type: 'object',
    properties: fileMembers(),
    required: ['version'],
    additionalProperties: false,
    $defs: {
      settings: settingsSchema(vocabulary),
      org: orgSchema(vocabulary),
      ...definitions(vocabulary),
    },
  };
}

const fileMembers = (): Definitions => ({
  version: { type: 'integer', const: 1, description: 'The version of the language, at the head of each file.', examples: [1] },
  defaults: { $ref: '#/$defs/settings', description: 'What is laid under every org.' },
  profiles: {
    type: ['object', 'null'],
    description: 'Named sets of settings; an org lists those that it uses.',
    propertyNames: { minLength: 1 },
    additionalProperties: { $ref: '#/$defs/settings' },
    examples: [{ shop: {} }],
  },
  orgs: {
    type: ['object', 'null'],
    description: 'The orgs by name. The name is also the key of their environment variables.',
    propertyNames: ORG_NAME,
    additionalProperties: { $ref: '#/$defs/org' },
    examples: [{ prod: { region: 'eu-west-1' } }],
  },
});

const settingsSchema = (vocabulary: Vocabulary): JsonSchema => ({
  type: ['object', 'null'],
  title: 'Settings',
  description:
    'Settings for several orgs. Maps merge with what lies over them, single values and lists are replaced, `null` stops managing.',
  properties: sections(vocabulary, 'shared'),
  additionalProperties: false,
});

const orgSchema = (vocabulary: Vocabulary): JsonSchema => ({
  type: 'object',
  title: 'Org',
  description: 'One org: which one it is, and its settings.',
  properties: { ...orgMembers(vocabulary), ...sections(vocabulary, 'org') },
  additionalProperties: false,
  examples: [{ region: 'eu-west-1' }],
});

function sections(vocabulary: Vocabulary, place: Place): Definitions {
  const forms = Array.from(formsOf(vocabulary).values(), (form) => [form.name, sectionSchema(form, place)] as const);
  return { ...Object.fromEntries(forms), [POLICIES]: policiesSchema(vocabulary) };
}

const sectionSchema = (form: Form, place: Place): JsonSchema => ({
  type: ['object', 'null'],
  title: form.title,
  description: form.rules
    ? `${form.title}, each under a name of its own.`
    : `${form.title}, each under a label: its name in the platform, unless \`name\` is written.`,
  propertyNames: { minLength: 1 },
  additionalProperties: { $ref: `#/$defs/${definitionOf(form, place)}` },
});

const policiesSchema = ({ policies }: Vocabulary): JsonSchema => ({
  type: ['object', 'null'],
  title: 'Policies',
  description: 'Limits that make a finding a risk.',
  properties: Object.fromEntries(Object.entries(policies).map(([name, schema]) => [name, partial(schema)])),
  additionalProperties: false,
});

function definitions(vocabulary: Vocabulary): Definitions {
  const all = [...formsOf(vocabulary).values()].flatMap((form) =>
    (['shared', 'org'] as const).map((place) => [definitionOf(form, place), layerSchema(form, place)] as const),
  );
  return Object.fromEntries(all);
}

const definitionOf = ({ name, schema }: Form, place: Place): string => (place === 'org' && hasOrgOnly(schema) ? `${name}InOrg` : name);
