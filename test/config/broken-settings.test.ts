import { describe, expect, it } from 'vitest';
import { readText } from './bells.ts';
import { brokenSettings } from './broken-settings.ts';

describe('settings that are wrong', () => {
  for (const [what, text, expected, words = ''] of brokenSettings) {
    it(what, () => {
      const { orgs, findings } = readText(text);
      expect(findings.map(({ code, at }) => [code, at?.line, at?.column])).toEqual(expected);
      expect(findings.map(({ message, help }) => `${message}. ${help ?? ''}`).join('\n')).toContain(words);
      expect(findings.map((each) => each.message).join('')).not.toMatch(/undefined|\[object/);
      expect(orgs).toEqual([]);
    });
  }

  it('never shows a value that is not to be shown', () => {
    const { findings } = readText('version: 1\norgs: { a: { region: x, bells: { A: { pin: hunter2 }, B: { pin: 77777 } } } }\n');
    expect(findings.map((each) => each.code)).toEqual(['wrong-value', 'wrong-type']);
    expect(JSON.stringify(findings)).not.toMatch(/hunter2|77777/);
  });

  it('cuts what it quotes', () => {
    const long = 'x'.repeat(1_000);
    const { findings } = readText(`version: 1\norgs: { a: { region: x, bells: { "${long}": { tone: "${long}", "${long}": 1 } } } }\n`);
    expect(findings.map((each) => each.code)).toEqual(['wrong-value', 'unknown-key']);
    for (const { message, help = '' } of findings) expect(message.length + help.length).toBeLessThan(500);
  });

  it('names the thing as `allow` would', () => {
    const { findings } = readText(
      'version: 1\norgs: { a: { region: x, bells: { A: { tone: x, volume: 99, delay: 5 }, B: 99s, C: { zz: 1 } } } }\n',
    );
    expect(findings.map((each) => each.about)).toEqual(['bells/A', 'bells/A', 'bells/A', 'bells/B', 'bells/C']);
  });

  it('says everything at once, in the order of the files', () => {
    const { findings } = readText(brokenSettings.map(([, text]) => text).find((text) => text.includes('near-name: [bells/A, B, 3]')) ?? '');
    expect(findings).toHaveLength(2);
    const many = readText(
      'version: 1\nzz: 1\ndefaults: { bells: { A: 5, A: 6s } }\norgs:\n  B: { region: 1 }\n  c: { bellRules: { r: { of: bells } } }\n',
    ).findings;
    expect(many.map(({ code, at }) => `${at?.line} ${code}`)).toEqual([
      '2 unknown-key',
      '3 unit-missing',
      '3 duplicate-key',
      '5 org-name',
      '5 unknown-region',
      '6 region-missing',
      '6 rule-incomplete',
    ]);
  });
});
