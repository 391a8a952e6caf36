import { type Entry, labelOf } from '../../model/entry.ts';
import { type Finding, finding } from '../../model/finding.ts';
import { isJsonObject, type Json, type JsonObject, member } from '../../model/json.ts';
import { nearest } from '../../model/nearest.ts';
import { type Pointer, pointerTo } from '../../model/pointer.ts';
import { listed } from './in-words.ts';
import { placeAt, settingAt } from './places.ts';
import { keysOf, namesKeys, type Said, saidOf, takesOthers } from './said.ts';

/** Returns an error for each key that is wanted and that neither the schema nor the org has, with the nearest one. */
export function unknownKeys(entry: Entry, wanted: JsonObject, live: Json | undefined, said: Said, at: Pointer): readonly Finding[] {
  return Object.entries(wanted).flatMap(([key, value]) => {
    const [inner, before, path] = [saidOf(said, key), member(live, key), pointerTo(at, key)];
    if (!inner) return before !== undefined || takesOthers(said) ? [] : [unknownKey(entry, key, path, keysOf(said))];
    return isJsonObject(value) && namesKeys(inner) ? unknownKeys(entry, value, before, inner, path) : [];
  });
}

function unknownKey(entry: Entry, key: string, path: Pointer, known: readonly string[]): Finding {
  const message = `"${labelOf(entry)}" has ${settingAt(path)}, and its type has no key "${key.slice(0, 80)}" there`;
  return finding('unknown-key', message, { at: placeAt(entry, path), about: labelOf(entry), help: helpFor(key, known) });
}

function helpFor(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  if (near.length > 0) return `Did you mean ${near.map((each) => `"${each}"`).join(' or ')}?`;
  return known.length === 0 ? 'Remove it: the type has no keys there.' : `The type has there: ${listed(known)}.`;
}
