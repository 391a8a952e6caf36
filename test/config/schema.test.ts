import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { vocabulary as real } from '../../src/commands/vocabulary.ts';
import { validate as generated } from '../../src/config/generated/validate.js';
import { readConfiguration } from '../../src/config/read-configuration.ts';
import { composeSchema } from '../../src/config/schema/compose-schema.ts';
import type { JsonSchema } from '../../src/model/json-schema.ts';
import { validate, vocabulary } from './bells.ts';

const root = join(import.meta.dirname, '../..');

const valid = (value: unknown): boolean => Boolean(validate(value));

const whole = {
  version: 1,
  defaults: { bells: { A: { delay: '5s', volume: null } }, bellRules: { r: { atMost: '5s' } }, policies: { maximumNoise: 3 } },
  profiles: { shop: { bells: { A: null } }, empty: null },
  orgs: {
    prod: {
      region: 'eu-west-1',
      organizationId: '0f6b2c1e-7a4d-4a56-9f3e-b1c2d3e4f506',
      credentials: 'PROD',
      use: ['shop'],
      allow: { 'near-name': ['bells/A'], 'sweeping-change': true },
      bells: { A: { id: 'x', hammer: { weight: 1 }, unchecked: { any: { thing: 1 } } }, B: '5s', C: null },
      bellRules: { r: { of: 'bells' }, s: null },
      policies: { maximumNoise: null },
    },
  },
};

/** Returns every copy of a value with one unknown key in one of its objects, and where it was put. */
function withUnknownKeys(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    withUnknownKeys(each, `${path}/${key}`).map(([at, copy]) => [at, { ...value, [key]: copy }] as const),
  );
  return [[path, { ...value, 'unknown key': { 'no such': 1 } }], ...inner];
}

/** Returns every schema within a schema that describes a member, with the pointer to it. */
function members(schema: JsonSchema, path = ''): readonly (readonly [string, JsonSchema])[] {
  const own = Object.entries({ ...schema.properties, ...schema.$defs });
  return own.flatMap(([name, each]) => [[`${path}/${name}`, each] as const, ...members(each, `${path}/${name}`)]);
}

describe('the schema', () => {
  it.each([
    ['of the made-up kind', vocabulary],
    ['that is published', real],
  ])('%s is itself valid under draft 2020-12', (_, words) => {
    const ajv = new Ajv2020();
    expect(ajv.validateSchema({ ...composeSchema(words) }) ? [] : ajv.errors).toEqual([]);
  });

  it('takes what the language has, and also a file that holds only a part', () => {
    expect([valid(whole), validate.errors]).toEqual([true, null]);
    expect(
      [
        { version: 1, defaults: {} },
        { version: 1, orgs: { prod: { bells: {} } } },
      ].map(valid),
    ).toEqual([true, true]);
  });

  it.each(withUnknownKeys(whole).filter(([path]) => !path.includes('/unchecked')))('takes no unknown key in %s', (_, value) => {
    expect(valid(value)).toBe(false);
  });

  it('keeps what stands in an org only out of defaults and profiles', () => {
    const layer = { bells: { A: { id: 'x' } } };
    expect(
      [
        { version: 1, defaults: layer },
        { version: 1, profiles: { p: layer } },
        { version: 1, orgs: { p: layer } },
      ].map(valid),
    ).toEqual([false, false, true]);
  });

  it.each([
    ['of the made-up kind', vocabulary],
    ['that is published', real],
  ])('%s describes every key', (_, words) => {
    const mute = members(composeSchema(words)).filter(([, each]) => each.description === undefined && each.$ref === undefined);
    expect(mute.map(([path]) => path)).toEqual([]);
  });

  it('offers the regions, and forbids no other name', () => {
    const region = composeSchema(vocabulary).$defs?.['org']?.properties?.['region'];
    expect(region?.anyOf?.[0]).toEqual({ enum: ['us-east-1', 'eu-west-1'] });
    expect(valid({ version: 1, orgs: { prod: { region: 'sandbox' } } })).toBe(true);
  });
});

describe('what is generated', () => {
  it('is the schema of the language as it is now', () => {
    const text = readFileSync(join(root, 'schema/genesys-cloud.schema.json'), 'utf8');
    expect(text).toBe(`${JSON.stringify(composeSchema(real), null, 2)}\n`);
  });

  it('reads the smallest useful file', () => {
    const text = 'version: 1\norgs: { prod: { region: eu-west-1, dataActions: { Lookup customer: 8s, Create ticket: 20s } } }\n';
    const { orgs, findings } = readConfiguration([{ file: 'genesys-cloud.yml', text }], real, generated);
    expect(findings).toEqual([]);
    expect(orgs.map(({ name, credentials, entries }) => [name, credentials, entries.map((entry) => [entry.name, entry.fields])])).toEqual([
      [
        'prod',
        'PROD',
        [
          ['Lookup customer', { timeout: '8s' }],
          ['Create ticket', { timeout: '20s' }],
        ],
      ],
    ]);
  });

  it('takes every sample', () => {
    const samples = globSync('config-samples/*.{yml,yaml}', { cwd: root });
    const errors = samples.map((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return { file, valid: generated(parse(text)), findings: readConfiguration([{ file, text }], real, generated).findings };
    });
    expect(errors.filter((each) => !each.valid || each.findings.length > 0)).toEqual([]);
  });
});
