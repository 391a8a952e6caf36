import { escapeHtml } from '../escape-html.ts';

/** Returns lines of Markdown behind a summary line that opens them; the blank lines are what makes GitHub read them as Markdown. */
export const collapsed = (summary: string, lines: readonly string[]): readonly string[] => [
  `<details><summary>${escapeHtml(summary)}</summary>`,
  '',
  ...lines,
  '',
  '</details>',
];
