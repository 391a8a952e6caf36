import type { RuleEntry } from '../../model/entry.ts';
import type { RuleSection } from '../../model/rule.ts';
import { checkRule } from './check.ts';
import { judge } from './judge.ts';
import { matchesThing, traitsIn } from './match.ts';
import { schema } from './schema.ts';
import { targetOf } from './targets.ts';

/** Rules for timeouts that nobody names. */
export const timeoutRules: RuleSection = {
  name: 'timeoutRules',
  title: 'Timeout rules',
  schema,
  check: checkRule,
  scope: scopeOf,
  matches: matchesThing,
  judge: (rules, resources) => judge(rules, resources, matchesThing),
};

function scopeOf(rule: RuleEntry): ReturnType<RuleSection['scope']> {
  return { kind: targetOf(rule)?.kind ?? '', traits: traitsIn(rule), fixes: rule.fields['fix'] === true };
}
