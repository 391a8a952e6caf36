import { Ajv2020 } from 'ajv/dist/2020.js';
import { readConfiguration } from '../../src/config/read-configuration.ts';
import { composeSchema } from '../../src/config/schema/compose-schema.ts';
import type { Source } from '../../src/config/source.ts';
import { DURATION_PATTERN } from '../../src/model/duration.ts';
import { finding } from '../../src/model/finding.ts';
import { OWN_KEYWORDS } from '../../src/model/json-schema.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { Configuration } from '../../src/model/org.ts';
import type { RuleSection } from '../../src/model/rule.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';

const notHere = (): never => {
  throw new Error('The bells of these tests hang in no org');
};

/** A made-up kind: the language must not depend on a real one. */
export const bells: Kind = {
  name: 'bells',
  title: 'Bells',
  noun: 'bell',
  short: 'delay',
  after: [],
  permissions: { read: [], write: [] },
  platformFields: { '/name': 'name', '/volume': 'config.volumePercent', '/delay': 'config.delaySeconds' },
  serverOwned: ['version', 'selfUri'],
  schema: {
    type: 'object',
    title: 'bell',
    description: 'One bell.',
    additionalProperties: false,
    properties: {
      name: { type: 'string', minLength: 1, description: 'What it is called.' },
      id: { type: 'string', pattern: '^[a-z0-9-]+$', 'x-org-only': true, description: 'Its id.' },
      was: { type: 'string', minLength: 1, description: 'What it was called.' },
      unchecked: { type: 'object', additionalProperties: true, description: 'What is not known.' },
      volume: { type: 'integer', minimum: 1, maximum: 10, description: 'How loud.', examples: [5] },
      delay: {
        type: 'string',
        pattern: DURATION_PATTERN,
        'x-duration': { unit: 's', minimum: 1, maximum: 60 },
        description: 'How late.',
        examples: ['8s'],
      },
      tags: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        uniqueItems: true,
        maxItems: 3,
        description: 'Words.',
        examples: [['loud']],
      },
      chimes: {
        type: 'array',
        description: 'What it plays.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['note'],
          properties: {
            note: { type: 'string', description: 'Which.', examples: ['C'] },
            id: { type: 'string', 'x-org-only': true, description: 'Its id.' },
            delay: {
              type: 'string',
              pattern: DURATION_PATTERN,
              'x-duration': { unit: 'ms', minimum: 1, maximum: 1_000 },
              description: 'When.',
            },
          },
        },
      },
      tone: { type: 'string', enum: ['bright', 'dark'], description: 'How it sounds.' },
      pin: { type: 'string', pattern: '^[0-9]{4}$', 'x-sensitive': true, description: 'Four digits.' },
      dates: {
        type: 'object',
        propertyNames: { type: 'string', pattern: '^[0-9]{4}$', description: 'A year.', examples: ['1900'] },
        additionalProperties: { type: 'object', additionalProperties: false, properties: { id: { type: 'string', 'x-org-only': true } } },
        description: 'When it rang.',
      },
      tower: { type: 'string', minLength: 1, 'x-selector': true, description: 'Where it hangs.', examples: ['North'] },
      hammer: {
        type: 'object',
        additionalProperties: false,
        required: ['weight'],
        'x-gone': { clapper: { why: 'was taken down in 1900', instead: 'Write `weight`.' } },
        description: 'What strikes it.',
        properties: {
          weight: { type: 'number', minimum: 0.5, description: 'In kilograms.', examples: [2] },
          soft: { type: 'boolean', description: 'With felt.' },
          colour: { type: 'string', pattern: '^#[0-9A-F]{3}$', 'x-colour': true, description: 'How it looks.' },
        },
      },
    },
  },
  read: notHere,
  readAgain: notHere,
  write: notHere,
};

/** Made-up rules, one of whose keys has to be there in some layer. */
export const bellRules: RuleSection = {
  name: 'bellRules',
  title: 'Bell rules',
  schema: {
    type: 'object',
    description: 'What holds for bells.',
    additionalProperties: false,
    required: ['of'],
    properties: {
      of: { type: 'string', enum: ['bells'], description: 'For what.', examples: ['bells'] },
      atMost: {
        type: 'string',
        pattern: DURATION_PATTERN,
        'x-duration': { unit: 'ms', minimum: 1, maximum: 86_400_000 },
        description: 'No longer.',
      },
    },
  },
  check: (rule) =>
    Object.hasOwn(rule.fields, 'atMost')
      ? []
      : [finding('rule-incomplete', `The rule "${rule.name}" sets no limit`, { at: rule.at, about: `${rule.section}/${rule.name}` })],
  scope: notHere,
  matches: notHere,
  judge: notHere,
};

/** A vocabulary of one kind, one section of rules and one policy. */
export const vocabulary: Vocabulary = {
  kinds: [bells],
  directories: [],
  rules: [bellRules],
  policies: { maximumNoise: { type: 'number', minimum: 0, description: 'How much is too much.', examples: [3] } },
  regions: ['us-east-1', 'eu-west-1'],
};

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
ajv.addVocabulary([...OWN_KEYWORDS]);

/** The validator of that vocabulary. */
export const validate = ajv.compile({ ...composeSchema(vocabulary) });

/** Reads one file `a.yml`. */
export const readText = (text: string): Configuration => readSources([{ file: 'a.yml', text }]);

/** Reads several files. */
export const readSources = (sources: readonly Source[]): Configuration => readConfiguration(sources, vocabulary, validate);
