import { describe, expect, it } from 'vitest';
import {
  type Colour,
  canonicalColour,
  contrastRatio,
  formatColour,
  formatRatio,
  luminance,
  parseColour,
  WHITE,
} from '../../src/model/colour.ts';
import { nearestPassing } from '../../src/model/nearest-passing.ts';
import { fromOklch, toOklch } from '../../src/model/oklch.ts';

function colour(text: string): Colour {
  const parsed = parseColour(text);
  if (!parsed) throw new Error(`${text} is no colour`);
  return parsed;
}

/** Colours from all over the screen. */
const SOME = Array.from(
  { length: 6 ** 3 },
  (_, at): Colour => ({ red: (at % 6) * 51, green: (Math.floor(at / 6) % 6) * 51, blue: Math.floor(at / 36) * 51 }),
);

describe('a colour', () => {
  it.each([
    ['#0b5fa5', '#0B5FA5'],
    ['#0B5FA5', '#0B5FA5'],
    ['#abc', '#AABBCC'],
    ['#FFF', '#FFFFFF'],
    ['#000000', '#000000'],
  ])('%s is written as %s', (text, canonical) => {
    expect(formatColour(colour(text))).toBe(canonical);
    expect(canonicalColour(text)).toBe(canonical);
  });

  it.each(['', '#', '#12', '#1234', '#12345', '#1234567', '#12345678', '123456', '#ggg', ' #123', '#123\n', 'red', 'rgb(0,0,0)'])(
    '%j is none',
    (text) => {
      expect(parseColour(text)).toBeUndefined();
      expect(canonicalColour(text)).toBe(text);
    },
  );
});

describe('contrast', () => {
  // Worked out by hand from the formula of WCAG 2.2, apart from this code.
  it.each([
    ['#000', 21],
    ['#FFF', 1],
    ['#767676', 4.542224959605253],
    ['#0B5FA5', 6.573931321067088],
    ['#0165A7', 6.138974343768759],
    ['#FF6600', 2.936016453947765],
  ])('of %s on white is %d', (text, ratio) => {
    expect(contrastRatio(colour(text), WHITE)).toBeCloseTo(ratio, 10);
    expect(contrastRatio(WHITE, colour(text))).toBeCloseTo(ratio, 10);
  });

  it('counts a dark part by the line, and a lighter one by the curve', () => {
    // 10 / 255 lies below the threshold 0.04045, 11 / 255 above it.
    expect(luminance(colour('#0A0A0A'))).toBeCloseTo(10 / 255 / 12.92, 12);
    expect(luminance(colour('#0B0B0B'))).toBeCloseTo(((11 / 255 + 0.055) / 1.055) ** 2.4, 12);
  });

  it('is rounded down for people', () => {
    expect([4.499_99, 4.5, 21, contrastRatio(colour('#000'), WHITE), 1, 6.5739].map(formatRatio)).toEqual([
      '4.49:1',
      '4.50:1',
      '21.00:1',
      '21.00:1',
      '1.00:1',
      '6.57:1',
    ]);
  });
});

describe('the nearest colour that passes', () => {
  it('is the colour itself where it passes', () => {
    expect(nearestPassing(colour('#0B5FA5'), WHITE, 4.5)).toEqual(colour('#0B5FA5'));
  });

  it.each([
    ['#FF6600', '#FFFFFF', '#CB4F00'],
    ['#FFFFFF', '#FFFFFF', '#767676'],
    ['#123456', '#0B5FA5', '#B7D9FF'],
  ])('for %s on %s is %s', (text, against, expected) => {
    expect(formatColour(nearestPassing(colour(text), colour(against), 4.5) ?? WHITE)).toBe(expected);
  });

  it('passes, keeps its hue, and no smaller change of lightness would do', () => {
    for (const each of SOME) {
      const near = nearestPassing(each, WHITE, 4.5);
      expect(near && contrastRatio(near, WHITE)).toBeGreaterThanOrEqual(4.5);
      const [look, seen] = [toOklch(each), toOklch(near ?? WHITE)];
      const turned = Math.abs(Math.atan2(Math.sin(look.hue - seen.hue), Math.cos(look.hue - seen.hue)));
      if (seen.chroma > 0.05) expect(turned).toBeLessThan(0.08);
      if (contrastRatio(each, WHITE) < 4.5) {
        const lighter = fromOklch({ ...look, lightness: seen.lightness + 0.012 });
        expect(contrastRatio(lighter, WHITE)).toBeLessThan(4.5);
      }
    }
  });

  it('does not exist where neither black nor white would do', () => {
    expect(nearestPassing(colour('#777'), colour('#777'), 7)).toBeUndefined();
  });

  it('comes from a look that every colour keeps', () => {
    for (const each of SOME) expect(fromOklch(toOklch(each))).toEqual(each);
  });
});
