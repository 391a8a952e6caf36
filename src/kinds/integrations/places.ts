import type { Entry } from '../../model/entry.ts';
import type { Place } from '../../model/finding.ts';
import { type Pointer, pointerKeys } from '../../model/pointer.ts';
import { isWithin } from './changed.ts';

/** Returns where a setting of an entry stands: its own place, else the first one inside of it, else the entry's. */
export const placeAt = (entry: Entry, path: Pointer): Place =>
  entry.places[path] ?? Object.entries(entry.places).find(([each]) => each !== '' && isWithin(each, path))?.[1] ?? entry.at;

/** Returns the name of a setting for people: `"properties.requestTimeout"`. */
export const settingAt = (path: Pointer): string => `"${pointerKeys(path).join('.').slice(0, 200)}"`;
