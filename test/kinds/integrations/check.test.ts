import { beforeAll, describe, expect, it } from 'vitest';
import { integrations } from '../../../src/kinds/integrations/kind.ts';
import { loadJudge } from '../../../src/kinds/integrations/load-judge.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { at, entry } from '../../builders/builders.ts';

beforeAll(loadJudge);

const DRAFT_4 = 'http://json-schema.org/draft-04/schema#';

const keys: JsonObject = {
  requestTimeout: { type: 'integer', title: 'Request timeout', minimum: 1000, maximum: 60000 },
  url: { type: 'string', pattern: '^[a-z\\-]+$' },
  nested: { $ref: '#/definitions/nested' },
  open: { type: 'object', additionalProperties: true },
};

const schema = (more: JsonObject = {}): JsonObject => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['url'],
  definitions: { nested: { type: 'object', properties: { idle: { type: 'integer' } } } },
  properties: keys,
  ...more,
});

function found(
  properties: JsonObject,
  typeSchema: JsonObject = schema(),
  live: JsonObject = { url: 'x' },
  read: JsonObject = { schema: typeSchema },
) {
  const places = { '/properties/requestTimeout': at(7) };
  const resource = { kind: 'integrations', id: 'i', name: 'A', revision: 1, traits: {}, entry: { properties: live } };
  const checked = integrations.checkBeside?.(entry('A', { properties }, { kind: 'integrations', places }), {
    ...resource,
    facts: { schemas: { properties: read } },
  });
  return (checked ?? []).map(({ code, message, help, severity, at: place }) => ({
    code,
    text: `${message} ${help}`,
    severity,
    line: place?.line,
  }));
}

describe('an integration beside the schema of its type', () => {
  it.each<[string, JsonObject, string, RegExp]>([
    ['out of range', { requestTimeout: 500000 }, 'out-of-range', /it takes 1000 to 60000.*Request timeout: integer/],
    ['of another type', { requestTimeout: '5s' }, 'wrong-type', /Request timeout: integer, 1000 to 60000/],
    ['against a pattern', { url: 'A B' }, 'wrong-value', /`pattern`/],
    ['a key that the type lacks', { requestTimeut: 5 }, 'unknown-key', /Did you mean "requestTimeout"/],
    ['one that is near nothing', { zzz: 5 }, 'unknown-key', /The type has there: "requestTimeout"/],
    ['one inside of another', { nested: { idel: 1 } }, 'unknown-key', /nested.idel.*"idle"/],
    ['a key called __proto__', JSON.parse('{"__proto__": 1}'), 'unknown-key', /__proto__/],
  ])('is an error where it is %s', (_, wanted, code, text) => {
    expect(found(wanted)).toEqual([{ code, text: expect.stringMatching(text), severity: 'error', line: expect.any(Number) }]);
  });

  it('says where it stands, and never quotes a value', () => {
    const [problem] = found({ requestTimeout: 123456789 });
    expect(problem).toMatchObject({ line: 7, text: expect.not.stringContaining('123456789') });
  });

  it.each<[string, JsonObject, JsonObject, JsonObject]>([
    ['what fits', { requestTimeout: 5000, nested: { idle: 1 }, open: { any: 1 } }, schema(), {}],
    ['what is live already, right or wrong', { requestTimeout: 5, odd: 1 }, schema(), { requestTimeout: 5, odd: 1 }],
    ['another value of a key that only the org has', { odd: 2 }, schema(), { odd: 1 }],
    ['what lacks a key that is lacking anyway', { requestTimeout: 5000 }, schema({ required: ['more'] }), {}],
    ['keys where the schema takes any', { more: 1 }, schema({ additionalProperties: { type: 'integer' } }), {}],
    ['keys that a pattern takes', { more: 1 }, schema({ patternProperties: { '^m': {} } }), {}],
    ['keys of a part that it is put together from', { b: 1 }, schema({ allOf: [{ properties: { b: { type: 'integer' } } }] }), {}],
  ])('takes %s', (_, wanted, typeSchema, live) => {
    expect(found(wanted, typeSchema, live)).toEqual([]);
  });

  it.each<[string, string | undefined, JsonObject]>([
    ['4', DRAFT_4, { minimum: 0, exclusiveMinimum: true }],
    ['6', 'http://json-schema.org/draft-06/schema#', { exclusiveMinimum: 0 }],
    ['7', 'http://json-schema.org/draft-07/schema', { exclusiveMinimum: 0 }],
    ['2019-09', 'https://json-schema.org/draft/2019-09/schema', { exclusiveMinimum: 0 }],
    ['2020-12', 'https://json-schema.org/draft/2020-12/schema', { exclusiveMinimum: 0 }],
    ['nobody says which', undefined, { exclusiveMinimum: 0 }],
    ['nobody says which, and it is 4', undefined, { minimum: 0, exclusiveMinimum: true }],
  ])('understands draft %s', (_, $schema, bound) => {
    const typeSchema = { ...($schema === undefined ? {} : { $schema }), properties: { t: { type: 'integer', ...bound } } };
    expect(found({ t: 0 }, typeSchema)).toMatchObject([{ code: 'out-of-range', text: expect.stringContaining('more than 0') }]);
    expect(found({ t: 1 }, typeSchema)).toEqual([]);
  });
});

