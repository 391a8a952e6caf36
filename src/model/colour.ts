/** A colour of the screen, each part from 0 to 255. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** White, on which and in which most of a messenger is written. */
export const WHITE: Colour = { red: 255, green: 255, blue: 255 };

/** Returns the colour that `#RRGGBB` or `#RGB` stands for, in capitals or not; undefined for any other text. */
export function parseColour(text: string): Colour | undefined {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1];
  if (digits === undefined) return undefined;
  const long = digits.length === 3 ? [...digits].map((each) => each + each).join('') : digits;
  const part = (at: number): number => Number.parseInt(long.slice(at, at + 2), 16);
  return { red: part(0), green: part(2), blue: part(4) };
}

/** Returns a colour in its one canonical way of writing: `#0B5FA5`. */
export const formatColour = ({ red, green, blue }: Colour): string => `#${[red, green, blue].map(twoDigits).join('')}`;

/** Returns a text that is a colour in the canonical way of writing it, and any other text as it is. */
export function canonicalColour(text: string): string {
  const colour = parseColour(text);
  return colour ? formatColour(colour) : text;
}

/** Returns the relative luminance of a colour, from 0 to 1 (WCAG 2.2, with the threshold 0.04045 of sRGB itself). */
export const luminance = ({ red, green, blue }: Colour): number =>
  0.2126 * linearPart(red) + 0.7152 * linearPart(green) + 0.0722 * linearPart(blue);

/** Returns the contrast ratio of two colours, from 1 to 21 (WCAG 2.2); which of them is the text does not matter. */
export function contrastRatio(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((left, right) => left - right) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Returns a ratio for people, `6.46:1`: rounded down, so that one that fails is never shown as one that passes. */
export const formatRatio = (ratio: number): string => `${(Math.floor(ratio * 100 + 1e-9) / 100).toFixed(2)}:1`;

/** Returns a part of a colour, from 0 to 255, as the share of light that it stands for, from 0 to 1 (sRGB, IEC 61966-2-1). */
export function linearPart(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

const twoDigits = (part: number): string => part.toString(16).padStart(2, '0').toUpperCase();
