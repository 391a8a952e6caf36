import type { Place } from '../model/finding.ts';

const LONGEST = 60;
const MOST = 12;

/** Returns a text in double quotes, cut to 60 characters. */
export function quoted(text: string): string {
  const signs = [...text.slice(0, 2 * LONGEST + 2)];
  return signs.length > LONGEST ? `"${signs.slice(0, LONGEST).join('')}…"` : `"${text}"`;
}

/** Returns a text as code, cut to 60 characters. */
export const code = (text: string): string => `\`${quoted(text).slice(1, -1)}\``;

/** Returns words as a choice: `a, b or c`; of many only the first twelve, with the number of the others. */
export function choice(words: readonly string[]): string {
  if (words.length > MOST) return `${words.slice(0, MOST).join(', ')} or one of ${words.length - MOST} more`;
  const last = words.at(-1) ?? 'nothing';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${last}` : last;
}

/** Returns a place in words: `genesys-cloud.yml, line 3, column 5`. */
export const placeInWords = ({ file, line, column }: Place): string => `${file}, line ${line}, column ${column}`;
