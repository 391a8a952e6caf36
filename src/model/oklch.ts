import { type Colour, linearPart } from './colour.ts';

/** A colour by how light, how strong and of which hue it looks: the space OKLCH of CSS Color 4 (B. Ottosson, 2020). */
export interface Oklch {
  /** From 0, black, to 1, white. */
  readonly lightness: number;
  readonly chroma: number;
  /** In radians. */
  readonly hue: number;
}

/** Returns how a colour looks. */
export function toOklch({ red, green, blue }: Colour): Oklch {
  const [r, g, b] = [linearPart(red), linearPart(green), linearPart(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const greenRed = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const blueYellow = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { lightness, chroma: Math.hypot(greenRed, blueYellow), hue: Math.atan2(blueYellow, greenRed) };
}

/** Returns the colour of the screen that looks so; one too strong for a screen is as strong as a screen can show. */
export function fromOklch(wanted: Oklch): Colour {
  let [weakest, strongest] = [0, 1];
  if (isShowable(linearOf(wanted))) return rounded(linearOf(wanted));
  for (let step = 0; step < 20; step++) {
    const middle = (weakest + strongest) / 2;
    if (isShowable(linearOf({ ...wanted, chroma: wanted.chroma * middle }))) weakest = middle;
    else strongest = middle;
  }
  return rounded(linearOf({ ...wanted, chroma: wanted.chroma * weakest }));
}

type Linear = readonly [red: number, green: number, blue: number];

function linearOf({ lightness, chroma, hue }: Oklch): Linear {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const isShowable = (linear: Linear): boolean => linear.every((part) => part >= -1e-4 && part <= 1 + 1e-4);

const rounded = ([red, green, blue]: Linear): Colour => ({ red: screenPart(red), green: screenPart(green), blue: screenPart(blue) });

function screenPart(linear: number): number {
  const light = Math.min(1, Math.max(0, linear));
  return Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
}
