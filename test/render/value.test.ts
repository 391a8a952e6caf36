import { describe, expect, test } from 'vitest';
import type { FieldChange } from '../../src/model/change.ts';
import { inWords, settingName, shown, shownAfter, shownBefore } from '../../src/render/value.ts';

const asText = (each: Parameters<typeof inWords>[0]) => inWords(each, (text) => `<${text}>`);

describe('a value of the file', () => {
  test.each([
    ['8s', '<8s>'],
    [5, '<5>'],
    [true, '<true>'],
    [null, '<null>'],
    [['a', 'b'], '<["a","b"]>'],
    [{ a: { b: 1 } }, '<{"a":{"b":1}}>'],
    ['', 'empty text'],
    [undefined, 'not set'],
    ['#0B5FA5', '<#0B5FA5> (6.57:1 on white)'],
    ['#1234567', '<#1234567>'],
    ['#abc', '<#abc>'],
  ])('%j is shown as %s', (value, expected) => {
    expect(asText(shown(value))).toBe(expected);
  });
});

describe('a change', () => {
  test.each<[Partial<FieldChange>, string, string]>([
    [{ before: '5s' }, '<5s>', '<8s>'],
    [{}, 'not set', '<8s>'],
    [{ before: '1m', unset: true }, "<1m> (the platform's own, not set)", '<8s>'],
    [{ before: 'x', sensitive: true }, '<••••>', '<••••>'],
    [{ before: '', sensitive: true }, '<••••>', '<••••>'],
    [{ sensitive: true }, 'not set', '<••••>'],
  ])('%j', (part, before, after) => {
    const field: FieldChange = { path: '/timeout', after: '8s', ...part };
    expect([asText(shownBefore(field)), asText(shownAfter(field))]).toEqual([before, after]);
  });
});

test.each([
  ['/timeout', 'timeout'],
  ['/styles/primaryColor', 'styles.primaryColor'],
  ['/a~1b/c~0d', 'a/b.c~d'],
  ['', 'everything'],
])('the setting %j is called %s', (path, name) => {
  expect(settingName(path)).toBe(name);
});
