import type { Attribution } from '../../model/audit.ts';
import { escapeTerminal } from '../escape-log.ts';
import { minuteOf, type Quotes, throughInWords, whoInWords } from '../who.ts';

const plain = (text: string): string => escapeTerminal(text);

/** Names and ids with nothing in them that moves a terminal. */
export const quotes: Quotes = { words: plain, id: plain };

/** Returns who made a setting what it is: `by Ines Falk, 2026-11-14 10:22 UTC`. */
export function whoLine({ by, at, certain }: Attribution): string {
  if (!by) return 'who changed it is not known';
  const through = throughInWords(by, quotes);
  const minute = minuteOf(at);
  const words = [
    `${certain ? 'by' : 'last changed by'} ${whoInWords(by, quotes)}`,
    ...(through === undefined ? [] : [`through ${through}`]),
    ...(minute === undefined ? [] : [`${minute} UTC`]),
  ];
  return words.join(', ');
}
