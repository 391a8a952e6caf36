import { codeSpan, escapeText } from '../escape-markdown.ts';
import type { Quotes } from '../who.ts';

/** Names as plain words that link to nobody, ids as code. */
export const quotes: Quotes = { words: (text) => escapeText(text), id: codeSpan };
