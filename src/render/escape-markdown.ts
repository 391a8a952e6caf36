import { breakReferences } from './break-references.ts';
import { clip, SENTENCE_LIMIT } from './clip.ts';
import { asEntity } from './entity.ts';
import { visible } from './visible.ts';

/** Returns a hostile text as a code span: cut, on one line, in a fence that no backtick of the text can close. */
export function codeSpan(text: string): string {
  if (text === '') return '(empty text)';
  const inner = oneLine(clip(text));
  const longest = Math.max(0, ...(inner.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  // One space at both ends is taken off by the reader of the Markdown, so text that has its own gets another one.
  const padding = /^`|`$|^ .* $/.test(inner) && inner.trim() !== '' ? ' ' : '';
  return `${fence}${padding}${inner}${padding}${fence}`;
}

/** Returns a hostile text as plain words inside a line: it cannot become a link, a mention, HTML, mathematics or any mark-up. */
export const escapeText = (text: string, limit?: number): string =>
  breakReferences(oneLine(clip(text, limit))).replace(/[\\`*_{}[\]<>|~&$]/g, asEntity);

/** Returns a sentence of ours that may quote hostile names; what stands between backticks becomes code spans. */
export const escapeSentence = (text: string, limit: number = SENTENCE_LIMIT): string =>
  clip(text, limit)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part) : escapeText(part, Number.POSITIVE_INFINITY)))
    .join('');

/** Returns finished Markdown for the cell of a table: no pipe in it can end the cell. */
export const tableCell = (markdown: string): string =>
  // Readers of Markdown disagree on a backslash before an escaped pipe, so that pipe is spelled out.
  markdown.replace(/(?<=\\)\|/g, '\\u007c').replaceAll('|', '\\|');

/** Returns a table of finished Markdown. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.map(tableCell).join(' | ')} |`);

/** Returns a link, or its finished text alone where the address is none of the web. */
export const link = (text: string, url: string | undefined): string =>
  url !== undefined && /^https?:\/\/[^\s()<>\\`|]+$/.test(url) ? `[${text}](${url})` : text;

const oneLine = (text: string): string => visible(text.replace(/\r?\n|\r(?=\n)/g, '⏎'));
