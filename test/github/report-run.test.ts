import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { maskSecrets, writeAnnotations, writeLog, writeOutputs, writeSummary } from '../../src/github/report-run.ts';

let folder = '';
let printed: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-run-'));
  printed = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('secrets are masked once each, and none that is too short', () => {
  maskSecrets(['', 'short', 'long-enough', 'long-enough', 'two\nlines-of-it']);
  expect(printed.join('')).toBe('::add-mask::long-enough\n::add-mask::two%0Alines-of-it\n');
});

test('outputs reach the file of the runner, hostile values included', async () => {
  const file = join(folder, 'output');
  await writeFile(file, '');
  vi.stubEnv('GITHUB_OUTPUT', file);
  writeOutputs({ changed: 'true', 'comment-url': 'a\nchanged=false' });
  const parsed = [...(await readFile(file, 'utf8')).matchAll(/^(.+)<<(ghadelimiter_.+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [
    name,
    value,
  ]);
  expect(parsed).toEqual([
    ['changed', 'true'],
    ['comment-url', 'a\nchanged=false'],
  ]);
});

test('remarks are commands of the runner with their place, and nothing in them is a command', () => {
  writeAnnotations([
    { level: 'error', title: 'a:b', message: 'x\n::warning::y', file: 'genesys-cloud.yml', line: 3, column: 5 },
    { level: 'notice', title: 't', message: 'm' },
  ]);
  expect(printed.join('').trimEnd().split('\n')).toEqual([
    '::error title=a%3Ab,file=genesys-cloud.yml,line=3,col=5::x%0A::warning::y',
    '::notice title=t::m',
  ]);
});

test('lines of the log are printed as they are', () => {
  writeLog(['│ one', '│ two']);
  expect(printed.join('')).toBe('│ one\n│ two\n');
});

test('the summary is added to the file of the runner, and without one nothing happens', async () => {
  const file = join(folder, 'summary');
  await writeFile(file, 'before\n');
  vi.stubEnv('GITHUB_STEP_SUMMARY', file);
  await writeSummary('## text', undefined);
  await writeSummary('## text', join(folder, 'missing'));
  await writeSummary('## text', file);
  expect(await readFile(file, 'utf8')).toBe('before\n## text\n');
});
