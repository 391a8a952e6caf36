import { type JsonObject, member } from '../../model/json.ts';
import { type Pointer, pointerKeys, valueAt } from '../../model/pointer.ts';

// The platform answers only "400 - Unable to perform the requested operation" without them (provider issue 586).
const ALWAYS = ['languages', 'defaultLanguage'];

/** What a block needs where it is sent for the first time (contract of the API). */
const BLOCKS: Readonly<Record<string, readonly Pointer[]>> = {
  authenticationSettings: ['/enabled', '/integrationId'],
  supportCenter: [
    '/enabled',
    '/knowledgeBase/id',
    '/screens',
    '/enabledCategories',
    ...['backgroundColor', 'textColor'].map((name) => `/styleSetting/heroStyle/${name}`),
    ...['backgroundColor', 'primaryColor', 'primaryColorDark', 'primaryColorLight', 'textColor', 'fontFamily'].map(
      (name) => `/styleSetting/globalStyle/${name}`,
    ),
  ],
};

// A support center that is off is read back without the rest; of authentication the integration is wanted all the same (provider, 2026-07).
const NEVER_IDLE = 'authenticationSettings';

/** Returns the fields, as dotted paths, that settings lack where a configuration is to be created with them. */
export const lacksForCreation = (fields: JsonObject): readonly string[] => [
  ...ALWAYS.filter((name) => !Object.hasOwn(fields, name)),
  ...Object.keys(BLOCKS).flatMap((block) => lacksInBlock(fields, block)),
];

/** Returns what a block of settings lacks, as dotted paths; nothing where there is no such block at all. */
export function lacksInBlock(fields: JsonObject, block: string): readonly string[] {
  const value = member(fields, block);
  const isIdle = value === undefined || (block !== NEVER_IDLE && member(value, 'enabled') === false);
  const needed = isIdle ? [] : (BLOCKS[block] ?? []);
  return needed.filter((path) => valueAt(value, path) === undefined).map((path) => [block, ...pointerKeys(path)].join('.'));
}

/** The blocks that are whole or not there. */
export const wholeBlocks: readonly string[] = Object.keys(BLOCKS);
