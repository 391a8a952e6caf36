import { type Entry, labelOf } from '../model/entry.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import type { LiveResource } from '../model/live.ts';
import { nearest } from '../model/nearest.ts';

// Comparing a name with all live ones is slow in large orgs, and nobody reads more suggestions than these.
const MOST_SUGGESTIONS = 20;

const MOST_LISTED = 5;

/** Returns the finding for an entry that matches nothing, with the nearest names; `count` is how many match nothing so far. */
export function describeMissing(
  kind: Kind,
  entry: Entry,
  live: readonly LiveResource[],
  count: number,
  lacks: readonly string[] = [],
): Finding {
  const at = (entry.id === undefined ? undefined : entry.places['/id']) ?? entry.places['/name'] ?? entry.at;
  const near = count <= MOST_SUGGESTIONS ? suggestions(entry, live) : [];
  const create = lacks.length === 0 ? '' : ` To have it created, add ${lacks.map((each) => `\`${each}\``).join(' and ')}.`;
  const help = near.length > 0 ? `The nearest: ${near.join(', ')}.` : 'Check the name in the platform: it has to match exactly.';
  return finding('not-found', missing(kind, entry), { at, about: labelOf(entry), help: `${help}${create}` });
}

function missing(kind: Kind, entry: Entry): string {
  if (entry.id !== undefined) return `The org has no ${kind.noun} with the id "${entry.id}"${selected(entry)}`;
  const old = entry.was === undefined ? '' : ` or "${entry.was}"`;
  return `The org has no ${kind.noun} named "${entry.name}"${old}${selected(entry)}`;
}

function selected(entry: Entry): string {
  const parts = Object.entries(entry.selectors).map(([selector, name]) => `${selector} "${name}"`);
  return parts.length > 0 ? ` with the ${parts.join(' and ')}` : '';
}

function suggestions(entry: Entry, live: readonly LiveResource[]): readonly string[] {
  const same = live.filter((each) => each.name === entry.name);
  if (same.length > 0) return same.slice(0, MOST_LISTED).map(describeLive);
  return nearest(
    entry.name,
    live.map((each) => each.name),
  ).map((name) => `"${name}"`);
}

/** Returns the finding for an entry that matches several things, with what tells them apart. */
export function describeAmbiguous(kind: Kind, entry: Entry, candidates: readonly LiveResource[]): Finding {
  const listed = candidates.slice(0, MOST_LISTED).map(describeLive);
  const rest = candidates.length > MOST_LISTED ? ` and ${candidates.length - MOST_LISTED} more` : '';
  const selectors = Object.entries(kind.schema.properties ?? {}).filter(([, schema]) => schema['x-selector']);
  const ways = [...selectors.map(([name]) => `\`${name}:\``), '`id:` (in the org)'].join(' or ');
  return finding(
    'ambiguous-name',
    `The org has ${candidates.length} ${kind.noun}s named "${candidates[0]?.name ?? entry.name}": ${listed.join(', ')}${rest}`,
    {
      at: entry.at,
      about: labelOf(entry),
      help: `Add ${ways}.`,
    },
  );
}

const describeLive = (live: LiveResource): string => (live.within === undefined ? live.id : `${live.id} in "${live.within}"`);
