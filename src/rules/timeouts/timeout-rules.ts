import type { RuleEntry } from '../../model/entry.ts';
import { globOf } from '../../model/glob.ts';
import { member } from '../../model/json.ts';
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
  const match = Object.keys(objectAt(rule));
  return { kind: targetOf(rule)?.kind ?? '', traits: match.filter((name) => name !== 'name'), fixes: rule.fields['fix'] === true };
}

function matches(rule: RuleEntry, live: Pick<LiveResource, 'name' | 'traits'>): boolean {
  return Object.entries(objectAt(rule)).every(([criterion, pattern]) => {
    const name = criterion === 'name' ? live.name : live.traits[criterion]?.name;
    return name !== undefined && globOf(String(pattern))(name);
  });
}

function objectAt(rule: RuleEntry): Readonly<Record<string, unknown>> {
  const match = member(rule.fields, 'match');
  return typeof match === 'object' && match !== null ? (match as Readonly<Record<string, unknown>>) : {};
}
