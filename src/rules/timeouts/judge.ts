import { formatDuration, parseDuration } from '../../model/duration.ts';
import type { RuleEntry } from '../../model/entry.ts';
import { type Finding, finding } from '../../model/finding.ts';
import { valueAt } from '../../model/pointer.ts';
import type { RuledResource, RuleSection, RuleWish, Verdict } from '../../model/rule.ts';
import { breach, clamp, limitsOf, together } from './limits.ts';
import { targetOf } from './targets.ts';

type Matches = RuleSection['matches'];

/**
 * Judges each thing by the value that will hold once every entry is applied. Rules with `fix` together give one wanted
 * value, unless an entry names the setting; the others only report.
 */
export function judge(rules: readonly RuleEntry[], resources: readonly RuledResource[], matches: Matches): Verdict {
  const verdicts = resources.map((resource) => judgeOne(rulesFor(resource, rules, matches), resource));
  return {
    wishes: verdicts.flatMap((each) => each.wishes),
    findings: verdicts.flatMap((each) => each.findings),
    governed: verdicts.reduce((sum, each) => sum + each.governed, 0),
  };
}

const rulesFor = (resource: RuledResource, rules: readonly RuleEntry[], matches: Matches): readonly RuleEntry[] =>
  resource.live.readOnly ? [] : rules.filter((rule) => targetOf(rule)?.kind === resource.live.kind && matches(rule, resource.live));

function judgeOne(rules: readonly RuleEntry[], resource: RuledResource): Verdict {
  const fixing = rules.filter((rule) => rule.fields['fix'] === true && !isNamed(rule, resource));
  const wish = wishOf(fixing, resource);
  if (wish === 'contradiction') return { wishes: [], findings: [contradiction(fixing, resource)], governed: 0 };
  const reporting = rules.filter((rule) => rule.fields['fix'] !== true);
  return {
    wishes: wish ? [wish] : [],
    findings: reporting.flatMap((rule) => reportOf(rule, resource, wish)),
    governed: fixing.length > 0 ? 1 : 0,
  };
}

function wishOf(rules: readonly RuleEntry[], resource: RuledResource): RuleWish | 'contradiction' | undefined {
  const [first] = rules;
  const target = first && targetOf(first);
  const now = first && currentOf(first, resource);
  if (!first || !target || now === undefined) return undefined;
  const limits = together(rules.map(limitsOf));
  if (limits.least > limits.most) return 'contradiction';
  const value = clamp(now, limits);
  const rule = rules.find((each) => clamp(now, limitsOf(each)) !== now) ?? first;
  return value === now ? undefined : { kind: target.kind, id: resource.live.id, path: target.path, value: formatDuration(value), rule };
}

function reportOf(rule: RuleEntry, resource: RuledResource, wish: RuleWish | undefined): readonly Finding[] {
  const now = wish ? parseDuration(String(wish.value)) : currentOf(rule, resource);
  const limits = limitsOf(rule);
  if (now === undefined || clamp(now, limits) === now) return [];
  const { kind, name, within } = resource.live;
  const label = `${kind}/${resource.key ?? name}`;
  const where = within === undefined ? '' : ` (${within})`;
  return [
    finding('rule-broken', `"${name}"${where}: ${formatDuration(now)} ${breach(now, limits)}`, {
      at: rule.at,
      about: label,
      group: `${rule.section}/${rule.name}`,
    }),
  ];
}

function contradiction(rules: readonly RuleEntry[], { live }: RuledResource): Finding {
  const names = rules.map((rule) => `"${rule.name}"`).join(' and ');
  return finding('rules-contradict', `The rules ${names} want different values for "${live.name}"`, {
    ...(rules[0] ? { at: rules[0].at } : {}),
    about: `${live.kind}/${live.name}`,
    help: 'Narrow one of the rules by `match`, or name the thing in an entry.',
  });
}

function isNamed(rule: RuleEntry, resource: RuledResource): boolean {
  const target = targetOf(rule);
  return target !== undefined && resource.wanted.has(target.path);
}

function currentOf(rule: RuleEntry, resource: RuledResource): number | undefined {
  const target = targetOf(rule);
  const value = target && (resource.wanted.get(target.path) ?? valueAt(resource.live.entry, target.path));
  return typeof value === 'string' ? parseDuration(value) : undefined;
}
