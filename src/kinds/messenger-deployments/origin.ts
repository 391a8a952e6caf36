import type { FoundSetting } from '../../model/finding.ts';
import { isJsonObject, type JsonObject, member, sameJson } from '../../model/json.ts';
import type { LiveResource } from '../../model/live.ts';
import { valueAt } from '../../model/pointer.ts';
import type { Difference } from '../differences.ts';
import { comparable } from '../messenger-content.ts';
import { numberOf } from '../messenger-versions.ts';

/** Adds since which version a setting has its new value, and who published that: only where the list of versions shows their content. */
export function withOrigin(difference: Difference, live: LiveResource, configuration: LiveResource): FoundSetting {
  const pinned = Number(valueAt(live.entry, '/configuration/version'));
  const versions = member(configuration.facts, 'versions');
  const later = (Array.isArray(versions) ? versions.filter(isJsonObject) : []).filter((each) => numberOf(each) > pinned);
  const first = later.find(
    (each) => sameJson(valueAt(comparable(each), difference.path) ?? null, difference.after ?? null) && isWhole(each),
  );
  const origin = first ?? configuration.raw;
  return origin ? { ...difference, note: originOf(origin, first !== undefined) } : difference;
}

const isWhole = (version: JsonObject): boolean => member(version, 'languages') !== undefined;

function originOf(version: JsonObject, exact: boolean): string {
  const [by, at] = [member(member(version, 'publishedUser'), 'id'), member(version, 'datePublished')];
  const who = `${typeof by === 'string' ? ` by user ${by.slice(0, 80)}` : ''}${typeof at === 'string' ? ` on ${at.slice(0, 10)}` : ''}`;
  return `${exact ? 'since' : 'at the latest since'} version ${numberOf(version)}${who === '' ? '' : `, published${who}`}`;
}

/** Returns settings without their origin where it is the same of all, and that origin as the end of a sentence. */
export function originOnce(settings: readonly FoundSetting[]): { readonly origin: string; readonly told: readonly FoundSetting[] } {
  const [note, ...others] = new Set(settings.map((each) => each.note));
  if (note === undefined || others.length > 0) return { origin: '', told: settings };
  return { origin: `, ${note}`, told: settings.map(({ note: _, ...each }) => each) };
}
