import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { type JsonObject, jsonObject } from '../../src/model/json.ts';
import { renderExport } from '../../src/render/yaml.ts';
import { HOSTILE } from './hostile.ts';

const options = { whole: true, short: new Map([['dataActions', 'timeout']]), schema: 'https://example.com/schema.json' };
const org = { name: 'prod', region: 'eu-west-1', organizationId: '0f6b2c1e-7a4d-4a56-9f3e-b1c2d3e4f506' };
const entry = (key: string, fields: JsonObject, kind = 'dataActions') => ({ kind, key, fields });

function parsed(text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: true });
  expect(document.errors).toEqual([]);
  expect(document.warnings).toEqual([]);
  return document.toJS();
}

test('a whole file has everything that a file needs, entries in order, the short form where it fits', () => {
  const entries = [
    entry('Lookup customer', { integration: 'CRM web services', timeout: '8s' }),
    entry('Create ticket', { timeout: '20s' }),
    entry('Gong', { delay: '1s' }, 'bells'),
    entry('Bell', { volume: 3, tags: ['a', 'b'] }, 'bells'),
  ];
  expect(renderExport({ ...org, entries }, options)).toBe(
    `# yaml-language-server: $schema=https://example.com/schema.json

version: 1
orgs:
  prod:
    region: eu-west-1
    organizationId: 0f6b2c1e-7a4d-4a56-9f3e-b1c2d3e4f506
    dataActions:
      Create ticket: 20s
      Lookup customer:
        integration: CRM web services
        timeout: 8s
    bells:
      Bell:
        volume: 3
        tags:
          - a
          - b
      Gong:
        delay: 1s
`,
  );
});

test('a part has the sections alone, and says where they go', () => {
  expect(renderExport({ ...org, entries: [entry('Create ticket', { timeout: '20s' })] }, { ...options, whole: false })).toBe(
    '# Sections of the org prod; put them below its name under `orgs`.\n\ndataActions:\n  Create ticket: 20s\n',
  );
});

test('a remark stands above its entry, and stays a comment whatever it holds', () => {
  const odd = { ...entry('Odd', {}, 'bells'), remark: 'left out:\nregion: x' };
  expect(renderExport({ ...org, entries: [odd] }, options)).toContain('    bells:\n      # left out:\\nregion: x\n      Odd: {}\n');
  expect(renderExport({ ...org, entries: [odd] }, { ...options, whole: false })).toContain('  # left out:\\nregion: x\n  Odd: {}\n');
});

test('the order of reading does not matter', () => {
  const entries = ['b', 'a', 'C', '10', '9', 'é'].map((key) => entry(key, { timeout: '1s' }));
  expect(renderExport({ ...org, entries }, options)).toBe(renderExport({ ...org, entries: entries.toReversed() }, options));
});

test('an object, a list or null is never written short', () => {
  const entries = [null, ['1s'], { a: 1 }].map((timeout, index) => entry(`${index}`, { timeout }));
  expect(parsed(renderExport({ ...org, entries }, options))).toMatchObject({
    orgs: { prod: { dataActions: { 0: { timeout: null }, 1: { timeout: ['1s'] }, 2: { timeout: { a: 1 } } } } },
  });
});

const NAMES = {
  ...HOSTILE,
  ...Object.fromEntries(
    ['null', '~', 'true', 'yes', 'on', '1', '0x1F', '1e3', '08', '2026-01-05', '12:30', '<<', '=', '*alias', '&anchor', '!tag'].map(
      (each) => [each, each],
    ),
  ),
  ...Object.fromEntries(
    ['- a', '? a', ': a', 'a: b', 'a #b', '# a', '%a', '@a', '`a', '{a', '[a', '"a', "'a", '---', '...', ' a', 'a '].map((each) => [
      each,
      each,
    ]),
  ),
};

describe.each(Object.entries(NAMES))('%s', (_, text) => {
  test('reads back the same as a key and as a value, and is seen', () => {
    const fields = jsonObject([
      [text, text],
      ['list', [text]],
    ]);
    const yaml = renderExport({ ...org, entries: [entry(text, fields)] }, options);
    const document = parsed(yaml) as { orgs: { prod: { dataActions: JsonObject } } };
    const { dataActions } = document.orgs.prod;
    expect(Object.keys(dataActions)).toEqual([text]);
    expect(Object.getOwnPropertyDescriptor(dataActions, text)?.value).toEqual(fields);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    expect(yaml).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00a0\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/);
  });
});

test('a text of several lines stays readable', () => {
  expect(renderExport({ ...org, entries: [entry('x', { text: 'one\ntwo\n' })] }, options)).toContain(
    'text: |\n          one\n          two\n',
  );
});
