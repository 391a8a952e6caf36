import { type Entry, labelOf } from '../model/entry.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import { nearest } from '../model/nearest.ts';
import type { OrgSettings } from '../model/org.ts';
import type { Pointer } from '../model/pointer.ts';
import { namesIn } from './names-in.ts';
import type { ThingsOf } from './things.ts';

/** Returns what is wrong with the references of an entry: names that the org does not have, or has twice, and that the run does not create. */
export function checkReferences(
  entry: Entry,
  kind: Kind,
  { entries, allEntries = entries }: Pick<OrgSettings, 'entries' | 'allEntries'>,
  thingsOf: ThingsOf,
): readonly Finding[] {
  return namesIn(entry, kind).flatMap(({ path, section, name }) => {
    const things = thingsOf(section);
    const same = things.called(name);
    const creator = allEntries.find((each) => each.kind === section && each.name === name);
    // Why it was not read is an error of its own.
    if (!things.wereRead || things.idOf(name) !== undefined) return [];
    if (creator && same.length === 0) return entries.includes(creator) ? [] : [leftOut(entry, path, creator)];
    return [same.length === 0 ? notFound(entry, path, name, things.names) : ambiguous(entry, path, name, same)];
  });
}

function notFound(entry: Entry, path: Pointer, name: string, names: readonly string[]): Finding {
  const near = nearest(name, names);
  const help =
    near.length > 0
      ? `Did you mean ${near.map((each) => `"${each}"`).join(' or ')}?`
      : 'Check the name in the platform, or add an entry for it.';
  return finding('reference-not-found', `"${entry.key}" refers to "${name}", which neither the org nor the file has`, {
    ...place(entry, path),
    help,
  });
}

const leftOut = (entry: Entry, path: Pointer, creator: Entry): Finding =>
  finding('reference-not-found', `"${entry.key}" refers to "${creator.name}", which is created by an entry that \`only\` leaves out`, {
    ...place(entry, path),
    help: `Add \`${labelOf(creator)}\` to \`only\`.`,
  });

const ambiguous = (entry: Entry, path: Pointer, name: string, ids: readonly string[]): Finding =>
  finding('ambiguous-reference', `"${entry.key}" refers to "${name}", and the org has ${ids.length} of that name: ${ids.join(', ')}`, {
    ...place(entry, path),
    help: 'Give the one that is meant an entry with `id:` in the org, and write the key of that entry.',
  });

const place = (entry: Entry, path: Pointer) => ({ at: entry.places[path] ?? entry.at, about: labelOf(entry) });
