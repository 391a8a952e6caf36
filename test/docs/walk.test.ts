import { expect, it } from 'vitest';
import { pages } from './markdown.ts';
import { stepsOf, strayOf } from './walk.ts';

const walks = pages.filter((page) => stepsOf(page).length > 0);

it.each(walks)('%s can be followed, and shows what is then to be seen', async (page) => {
  expect(await strayOf(page)).toEqual([]);
});

it('has at least one page to follow, with commands, files and what they come to', () => {
  expect(new Set(walks.flatMap((page) => stepsOf(page).map(({ does }) => does)))).toEqual(new Set(['run', 'file', 'shows']));
});
