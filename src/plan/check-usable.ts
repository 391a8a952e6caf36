import { type Entry, labelOf } from '../model/entry.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import type { LiveOf } from '../model/live.ts';
import { namesIn } from './names-in.ts';
import type { ThingsOf } from './things.ts';

/** Returns an error for each reference to a thing that is there and cannot be used, since it was never published. */
export function checkUsable(entry: Entry, kind: Kind, liveOf: LiveOf, thingsOf: ThingsOf): readonly Finding[] {
  return namesIn(entry, kind).flatMap(({ path, section, name }) => {
    const id = thingsOf(section).idOf(name);
    const unusable = liveOf(section).find((each) => each.id === id && each.readOnly?.code === 'not-published');
    if (!unusable?.readOnly) return [];
    const { code, message, help } = unusable.readOnly;
    const details = { at: entry.places[path] ?? entry.at, about: labelOf(entry), help };
    return [finding(code, `"${entry.key}" refers to "${unusable.name}", which ${message}`, details)];
  });
}
