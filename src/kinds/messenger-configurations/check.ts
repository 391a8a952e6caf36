import type { Entry } from '../../model/entry.ts';
import type { Finding } from '../../model/finding.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkScreens } from './check-screens.ts';
import { findingAt, listAt, quoted, textAt } from './findings.ts';

const HERO_IMAGE = '/supportCenter/styleSetting/heroStyle/image/source/defaultUrl';
const CATEGORIES = '/supportCenter/enabledCategories';

/** Returns what is wrong with a messenger configuration by itself, and no schema can say. */
export const checkConfiguration = (entry: Entry): readonly Finding[] => [
  ...checkLanguages(entry),
  ...checkScreens(entry),
  ...checkImages(entry),
  ...checkAddresses(entry),
];

function checkLanguages(entry: Entry): readonly Finding[] {
  const languages = listAt(entry.fields, '/languages').map(String);
  const twice = new Set(languages.filter((language, at) => languages.indexOf(language) !== at));
  return [...twice].map((language) =>
    findingAt(entry, '/languages', 'wrong-value', `lists ${quoted(language)} twice`, 'Keep it once; the order of the languages counts.'),
  );
}

function checkImages(entry: Entry): readonly Finding[] {
  const hero = [[HERO_IMAGE, textAt(entry.fields, HERO_IMAGE)] as const];
  const categories = listAt(entry.fields, CATEGORIES).map((each) => [CATEGORIES, textAt(each, '/image/source/defaultUrl')] as const);
  return [...hero, ...categories].flatMap(([path, url]) => (url === undefined || isHttps(url) ? [] : [notHttps(entry, path, url)]));
}

const notHttps = (entry: Entry, path: string, url: string): Finding =>
  findingAt(
    entry,
    path,
    'wrong-value',
    `has the image ${quoted(url)}, which the platform does not take`,
    'Write an address that begins with `https://`.',
  );

/** Tells whether a text is an address by https. */
export const isHttps = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === 'https:';
