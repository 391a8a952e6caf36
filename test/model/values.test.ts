import { describe, expect, it } from 'vitest';
import { ApiError } from '../../src/model/api-error.ts';
import { apiPath, isSafeId, pathBelow } from '../../src/model/api-path.ts';
import { globOf } from '../../src/model/glob.ts';
import { canonicalJson, jsonObject, member, sameJson } from '../../src/model/json.ts';
import { nearest } from '../../src/model/nearest.ts';
import { pointerKeys, pointerTo, valueAt } from '../../src/model/pointer.ts';
import { isSensitiveName } from '../../src/model/sensitive.ts';

describe('canonicalJson', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: 1, a: [{ d: null, c: 'x' }] })).toBe('{"a":[{"c":"x","d":null}],"b":1}');
  });

  it('tells 0, "", false, null and nothing apart', () => {
    const values = [0, '', false, null, [], {}];
    for (const left of values) for (const right of values) expect(sameJson(left, right)).toBe(left === right);
    expect(sameJson(undefined, null)).toBe(false);
    expect(sameJson(undefined, undefined)).toBe(true);
  });

  it('keeps hostile names as own members', () => {
    const object = jsonObject([['__proto__', 1]]);
    expect(canonicalJson(object)).toBe('{"__proto__":1}');
    expect(member(object, '__proto__')).toBe(1);
    expect(member({}, 'constructor')).toBeUndefined();
  });
});

describe('pointers', () => {
  it('escape what would end a step', () => {
    const pointer = pointerTo(pointerTo('', 'a/b'), '~c');
    expect(pointer).toBe('/a~1b/~0c');
    expect(pointerKeys(pointer)).toEqual(['a/b', '~c']);
    expect(valueAt({ 'a/b': { '~c': [1, 2] } }, `${pointer}/1`)).toBe(2);
  });

  it('lead nowhere through a prototype', () => {
    expect(valueAt({}, '/constructor/name')).toBeUndefined();
  });
});

describe('globs', () => {
  it.each([
    ['CRM *', 'CRM web services', true],
    ['CRM *', 'crm web services', false],
    ['*', '', true],
    ['Look?p', 'Lookup', true],
    ['Look?p', 'Look👍p', true],
    ['a.c', 'abc', false],
    ['[x] (y)*', '[x] (y) z', true],
    ['*a*b', 'xxaxxbxxb', true],
    ['*a*b', 'xxaxxbxxc', false],
    ['', 'x', false],
  ])('%j on %j: %s', (pattern, name, matches) => {
    expect(globOf(pattern)(name)).toBe(matches);
  });

  it('stay quick on patterns that are made to be slow', () => {
    const steps = globOf(`${'*a'.repeat(50)}b`);
    expect(steps('a'.repeat(5_000))).toBe(false);
  });
});

describe('apiPath', () => {
  it('encodes what varies', () => {
    expect(apiPath`/api/v2/things/${'custom_-_1.2'}/parts`).toBe('/api/v2/things/custom_-_1.2/parts');
  });

  it.each(['', '../me', 'a/b', 'a..b', 'a b', 'a?b', 'a%2fb', 'ä', 'a\n'])('refuses the id %j', (id) => {
    expect(isSafeId(id)).toBe(false);
    expect(() => apiPath`/api/v2/things/${id}`).toThrow(ApiError);
  });

  it('accepts an address of the platform only below its own thing', () => {
    const parent = apiPath`/api/v2/things/${'1'}`;
    expect(pathBelow(parent, '/api/v2/things/1/templates/a.vm')).toBe('/api/v2/things/1/templates/a.vm');
    for (const uri of [
      '/api/v2/things/2/templates/a.vm',
      '/api/v2/things/1/../2',
      'https://evil.example/api/v2/things/1/a',
      '/api/v2/things/1/',
      '/api/v2/things/1/a?b=c',
    ]) {
      expect(pathBelow(parent, uri)).toBeUndefined();
    }
  });
});

describe('nearest', () => {
  it('finds what was probably meant, whatever the case', () => {
    expect(nearest('lookup custmer', ['Lookup customer', 'Create ticket', 'Lookup customers'])).toEqual([
      'Lookup customer',
      'Lookup customers',
    ]);
  });

  it('offers nothing where nothing is near', () => {
    expect(nearest('timeout', ['region', 'integration'])).toEqual([]);
  });
});

describe('isSensitiveName', () => {
  it.each(['Authorization', 'X-Api-Key', 'apikey', 'api_key', 'clientSecret', 'Set-Cookie', 'accessToken', 'PASSWORD'])(
    'knows %s',
    (name) => {
      expect(isSensitiveName(name)).toBe(true);
    },
  );

  it.each(['Accept', 'requestTimeout', 'Content-Type'])('lets %s pass', (name) => {
    expect(isSensitiveName(name)).toBe(false);
  });
});
