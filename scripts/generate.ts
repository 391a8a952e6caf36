import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { firstDay } from './generators/first-day.ts';
import type { GeneratedFile } from './generators/generated-file.ts';
import { kindPages } from './generators/kind-pages.ts';
import { messagesPage } from './generators/messages-page.ts';
import { readmeTables } from './generators/readme-tables.ts';
import { reportFiles } from './generators/report-files.ts';
import { schemaFile } from './generators/schema-file.ts';
import { validatorModule } from './generators/validator-module.ts';

const root = join(import.meta.dirname, '..');

/** Everything in the repository that is made from the code. */
const files = (): readonly GeneratedFile[] => [
  schemaFile(),
  ...validatorModule(),
  ...reportFiles(),
  messagesPage(),
  ...kindPages(),
  readmeTables(root),
  firstDay(root),
];

/** Writes what is not as it would be made now; with `--check` only names it, and fails where there is any. */
function generate(check: boolean): void {
  const stale = files().filter(isStale);
  for (const file of stale) {
    if (!check) write(file);
    console.log(`${check ? 'stale' : 'written'}: ${file.path}`);
  }
  if (check && stale.length > 0) process.exitCode = 1;
}

function isStale({ path, text }: GeneratedFile): boolean {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
}

function write({ path, text }: GeneratedFile): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
generate(values.check);
