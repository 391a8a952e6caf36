import type { Entry } from '../../model/entry.ts';
import type { Finding } from '../../model/finding.ts';
import type { JsonObject } from '../../model/json.ts';
import { findingAt, objectsAt, textOf } from './findings.ts';

const SCREENS = '/supportCenter/screens';

/** Which parts a screen of the support center can have (Genesys' Terraform provider, 2026-07). */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  Home: ['Search', 'Categories', 'TopViewedArticles'],
  Category: ['Search', 'Categories'],
  SearchResults: ['Search', 'Results'],
  Article: ['Search', 'Article'],
};

/** Returns a finding for each part that stands on a screen which cannot have it. */
export const checkScreens = (entry: Entry): readonly Finding[] =>
  objectsAt(entry.fields, SCREENS).flatMap((screen) => checkScreen(entry, screen));

function checkScreen(entry: Entry, screen: JsonObject): readonly Finding[] {
  const type = textOf(screen, 'type');
  const allowed = PARTS[type];
  if (!allowed) return [];
  const strays = objectsAt(screen, '/moduleSettings')
    .map((part) => textOf(part, 'type'))
    .filter((part) => !allowed.includes(part));
  const help = `The screen \`${type}\` takes ${allowed.map((part) => `\`${part}\``).join(', ')}.`;
  return [...new Set(strays)].map((part) =>
    findingAt(entry, SCREENS, 'wrong-value', `has the part \`${part}\` on the screen \`${type}\`, which cannot have it`, help),
  );
}
