import { type Entry, labelOf } from '../../model/entry.ts';
import { type Finding, finding } from '../../model/finding.ts';
import { member } from '../../model/json.ts';
import { nearest } from '../../model/nearest.ts';

// The runtime knows older names too, and takes any case and offsets such as `+01:00`, which the platform does not.
const ZONE = /^[A-Z][A-Za-z0-9_+-]*(\/[A-Z][A-Za-z0-9_+-]*)*$/;

/** Returns what is wrong with a schedule group: a time zone that does not exist. */
export function checkScheduleGroup(entry: Entry): readonly Finding[] {
  const zone = member(entry.fields, 'timeZone');
  if (typeof zone !== 'string' || isZone(zone)) return [];
  const near = nearest(zone, Intl.supportedValuesOf('timeZone'));
  const help =
    near.length > 0 ? `Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?` : 'Write an IANA name such as `Europe/Berlin`.';
  const at = entry.places['/timeZone'] ?? entry.at;
  const message = `"timeZone" of "${labelOf(entry)}" is "${zone.slice(0, 60)}", which is no time zone`;
  return [finding('wrong-value', message, { at, about: labelOf(entry), help })];
}

function isZone(text: string): boolean {
  if (!ZONE.test(text)) return false;
  const known = Intl.supportedValuesOf('timeZone').find((name) => name.toLowerCase() === text.toLowerCase());
  return known === undefined ? isAccepted(text) : known === text;
}

function isAccepted(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }) !== undefined;
  } catch {
    return false;
  }
}
