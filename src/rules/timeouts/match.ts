import type { RuleEntry } from '../../model/entry.ts';
import { globOf } from '../../model/glob.ts';
import { isJsonObject, type JsonObject, member } from '../../model/json.ts';
import type { LiveResource } from '../../model/live.ts';
import { targetOf } from './targets.ts';

/** Tells whether a rule can concern a thing: by what the whole thing is, whatever is asked of single timeouts in it. */
export function matchesThing(rule: RuleEntry, live: Pick<LiveResource, 'name' | 'traits'>): boolean {
  const target = targetOf(rule);
  if (target?.trait !== undefined && live.traits[target.trait] === undefined) return false;
  const outside = Object.entries(matchOf(rule)).filter(([criterion]) => !target?.inside.includes(criterion));
  return outside.every(([criterion, pattern]) => {
    const name = criterion === target?.name ? live.name : live.traits[criterion]?.name;
    return name !== undefined && globOf(String(pattern))(name);
  });
}

/** Tells whether a rule is for one timeout of a thing that it concerns. */
export function matchesInside(rule: RuleEntry, traits: Readonly<Record<string, string>>): boolean {
  const inside = targetOf(rule)?.inside ?? [];
  return Object.entries(matchOf(rule)).every(
    ([criterion, pattern]) => !inside.includes(criterion) || globOf(String(pattern))(traits[criterion] ?? ''),
  );
}

/** Returns the traits of whole things that a rule matches by, and the one that they need to be judged at all. */
export const traitsIn = (rule: RuleEntry): readonly string[] => {
  const target = targetOf(rule);
  const matched = Object.keys(matchOf(rule)).filter((criterion) => criterion !== target?.name && !target?.inside.includes(criterion));
  return target?.trait === undefined ? matched : [...matched, target.trait];
};

/** Returns what a rule writes under `match`. */
export function matchOf(rule: RuleEntry): JsonObject {
  const match = member(rule.fields, 'match');
  return isJsonObject(match) ? match : {};
}
