import { describe, expect, it } from 'vitest';
import { examples } from './examples.ts';
import { pages, textOf } from './markdown.ts';

interface Shown {
  readonly page: string;
  readonly name: string;
  readonly lines: readonly string[];
}

/** Returns the examples of a page: quotes with a name above them. */
const shownOn = (page: string): readonly Shown[] =>
  [...textOf(page).matchAll(/^<!-- example: (.+) -->\n((?:^>.*\n)+)/gm)].map(([, name = '', quote = '']) => ({
    page,
    name,
    lines: quote
      .split('\n')
      .map((line) => line.replace(/^> ?/, ''))
      .filter((line) => line.trim() !== ''),
  }));

const shown = pages.flatMap(shownOn);

/** Returns text without what differs from run to run, and with links to messages as a page beside them has them. */
const settled = (text: string): string =>
  text
    .replaceAll(/https:\/\/github\.com\/OWNER\/[^)]*?\/docs\/messages\.md/g, 'messages.md')
    .replaceAll(/\b\d{4}-\d\d-\d\d(?: \d\d:\d\d\b|T[\d:.]+Z)?/g, 'the time')
    .replaceAll(/(?:\d+ min )?[\d.]+ s after its write/g, 'some time after its write');

/** Returns the lines of an example that the text does not have after the line before them. */
function strayLines(lines: readonly string[], text: string): readonly string[] {
  const given = settled(text).split('\n');
  const stray: string[] = [];
  let at = 0;
  for (const line of lines.map(settled)) {
    const found = given.indexOf(line, at);
    if (found === -1) stray.push(line);
    else at = found + 1;
  }
  return stray;
}

describe('the examples of the pages', () => {
  it.each(shown.map(({ page, name, lines }) => [page, name, lines] as const))(
    '%s shows of "%s" what the bundle writes, line by line, in its order',
    async (_, name, lines) => {
      const write = examples[name];
      if (!write) throw new Error(`No example is called "${name}"`);
      expect(strayLines(lines, await write())).toEqual([]);
      expect(lines.some((line) => line.startsWith('## Genesys Cloud: '))).toBe(true);
    },
  );

  it('are all shown, and every quote of a comment is one of them', () => {
    expect(new Set(shown.map(({ name }) => name))).toEqual(new Set(Object.keys(examples)));
    const headlines = pages.flatMap((page) => textOf(page).match(/^> ## Genesys Cloud: /gm) ?? []);
    expect(headlines).toHaveLength(shown.length);
  });
});
