import { distance } from 'fastest-levenshtein';

/** Returns the names that were most likely meant, nearest first; none where nothing is near. */
export function nearest(wanted: string, names: Iterable<string>, most = 3): readonly string[] {
  const reach = Math.max(2, Math.floor(wanted.length / 3));
  const plain = wanted.toLowerCase();
  return [...new Set(names)]
    .filter((name) => Math.abs(name.length - wanted.length) <= reach)
    .map((name) => ({ name, far: distance(plain, name.toLowerCase()) }))
    .filter((each) => each.far <= reach)
    .sort((left, right) => left.far - right.far || (left.name < right.name ? -1 : 1))
    .slice(0, most)
    .map((each) => each.name);
}
