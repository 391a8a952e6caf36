import { type Colour, contrastRatio } from './colour.ts';
import { fromOklch, type Oklch, toOklch } from './oklch.ts';

// Finer than the 256 steps of a screen.
const STEP = 0.001;

/**
 * Returns the nearest colour of the same hue that has at least this contrast against another one: darker or lighter,
 * whichever is the smaller change; undefined where neither black nor white would do.
 */
export function nearestPassing(colour: Colour, against: Colour, ratio: number): Colour | undefined {
  const passes = (each: Colour): boolean => contrastRatio(each, against) >= ratio;
  if (passes(colour)) return colour;
  const look = toOklch(colour);
  const found = [search(look, -STEP, passes), search(look, STEP, passes)].filter((each) => each !== undefined);
  return found.sort((left, right) => left.change - right.change)[0]?.colour;
}

interface Found {
  readonly colour: Colour;
  /** How far lightness had to go. */
  readonly change: number;
}

function search(look: Oklch, step: number, passes: (colour: Colour) => boolean): Found | undefined {
  for (let change = Math.abs(step); change < 1 + STEP; change += Math.abs(step)) {
    const lightness = Math.min(1, Math.max(0, look.lightness + Math.sign(step) * change));
    const colour = fromOklch({ ...look, lightness });
    if (passes(colour)) return { colour, change };
    if (lightness === 0 || lightness === 1) return undefined;
  }
  return undefined;
}
