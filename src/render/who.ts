import { type AuditActor, type AuditClient, isOwnClient } from '../model/audit.ts';

/** How names that somebody else chose are made safe for a surface: as words, and as an id. */
export interface Quotes {
  words(text: string): string;
  id(text: string): string;
}

/** Returns who made a change: a person's name, or the id of an OAuth client with its name where that is known. */
export function whoInWords(by: AuditActor | undefined, quotes: Quotes): string {
  if (!by) return 'not known';
  if (isOwnClient(by)) return clientInWords(by, quotes);
  return by.name === undefined ? `user ${quotes.id(by.id)}` : quotes.words(by.name);
}

/** Returns by what client a person made a change, or undefined: in the platform's own pages, or an OAuth client by itself. */
export const throughInWords = (by: AuditActor | undefined, quotes: Quotes): string | undefined =>
  by?.client && !isOwnClient(by) ? clientInWords(by.client, quotes) : undefined;

/** Returns a time to the minute, in UTC: `2026-11-14 10:22`; undefined where it is none. */
export function minuteOf(at: string | undefined): string | undefined {
  const time = new Date(at ?? '');
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString().slice(0, 16).replace('T', ' ');
}

const clientInWords = ({ id, name }: AuditClient, quotes: Quotes): string =>
  `OAuth client ${quotes.id(id)}${name === undefined ? '' : ` (${quotes.words(name)})`}`;
