import { describe, expect, it } from 'vitest';
import { hiddenIn } from '../../../src/kinds/integrations/hidden.ts';
import { integrations } from '../../../src/kinds/integrations/kind.ts';
import type { Json, JsonObject } from '../../../src/model/json.ts';
import { exportEntries } from '../../../src/plan/export-entries.ts';
import { renderExport } from '../../../src/render/yaml.ts';

const properties: JsonObject = {
  aUrl: { title: 'Address', type: 'string', maxLength: 255 },
  zTimeout: { type: 'integer', minimum: 1 },
  limit: { title: 'Connection time-out\n# (ms)', type: ['integer', 'null'], exclusiveMaximum: 10, default: 5 },
  apiToken: { type: 'string', default: 'x' },
  secretive: { type: 'string', format: 'password' },
  list: { type: 'array', items: { properties: { pin: { format: 'password' } } } },
  mode: { enum: ['a', 'b'] },
};

function yamlOf(live: JsonObject, schema: JsonObject = { properties }): string {
  const sensitive = hiddenIn(schema, '/properties');
  const facts = { schemas: { properties: { schema }, advanced: { schema: { properties: {} } } } };
  const entry = { name: 'A', properties: live, advanced: {}, notes: '' };
  const resource = { kind: 'integrations', id: 'i', name: 'A', revision: 1, traits: {}, entry, unset: ['/notes'], facts, sensitive };
  const entries = exportEntries(
    [integrations],
    () => [resource],
    () => true,
  );
  return renderExport({ name: 'dev', region: 'eu-west-1', entries }, { whole: false, short: new Map(), schema: '' });
}

describe('the export of an integration', () => {
  it('says what each key is, timeouts first, and what is not set', () => {
    const text = yamlOf({ aUrl: 'x', limit: 3, zTimeout: 9, odd: true, nothing: null, empty: {} });
    expect(text.split('\n').slice(1).join('\n')).toBe(`
integrations:
  # not set: properties.apiToken, string
  # not set: properties.list, array
  # not set: properties.mode, one of "a", "b"
  # not set: properties.secretive, string
  A:
    properties:
      # Connection time-out\\n# (ms): integer or null, less than 10, by default 5
      limit: 3
      # integer, at least 1
      zTimeout: 9
      # Address: string, at most 255 characters
      aUrl: x
      # not in the schema of its type
      odd: true
`);
  });

  it('never shows what its name, or the schema of its type, calls secret', () => {
    const text = yamlOf({
      apiToken: 'hunter2',
      secretive: 'hunter2',
      list: [{ pin: 'hunter2' }],
      nested: { deep: [{ password: 'hunter2' }] },
      mode: 'a',
    });
    expect(text).not.toContain('hunter2');
    for (const name of ['apiToken', 'secretive', 'list', 'nested.deep']) expect(text).toContain(`properties.${name} is left out: ••••`);
    expect(text).toContain('mode: a');
  });
});

describe('what a schema hides', () => {
  const nest = (depth: number): Json => (depth === 0 ? { format: 'password' } : { properties: { a: nest(depth - 1) } });

  it.each<[string, JsonObject, readonly string[]]>([
    ['a password inside', { properties: { a: { properties: { b: { format: 'password' } } } } }, ['/p/a/b']],
    ['one that is referred to', { $defs: { s: { format: 'password' } }, properties: { a: { $ref: '#/$defs/s' } } }, ['/p/a']],
    ['one of several forms', { properties: { a: { anyOf: [{ type: 'null' }, { format: 'password' }] } } }, ['/p/a']],
    ['one under any key', { properties: { a: { additionalProperties: { format: 'password' } } } }, ['/p/a']],
    ['one deeper than anybody looks', nest(30) as JsonObject, [`/p${'/a'.repeat(7)}`]],
    ['nothing', { properties: { a: { type: 'string' } } }, []],
  ])('%s', (_, schema, places) => {
    expect(hiddenIn(schema, '/p')).toEqual(places);
  });

  it('has an end, however the schema goes on', () => {
    const wide = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`k${i}`, { $ref: '#' }]));
    expect(hiddenIn({ properties: wide }, '/p').length).toBeGreaterThan(0);
  });
});
