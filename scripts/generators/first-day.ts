import { readFileSync } from 'node:fs';
import { vocabulary } from '../../src/commands/vocabulary.ts';
import { between } from './between.ts';
import type { GeneratedFile } from './generated-file.ts';
import { readingPermissions, writingPermissions } from './permissions.ts';

/** What names the people behind a change; everything else works without it. */
const AUDITS = 'audits:audit:view';

/** Returns the page about the first day with the permissions of both roles brought up to date from the kinds. */
export function firstDay(root: string): GeneratedFile {
  const path = 'docs/first-day.md';
  const reading = readingPermissions(vocabulary.kinds);
  const page = between(readFileSync(`${root}/${path}`, 'utf8'), 'reading', listed([...reading, AUDITS]));
  return { path, text: between(page, 'writing', listed([...reading, ...writingPermissions(vocabulary.kinds)])) };
}

const listed = (permissions: readonly string[]): readonly string[] => ['```text', ...new Set(permissions), '```'];
