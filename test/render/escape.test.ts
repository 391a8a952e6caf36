import { describe, expect, test } from 'vitest';
import { escapeHtml } from '../../src/render/escape-html.ts';
import { escapeTerminal, logLine } from '../../src/render/escape-log.ts';
import { codeSpan, escapeSentence, escapeText, link, table, tableCell } from '../../src/render/escape-markdown.ts';
import { HOSTILE } from './hostile.ts';
import { cellsByPair, cellsByPipe, codeSpans, outsideCode, problemsIn } from './read-markdown.ts';

const cases = Object.entries(HOSTILE);
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/;

describe.each(cases)('%s', (_, text) => {
  test('stays inside a code span', () => {
    const span = codeSpan(text);
    expect(span).not.toMatch(UNSEEN);
    expect(outsideCode(span)).toBe(text === '' ? '(empty text)' : '');
    expect(span.length).toBeLessThan(2_000);
  });

  test('stays inside the cell of a table', () => {
    const [header = '', , row = ''] = table(['A', 'B'], [[codeSpan(text), escapeText(text)]]);
    expect([cellsByPipe(row), cellsByPair(row)]).toEqual([cellsByPipe(header), cellsByPair(header)]);
    expect(problemsIn(['', '| A | B |', '| --- | --- |', row].join('\n'))).toEqual([]);
  });

  test('stays text in a sentence', () => {
    expect(problemsIn(`\n- ${escapeText(text)}`)).toEqual([]);
    expect(problemsIn(`\n- ${escapeSentence(`The key "${text}" is unknown; write \`timeout\``)}`)).toEqual([]);
  });

  test('stays text in HTML', () => {
    const html = escapeHtml(text);
    expect(html).not.toMatch(/["'`*[\]]|@[\w-]/);
    expect(html.replaceAll(/&#\d+;|<span>\$<\/span>/g, '')).not.toMatch(/[<>$&]|#\d/);
    expect(html).not.toMatch(UNSEEN);
  });

  test('stays one line of a terminal, and of a log where it is no command', () => {
    expect(escapeTerminal(text)).not.toMatch(UNSEEN);
    const line = logLine(text);
    expect(line).not.toMatch(UNSEEN);
    expect(line).toMatch(/^│ /);
    expect(line).not.toContain('##[');
  });
});

test('a code span shows the text as it is', () => {
  const shown = ['a`b', '`a`', ' a ', '  ', 'a\\b', '#0B5FA5', '**x**', '<b>', "''", '- a'];
  expect(shown.map((text) => codeSpans(codeSpan(text))[0])).toEqual(shown);
});

describe('what cannot be seen is written out', () => {
  test.each([
    ['a\nb', '`a⏎b`', 'a\\nb'],
    ['a\r\nb', '`a⏎b`', 'a\\r\\nb'],
    ['a\rb', '`a\\rb`', 'a\\rb'],
    ['a\tb', '`a\\tb`', 'a\\tb'],
    ['\u202e', '`\\u202e`', '\\u202e'],
    ['\u001b[31m', '`\\u001b[31m`', '\\u001b[31m'],
    ['\u00a0', '`\\u00a0`', '\\u00a0'],
    ['\u{e0067}', '`\\u{e0067}`', '\\u{e0067}'],
    ['\ud800', '`\\ud800`', '\\ud800'],
    ['Ünïcödé 電話 📞', '`Ünïcödé 電話 📞`', 'Ünïcödé 電話 📞'],
  ])('%j', (text, markdown, terminal) => {
    expect([codeSpan(text), escapeTerminal(text)]).toEqual([markdown, terminal]);
  });
});

test('a long text is cut at 200 characters and its length is told, and no character is cut in two', () => {
  expect(codeSpan('x'.repeat(200))).toBe(`\`${'x'.repeat(200)}\``);
  expect(codeSpan('x'.repeat(10_000))).toBe(`\`${'x'.repeat(200)}… (10,000 characters)\``);
  expect(escapeTerminal(`${'x'.repeat(199)}📞y`)).toBe(`${'x'.repeat(199)}… (202 characters)`);
});

test('a pipe in a cell is escaped, and spelled out behind a backslash', () => {
  expect(tableCell('`a|b`')).toBe('`a\\|b`');
  expect(tableCell('`a\\|b`')).toBe('`a\\\\u007cb`');
});

test('code in a sentence of ours stays code', () => {
  expect(escapeSentence('Write `8s`, not `8`')).toBe('Write `8s`, not `8`');
});

test('only an address of the web becomes a link', () => {
  expect(link('text', 'https://github.com/a/b')).toBe('[text](https://github.com/a/b)');
  for (const url of ['javascript:alert(1)', 'https://a.example/) [x](y', 'https://a.example/ x', '', undefined])
    expect(link('text', url)).toBe('text');
});
