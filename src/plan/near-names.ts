import { distance } from 'fastest-levenshtein';

/** A name beside another one, and how many letters tell them apart. */
export interface Near {
  readonly name: string;
  readonly far: number;
}

// A name within two letters of another is probably a spelling mistake; of a short name two letters are much.
const LETTERS = 2;
const SHARE = 3;

/** Returns the nearest of some names, whatever their case, or undefined where there are none. */
export const nearestOf = (name: string, others: readonly string[]): Near | undefined =>
  others
    .map((each) => ({ name: each, far: distance(name.toLowerCase(), each.toLowerCase()) }))
    .reduce<Near | undefined>((best, each) => (best && best.far <= each.far ? best : each), undefined);

/** Returns the nearest name that was perhaps meant: within two letters and less than a third of the name, and not by digits alone. */
export function mistakenFor(name: string, others: readonly string[]): string | undefined {
  const near = nearestOf(
    name,
    others.filter((each) => !isSeries(name, each)),
  );
  return near && near.far <= LETTERS && near.far * SHARE < Math.max(name.length, near.name.length) ? near.name : undefined;
}

// `Holiday`, `Holiday 1` and `Holiday 12` are counted through, not mistaken for each other.
function isSeries(left: string, right: string): boolean {
  const [one, other] = [left.toLowerCase(), right.toLowerCase()];
  return one !== other && withoutDigits(one) === withoutDigits(other);
}

const withoutDigits = (name: string): string => name.replace(/\s*\d+/g, '').trim();
