import { regionIds } from '../genesys/regions.ts';
import { kinds } from '../kinds/kinds.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { policies } from '../plan/policies.ts';
import { rules } from '../rules/rules.ts';

/** Everything that the language knows, gathered from the stages that define it. */
export const vocabulary: Vocabulary = { kinds, rules, policies, regions: regionIds };

/** What the sections are called, for people. */
export const titles: ReadonlyMap<string, { readonly title: string; readonly noun: string }> = new Map([
  ...kinds.map(({ name, title, noun }) => [name, { title, noun }] as const),
  ...rules.map(({ name, title }) => [name, { title, noun: 'rule' }] as const),
]);
