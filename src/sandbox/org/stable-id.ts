import { createHash } from 'node:crypto';

/** A UUID made from words: the same seed has the same ids in every run, another org has others. */
export function stableId(...words: readonly string[]): string {
  const hex = createHash('sha1').update(words.join('\u0000')).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
