import type { RuleEntry } from '../../model/entry.ts';
import { globOf } from '../../model/glob.ts';
import { isJsonObject, type JsonObject, member } from '../../model/json.ts';
import type { LiveResource } from '../../model/live.ts';
import type { RuleSection } from '../../model/rule.ts';
import { checkRule } from './check.ts';
import { judge } from './judge.ts';
import { schema } from './schema.ts';
import { targetOf } from './targets.ts';

/** Rules for timeouts that nobody names. */
export const timeoutRules: RuleSection = {
  name: 'timeoutRules',
  title: 'Timeout rules',
  schema,
  check: checkRule,
  scope: scopeOf,
  matches,
  judge: (rules, resources) => judge(rules, resources, matches),
};

function scopeOf(rule: RuleEntry): ReturnType<RuleSection['scope']> {
  const match = Object.keys(matchOf(rule)).filter((name) => name !== 'name');
  const { kind = '', trait } = targetOf(rule) ?? {};
  return { kind, traits: trait === undefined ? match : [...match, trait], fixes: rule.fields['fix'] === true };
}

function matches(rule: RuleEntry, live: Pick<LiveResource, 'name' | 'traits'>): boolean {
  const trait = targetOf(rule)?.trait;
  if (trait !== undefined && live.traits[trait] === undefined) return false;
  return Object.entries(matchOf(rule)).every(([criterion, pattern]) => {
    const name = criterion === 'name' ? live.name : live.traits[criterion]?.name;
    return name !== undefined && globOf(String(pattern))(name);
  });
}

function matchOf(rule: RuleEntry): JsonObject {
  const match = member(rule.fields, 'match');
  return isJsonObject(match) ? match : {};
}
