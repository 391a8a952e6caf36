import { regionIds } from '../genesys/regions.ts';
import { directories } from '../kinds/directories.ts';
import { kinds } from '../kinds/kinds.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { policies } from '../plan/policies.ts';
import { rules } from '../rules/rules.ts';

/** Everything that the language knows, gathered from the stages that define it. */
export const vocabulary: Vocabulary = { kinds, directories, rules, policies, regions: regionIds };

/** What the sections are called, for people, and the field that an entry written as a single value stands for. */
export const titles: ReadonlyMap<string, { readonly title: string; readonly noun: string; readonly short?: string }> = new Map([
  ...kinds.map(({ name, title, noun, short }) => [name, { title, noun, ...(short === undefined ? {} : { short }) }] as const),
  ...rules.map(({ name, title }) => [name, { title, noun: 'rule' }] as const),
]);
