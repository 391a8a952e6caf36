import type { LiveOf } from '../model/live.ts';

/** Returns the name of a thing of a section, or undefined where it is not known. */
export type NameOf = (section: string, id: string) => string | undefined;

/** Returns what finds names among what was read. */
export const namesFrom =
  (liveOf: LiveOf): NameOf =>
  (section, id) =>
    liveOf(section).find((each) => each.id === id)?.name;
