import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/config/read-configuration.ts';
import { readSources, validate, vocabulary } from './bells.ts';

const a = (text: string) => ({ file: 'a.yml', text: `version: 1\n${text}` });
const b = (text: string) => ({ file: 'sub/b.yml', text: `version: 1\n${text}` });

describe('several files', () => {
  it('are laid together, the same org in two of them too', () => {
    const { orgs, findings } = readSources([
      a('orgs: { prod: { region: x, bells: { A: { volume: 3 } } } }'),
      b('defaults: { bells: { B: 5s } }\norgs: { prod: { bells: { A: { delay: 4s } } } }'),
    ]);
    expect(findings).toEqual([]);
    expect(orgs[0]?.entries.map(({ key, fields }) => ({ key, fields }))).toEqual([
      { key: 'B', fields: { delay: '5s' } },
      { key: 'A', fields: { volume: 3, delay: '4s' } },
    ]);
    expect(orgs[0]?.entries[0]?.at).toEqual({ file: 'sub/b.yml', line: 2, column: 22 });
  });

  it.each([
    ['a single value', 'orgs: { prod: { region: x, bells: { A: 5s } } }', 'orgs: { prod: { bells: { A: 5s } } }', 26, '"A"'],
    [
      'a list',
      'orgs: { prod: { region: x, bells: { A: { tags: [a] } } } }',
      'orgs: { prod: { bells: { A: { tags: [a] } } } }',
      31,
      '"tags"',
    ],
    ['null and a value', 'orgs: { prod: { region: x, bells: { A: null } } }', 'orgs: { prod: { bells: { A: 5s } } }', 26, '"A"'],
    ['a region', 'orgs: { prod: { region: x } }', 'orgs: { prod: { region: x } }', 17, '"region"'],
  ])('set no field twice: %s', (_, first, second, column, name) => {
    const { orgs, findings } = readSources([a(first), b(second)]);
    expect(findings.map(({ code, at }) => [code, at])).toEqual([['set-twice', { file: 'sub/b.yml', line: 2, column }]]);
    expect(findings[0]?.message).toMatch(new RegExp(`${name} .*a\\.yml, line 2, column \\d+`));
    expect(orgs).toEqual([]);
  });

  it('are each headed by their version', () => {
    const { findings } = readSources([
      a('orgs: { prod: { region: x } }'),
      { file: 'b.yml', text: 'defaults: {}\n' },
      { file: 'c.yml', text: 'version: 3\ndefaults: {}\n' },
    ]);
    expect(findings.map(({ code, at }) => [code, at?.file])).toEqual([
      ['version-unknown', 'b.yml'],
      ['version-unknown', 'c.yml'],
    ]);
  });

  it('are each told their own errors', () => {
    const { findings } = readSources([a('orgs: { prod: { regio: x } }'), { file: 'b.yml', text: '- x' }, { file: 'c.yml', text: '' }]);
    expect(findings.map(({ code, at }) => [code, at?.file])).toEqual([
      ['unknown-key', 'a.yml'],
      ['not-a-mapping', 'b.yml'],
      ['file-empty', 'c.yml'],
    ]);
  });

  it('say nothing of what may stand in a file that could not be read', () => {
    const orgs = a('orgs: { prod: { use: [shop], bellRules: { r: { atMost: 5s } } } }');
    expect(readSources([orgs, b('profiles: { shop: [}')]).findings.map((each) => each.code)).toEqual(['yaml-syntax']);
    expect(readConfiguration([orgs], vocabulary, validate, true).findings).toEqual([]);
    expect(readConfiguration([orgs], vocabulary, validate).findings.map((each) => each.code)).toEqual([
      'region-missing',
      'unknown-profile',
      'key-missing',
    ]);
  });

  it('can be none', () => {
    expect(readSources([])).toEqual({ orgs: [], findings: [] });
  });
});
