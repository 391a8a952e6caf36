// Control characters and every separator of lines that a terminal or a log may know.
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/** Returns a text on one line, cut to so many characters; making it harmless for a surface is the renderer's work. */
export function oneLine(text: string, limit = 300): string {
  const line = text
    .slice(0, limit * 4)
    .replace(BREAKS, ' ')
    .trim();
  const signs = [...line];
  return signs.length > limit || text.length > limit * 4 ? `${signs.slice(0, limit - 1).join('')}…` : line;
}
