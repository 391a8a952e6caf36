/** How much of a single value is shown, in UTF-16 units. */
export const VALUE_LIMIT = 200;

/** How much of a sentence is shown, in UTF-16 units. */
export const SENTENCE_LIMIT = 1_000;

/** Returns the text, or its beginning with `…` and its length where it is longer than the limit; no character is cut in two. */
export function clip(text: string, limit: number = VALUE_LIMIT): string {
  if (text.length <= limit) return text;
  const beginning = text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
  return `${beginning}… (${text.length.toLocaleString('en-US')} characters)`;
}
