/** Returns a page with the lines between two marks of this name replaced. Throws where the page has no such marks. */
export function between(text: string, name: string, lines: readonly string[]): string {
  const pattern = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- /${name} -->)`);
  if (!pattern.test(text)) throw new Error(`The page has no place for ${name}`);
  return text.replace(pattern, (_, start: string, end: string) => `${start}${lines.join('\n')}${end}`);
}
