import type { Code } from '../../src/model/codes.ts';

/** A file that is wrong, and the one thing that is to be said of it: code, line, column, words of the message. */
export type BrokenText = readonly [what: string, text: string, code: Code, line: number, column: number, words?: string];

const org = 'orgs: { prod: { region: eu-west-1 } }\n';
const good = `version: 1\n${org}`;

const aliases = (count: number): string =>
  `version: 1\norgs:\n  prod:\n    region: &r eu-west-1\n    use: [${Array(count).fill('*r').join(', ')}]\n`;

// Each level holds the one before it ten times.
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...['b', 'c', 'd', 'e', 'f', 'g'].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdef'[index]}`).join(', ')}]`),
];

const manyKeys = Array.from({ length: 50_001 }, (_, index) => `  k${index}: 1`).join('\n');

const tower = (levels: number): string =>
  Array.from(
    { length: levels },
    (_, index) => `a${index}: &a${index} ${'['.repeat(50)}${index === 0 ? 'x' : `*a${index - 1}`}${']'.repeat(50)}`,
  ).join('\n');

/** Files that are no YAML, or YAML that the language does not take; each is one finding. */
export const brokenTexts: readonly BrokenText[] = [
  ['an empty file', '', 'file-empty', 1, 1],
  ['only white space', '\n  \n', 'file-empty', 1, 1],
  ['only comments', '# nothing\n# here\n', 'file-empty', 1, 1],
  ['only a document marker', '---\n', 'file-empty', 1, 1],
  ['a NUL byte', 'version: 1\norgs: \0\n', 'nul-byte', 2, 7],
  ['UTF-16 without a mark', [...good].map((sign) => `${sign}\0`).join(''), 'nul-byte', 1, 2],
  ['a byte order mark', `\uFEFF${good}`, 'byte-order-mark', 1, 1],
  ['Windows line endings', good.replaceAll('\n', '\r\n'), 'carriage-return', 1, 11, 'CR LF'],
  ['one carriage return', `version: 1\r${org}`, 'carriage-return', 1, 11, '(CR)'],
  ['a tab as indentation', 'version: 1\norgs:\n\tprod: { region: eu-west-1 }\n', 'tab-indent', 3, 1],
  ['an unclosed bracket', 'version: 1\norgs: { prod: { region: eu-west-1 }\n', 'yaml-syntax', 3, 1],
  ['an unclosed quote', 'version: 1\norgs: { prod: { region: "eu } }\n', 'yaml-syntax', 3, 1, 'never closed'],
  [
    'a colour without quotes inside brackets',
    `version: 1\norgs:\n  prod: { region: eu-west-1, messenger: { styles: { primaryColor: #0B5FA5 } } }\n  # a: #FFF }\n  dev: {}\n`,
    'yaml-syntax',
    3,
    67,
    'without quotes is a comment',
  ],
  ['a value that begins with @', 'version: 1\norgs: @x\n', 'yaml-syntax', 2, 7, 'cannot begin'],
  ['two mappings on a line', 'version: 1\norgs: a: b\n', 'yaml-syntax', 2, 7, 'on the line of its key'],
  ['a bad escape', 'version: 1\norgs: { prod: { region: "\\q" } }\n', 'yaml-syntax', 2, 26, 'backslash'],
  ['an alias to nothing', 'version: 1\norgs: { prod: { region: *x } }\n', 'yaml-syntax', 2, 25, '"*x"'],
  ['YAML 1.1', `%YAML 1.1\n---\n${good}`, 'yaml-syntax', 1, 1, '1.2'],
  ['a key of 2,000 characters', `version: 1\n${'k'.repeat(2_000)}: 1\n${org}`, 'yaml-syntax', 2, 1, 'longer than 1,024'],
  ['plain text', 'hello, world\n', 'not-a-mapping', 1, 1, 'plain text'],
  ['a list', '- version: 1\n', 'not-a-mapping', 1, 1, 'a list'],
  ['a JSON list', '[{ "version": 1 }]', 'not-a-mapping', 1, 1, 'a list'],
  ['HTML', '<!DOCTYPE html>\n<html><body class="a: b">x: y</body></html>\n', 'not-a-mapping', 1, 1, 'HTML'],
  ['a number', '42', 'not-a-mapping', 1, 1],
  ['two documents', `${good}---\n${good}`, 'several-documents', 3, 1],
  ['a document after an end', `${good}...\n${good}`, 'several-documents', 4, 1],
  ['a key twice', `${good}version: 1\n`, 'duplicate-key', 3, 1, 'line 1, column 1'],
  [
    'a key twice, once as a number',
    'version: 1\norgs: { prod: { region: eu-west-1, bells: { 1: 5s, "1": 6s } } }\n',
    'duplicate-key',
    2,
    52,
    '"1"',
  ],
  ['a tag', 'version: 1\norgs: { prod: { region: !secret eu-west-1 } }\n', 'custom-tag', 2, 33, '"!secret"'],
  ['a tag that YAML itself has', 'version: 1\norgs: { prod: { region: !!str eu-west-1 } }\n', 'custom-tag', 2, 31, '"!!str"'],
  [
    'a tag on a value of another type',
    'version: 1\norgs: { prod: { region: eu-west-1, bells: { a: !x 5 } } }\n',
    'custom-tag',
    2,
    51,
    '"!x"',
  ],
  ['a number without end', 'version: .inf\norgs: { prod: { region: eu-west-1 } }\n', 'wrong-value', 1, 10, '".inf"'],
  ['a set', `${good}defaults: !!set { }\n`, 'custom-tag', 3, 17],
  ['a merge key', 'version: 1\nprofiles: { a: &a {} }\norgs: { prod: { region: eu-west-1, <<: *a } }\n', 'merge-key', 3, 36],
  ['a list as a key', `${good}? [a]\n: 1\n`, 'key-not-text', 3, 3],
  ['an empty key', `${good}: 1\n`, 'key-not-text', 3, 1],
  ['null as a key', `${good}~: 1\n`, 'key-not-text', 3, 1],
  ['101 aliases', aliases(101), 'alias-flood', 1, 1, '101'],
  ['aliases that unfold into millions', `${bomb.join('\n')}\n`, 'alias-flood', 1, 1],
  ['aliases that unfold into a tower', tower(2), 'nesting-too-deep', 2, 59],
  ['a value inside of itself', 'version: 1\norgs: &o { prod: *o }\n', 'yaml-syntax', 2, 18],
  ['100,000 open brackets', '['.repeat(100_000), 'nesting-too-deep', 1, 102],
  ['100,000 open braces', '{a: '.repeat(100_000), 'nesting-too-deep', 1, 405],
  ['100,000 dashes', `${'- '.repeat(100_000)}x`, 'nesting-too-deep', 1, 203],
  ['2,000 indented keys', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'nesting-too-deep', 102, 102],
  ['1,500,000 words and signs', `a: [${'1,'.repeat(800_000)}1]`, 'file-too-large', 1, 1_000_000, '1,500,000'],
  ['100,000 lines that begin with %', '%x\n'.repeat(100_000), 'file-empty', 1, 1],
  ['a stray brace', '}', 'yaml-syntax', 1, 1],
  ['200,000 pairs of brackets', '[]'.repeat(200_000), 'not-a-mapping', 1, 1],
  ['50,001 keys', `version: 1\norgs:\n${manyKeys}\n`, 'mapping-too-large', 3, 3, '50,001'],
  [
    'a number beyond what is exact',
    'version: 1\norgs: { prod: { region: eu-west-1, bells: { A: { unchecked: { x: 12345678901234567890 } } } } }\n',
    'wrong-value',
    2,
    66,
    '12345678901234567890',
  ],
  [
    'infinity',
    'version: 1\norgs: { prod: { region: eu-west-1, bells: { A: { unchecked: { x: .inf } } } } }\n',
    'wrong-value',
    2,
    66,
    '.inf',
  ],
];