describe('a schema that cannot be used', () => {
  const deep = (depth: number): JsonObject => (depth === 0 ? {} : { allOf: [deep(depth - 1)] });
  const doubling = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [`d${i}`, { allOf: [{ $ref: `#/definitions/d${i + 1}` }, { $ref: `#/definitions/d${i + 1}` }] }]),
  );

  it.each<[string, JsonObject]>([
    ['a pattern without an end', schema({ properties: { url: { type: 'string', pattern: '^(a+)+$' }, requestTimeout: {} } })],
    ['references that double', schema({ definitions: { ...doubling, d40: { type: 'object' } }, allOf: [{ $ref: '#/definitions/d0' }] })],
    ['a reference to the network', schema({ allOf: [{ $ref: 'http://127.0.0.1:9/schema.json' }] })],
    [
      'references in a circle',
      schema({ definitions: { a: { $ref: '#/definitions/b' }, b: { $ref: '#/definitions/a' } }, allOf: [{ $ref: '#/definitions/a' }] }),
    ],
    ['another draft', schema({ $schema: 'http://json-schema.org/draft-03/schema#' })],
    ['a draft that is no text', schema({ $schema: 5 })],
    ['words with wrong values', schema({ required: 5 })],
    ['a pattern that is none', schema({ properties: { requestTimeout: { pattern: '(' } } })],
  ])('is a notice and stops nothing: %s', (_, typeSchema) => {
    const wanted = { requestTimeout: 5000, url: `${'a'.repeat(60)}!` };
    const problems = found(wanted, typeSchema).filter(({ code }) => code !== 'unknown-key');
    expect(problems).toEqual([expect.objectContaining({ code: 'not-checked', severity: 'notice' })]);
  });

  it('is tried once, not with every integration of its type', () => {
    const slow = schema({ properties: { url: { pattern: '^(a+)+$' } } });
    const times = Array.from({ length: 20 }, () => found({ url: `${'a'.repeat(60)}!` }, slow));
    expect(new Set(times.flat().map(({ code }) => code))).toEqual(new Set(['not-checked']));
  }, 5_000);

  it('still tells a mistyped key', () => {
    expect(found({ requestTimeut: 1 }, schema({ allOf: [{ not: 5 }] })).map(({ code }) => code)).toEqual(['unknown-key', 'not-checked']);
  });

  it('was not read, or says nothing of keys', () => {
    expect(found({ a: 1 }, {}, {}, { unreadable: 'could not be read (x)' })).toMatchObject([{ code: 'not-checked' }]);
    expect(found({ a: 1 }, {})).toMatchObject([{ code: 'not-checked', text: expect.stringContaining('names no keys') }]);
  });

  it('is asked for neither async answers nor deep ones', () => {
    expect(found({ requestTimeout: 1 }, schema({ $async: true }))).toMatchObject([{ code: 'out-of-range' }]);
    expect(found({ requestTimeout: 5000 }, schema(deep(50)))).toEqual([]);
  });
});
