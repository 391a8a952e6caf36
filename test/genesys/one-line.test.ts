import { describe, expect, it } from 'vitest';
import { oneLine } from '../../src/genesys/one-line.ts';

describe('one line', () => {
  it.each([
    ['two\r\nlines', 'two lines'],
    ['a\u2028b\u2029c\u0085d', 'a b c d'],
    ['\u001b[31mred\u001b[0m', '[31mred [0m'],
    ['::set-output name=x::y\n::add-mask::z', '::set-output name=x::y ::add-mask::z'],
    ['', ''],
  ])('%j becomes %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  it.each(['x'.repeat(301), 'x'.repeat(10_000), '💥'.repeat(400)])('cuts a long text to 300 signs', (text) => {
    expect([...oneLine(text)]).toHaveLength(300);
    expect(oneLine(text).endsWith('…')).toBe(true);
  });
});
