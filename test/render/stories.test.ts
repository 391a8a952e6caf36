import { describe, expect, test } from 'vitest';
import { renderComment } from '../../src/render/markdown/render.ts';
import { renderTerminal } from '../../src/render/terminal/render.ts';
import { problemsIn } from './read-markdown.ts';
import { titles } from './reports.ts';
import { APPLYING, STORIES } from './stories.ts';

const options = {
  titles,
  marker: '<!-- genesys-cloud-config-action:0123456789abcdef -->',
  messages: 'https://github.com/acme/genesys-cloud-config-action/blob/v1/docs/messages.md',
  run: 'https://github.com/acme/contact-centre/actions/runs/17',
};

// The texts in expected/ are examples to read; `vitest -u` writes them anew, and the difference is to be reviewed.
describe.each(Object.entries(STORIES))('%s', (name, story) => {
  const file = name.replaceAll(/[^a-z]+/g, '-');

  test('is the comment that is expected', async () => {
    const comment = renderComment(story, options).text;
    expect(problemsIn(comment)).toEqual([]);
    await expect(comment).toMatchFileSnapshot(`expected/${file}.md`);
  });

  test('is the terminal text that is expected', async () => {
    await expect(renderTerminal(story, { titles, colour: false })).toMatchFileSnapshot(`expected/${file}.txt`);
  });
});

test('is the comment that is expected before the first write', async () => {
  const comment = renderComment(APPLYING, { ...options, applying: true }).text;
  expect(problemsIn(comment)).toEqual([]);
  await expect(comment).toMatchFileSnapshot('expected/applying.md');
});
