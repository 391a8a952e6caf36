import { describeRange, fitsRange } from '../../model/duration.ts';
import type { RuleEntry } from '../../model/entry.ts';
import { type Finding, finding } from '../../model/finding.ts';
import { pointerTo } from '../../model/pointer.ts';
import { durationOf, limitsOf } from './limits.ts';
import { matchOf } from './match.ts';
import { type Target, targetOf, targets } from './targets.ts';

const LIMITS = ['atLeast', 'atMost', 'exactly'] as const;

/** Returns what is wrong with a rule by itself: no target, no limit, limits that exclude each other, or that no setting can hold. */
export function checkRule(rule: RuleEntry): readonly Finding[] {
  const target = targetOf(rule);
  if (!target) return [incomplete(rule, 'key-missing', 'says not whose timeouts it is for', `Add \`of: ${Object.keys(targets)[0]}\`.`)];
  const misplaced = misplacedIn(rule, target);
  if (misplaced) return [misplaced];
  const set = LIMITS.filter((name) => durationOf(rule, name) !== undefined);
  if (set.length === 0)
    return [incomplete(rule, 'rule-incomplete', 'sets no limit', 'Add `atLeast`, `atMost` or `exactly`, as in `atMost: 10s`.')];
  if (set.includes('exactly') && set.length > 1) {
    return [incomplete(rule, 'rule-incomplete', 'has `exactly` beside another limit', 'Keep `exactly`, or the other limit.')];
  }
  const { least, most } = limitsOf(rule);
  if (least > most)
    return [incomplete(rule, 'rule-incomplete', 'has an `atLeast` over its `atMost`', 'No timeout can keep both; correct one.')];
  return set.filter((name) => !fitsRange(durationOf(rule, name) ?? 0, target.range)).map((name) => outOfRange(rule, name, target));
}

function misplacedIn(rule: RuleEntry, target: Target): Finding | undefined {
  const of = String(rule.fields['of']);
  const foreign = Object.keys(matchOf(rule)).find((criterion) => !target.criteria.includes(criterion));
  if (foreign !== undefined) {
    const known = target.criteria.map((each) => `\`${each}\``).join(', ');
    return incomplete(rule, 'rule-incomplete', `matches by \`${foreign}\`, which \`of: ${of}\` does not have`, `Match by ${known}.`);
  }
  const publishes = rule.fields['publish'] === true;
  if (target.needs && rule.fields['fix'] === true && !publishes)
    return incomplete(
      rule,
      'rule-incomplete',
      'has `fix` and not `publish: true`',
      'Its changes are published at once: add `publish: true`, or leave out `fix`.',
    );
  if (!target.needs && publishes)
    return incomplete(rule, 'rule-incomplete', `has \`publish\`, which \`of: ${of}\` does not have`, 'Remove it.');
  return undefined;
}

function outOfRange(rule: RuleEntry, name: string, { range }: Target): Finding {
  const text = String(rule.fields[name]);
  return finding('out-of-range', `The rule "${rule.name}" has \`${name}: ${text}\`, which the setting cannot hold`, {
    at: rule.places[pointerTo('', name)] ?? rule.at,
    about: `${rule.section}/${rule.name}`,
    help: `Write ${describeRange(range)}.`,
  });
}

const incomplete = (rule: RuleEntry, code: 'rule-incomplete' | 'key-missing', what: string, help: string): Finding =>
  finding(code, `The rule "${rule.name}" ${what}`, { at: rule.at, about: `${rule.section}/${rule.name}`, help });
