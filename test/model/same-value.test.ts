import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import type { JsonSchema } from '../../src/model/json-schema.ts';
import { sameValue } from '../../src/model/same-value.ts';

const optional: JsonSchema = { type: 'string', 'x-empty-is-unset': true };
const set: JsonSchema = { type: 'array', uniqueItems: true, items: { type: 'string' } };
const things: JsonSchema = {
  type: 'array',
  'x-empty-is-unset': true,
  items: { type: 'object', properties: { note: optional, tags: set, deep: { type: 'object', properties: { url: optional } } } },
};

describe('two values', () => {
  it.each<[string, Json | undefined, Json | undefined, JsonSchema | undefined]>([
    ['an empty text and none', '', undefined, optional],
    ['an empty text and null', '', null, optional],
    ['an empty list and none', [], undefined, things],
    ['null and none', null, undefined, undefined],
    ['a set in another order', ['a', 'b'], ['b', 'a'], set],
    ['items with something unset', [{ note: '', deep: { url: null } }], [{ deep: {} }], things],
    ['items with a set in another order', [{ tags: ['a', 'b'] }], [{ tags: ['b', 'a'] }], things],
    ['members in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, undefined],
  ])('are the same: %s', (_, left, right, schema) => {
    expect(sameValue(left, right, schema)).toBe(true);
    expect(sameValue(right, left, schema)).toBe(true);
  });

  it.each<[string, Json | undefined, Json | undefined, JsonSchema | undefined]>([
    ['an empty text that the schema does not speak of', '', undefined, { type: 'string' }],
    ['an empty list that it does not speak of', [], undefined, set],
    ['a list in another order', [1, 2], [2, 1], { type: 'array' }],
    ['items in another order', [{ note: 'a' }, { note: 'b' }], [{ note: 'b' }, { note: 'a' }], things],
    ['false and none', false, undefined, { type: 'boolean', 'x-empty-is-unset': true }],
    ['0 and none', 0, undefined, { type: 'integer', 'x-empty-is-unset': true }],
    ['a text that is not empty', 'a', '', optional],
  ])('are not the same: %s', (_, left, right, schema) => {
    expect(sameValue(left, right, schema)).toBe(false);
    expect(sameValue(right, left, schema)).toBe(false);
  });
});
