import { nearest } from '../../model/nearest.ts';

/** A suggestion is a kindness; it may not make a file of thousands of profiles slow. */
const MOST = 500;

/** Returns the known key that was most likely meant: one that differs in case, `-` and `_` only, else the nearest by letters. */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  const plain = plainOf(key);
  const some = known.slice(0, MOST);
  return some.find((each) => plainOf(each) === plain) ?? nearest(key, some, 1)[0];
}

const plainOf = (key: string): string => key.toLowerCase().replaceAll(/[-_ ]/g, '');
