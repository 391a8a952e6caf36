import { expect, it } from 'vitest';
import { fileTexts } from '../../src/model/codes/files.ts';
import type { Code } from '../../src/model/codes.ts';
import { brokenSettings } from './broken-settings.ts';
import { brokenTexts } from './broken-texts.ts';
import { lostFiles } from './lost-files.ts';

const ofFiles = Object.keys(fileTexts);

// Two files are needed for this one: see several-files.test.ts.
const elsewhere: readonly Code[] = ['set-twice'];

it('has a case for every code of the files and the language', () => {
  const cases = new Set<string>([
    ...brokenTexts.map(([, , code]) => code),
    ...brokenSettings.flatMap(([, , findings]) => findings.map(([code]) => code)),
    ...lostFiles.map(([, , code]) => code),
    ...elsewhere,
  ]);
  expect(ofFiles.length).toBeGreaterThan(30);
  expect(ofFiles.filter((code) => !cases.has(code))).toEqual([]);
});
