import { describe, expect, it } from 'vitest';
import { readText } from './bells.ts';
import { brokenTexts } from './broken-texts.ts';

describe('a file that is not what YAML or the language takes', () => {
  for (const [what, text, code, line, column, words = ''] of brokenTexts) {
    it(what, () => {
      const { orgs, findings } = readText(text);
      expect(findings.map((each) => [each.code, each.at])).toEqual([[code, { file: 'a.yml', line, column }]]);
      expect(findings[0]?.message).toContain(words);
      expect(findings[0]?.message).not.toMatch(/undefined|\n|\bat .*\.ts/);
      expect(orgs).toEqual([]);
    });
  }

  it('says the first few of many syntax errors', () => {
    const { findings } = readText(`version: 1\n${'a: b: c\n'.repeat(50)}`);
    expect(findings.map((each) => [each.code, each.at?.line])).toEqual([
      ['yaml-syntax', 2],
      ['yaml-syntax', 3],
      ['yaml-syntax', 4],
    ]);
  });

  it('takes a file that begins with a document marker, aliases, and JSON', () => {
    const texts = [
      '---\nversion: 1\norgs: { a: &x { region: &r eu-west-1 }, b: { region: *r } }\n',
      '{ "version": 1, "orgs": { "a": { "region": "x" } } }',
    ];
    expect(texts.flatMap((text) => readText(text).findings)).toEqual([]);
  });

  it('takes brackets in text for text', () => {
    const { findings, orgs } = readText(`version: 1\norgs: { a: { region: eu-west-1, bells: { "${'['.repeat(500)}": 5s } } }\n`);
    expect(findings).toEqual([]);
    expect(orgs[0]?.entries[0]?.name).toBe('['.repeat(500));
  });
});
