import { expect, it } from 'vitest';
import { type Code, codes } from '../../src/model/codes.ts';
import { brokenSettings } from './broken-settings.ts';
import { brokenTexts } from './broken-texts.ts';
import { lostFiles } from './lost-files.ts';

const all = Object.keys(codes);

/** The codes of the two parts of the list that are about files: from the first to the last of them. */
const ofFiles = all.slice(all.indexOf('file-not-found'), all.indexOf('rule-incomplete') + 1);

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
