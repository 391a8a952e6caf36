import { formatDuration, parseDuration } from '../../model/duration.ts';
import type { RuleEntry } from '../../model/entry.ts';
import { type Finding, finding } from '../../model/finding.ts';
import type { RuledResource, RuleSection, RuleWish, Verdict } from '../../model/rule.ts';
import { breach, clamp, limitsOf, together } from './limits.ts';
import { matchesInside } from './match.ts';
import { type Target, type Timeout, targetOf } from './targets.ts';

type Matches = RuleSection['matches'];

/** One timeout of a thing, and the rules that are for it. */
interface Case {
  readonly resource: RuledResource;
  readonly target: Target;
  readonly timeout: Timeout;
  readonly rules: readonly RuleEntry[];
}

/**
 * Judges each timeout by the value that will hold once every entry is applied. Rules with `fix` together give one wanted
 * value, unless an entry names the setting, or no rule can set it; the others only report.
 */
export function judge(rules: readonly RuleEntry[], resources: readonly RuledResource[], matches: Matches): Verdict {
  const cases = resources.flatMap((resource) => casesOf(resource, rulesFor(resource, rules, matches), resources));
  const verdicts = cases.map(judgeOne);
  return {
    wishes: verdicts.flatMap((each) => each.wishes),
    findings: verdicts.flatMap((each) => each.findings),
    governed: verdicts.reduce((sum, each) => sum + each.governed, 0),
  };
}

const rulesFor = (resource: RuledResource, rules: readonly RuleEntry[], matches: Matches): readonly RuleEntry[] =>
  resource.live.readOnly ? [] : rules.filter((rule) => targetOf(rule)?.kind === resource.live.kind && matches(rule, resource.live));

function casesOf(resource: RuledResource, rules: readonly RuleEntry[], all: readonly RuledResource[]): readonly Case[] {
  return [...Map.groupBy(rules, targetOf)].flatMap(([target, own]) =>
    (target?.timeouts(resource, all) ?? []).flatMap((timeout) => {
      const inside = own.filter((rule) => matchesInside(rule, timeout.traits));
      return target && inside.length > 0 ? [{ resource, target, timeout, rules: inside }] : [];
    }),
  );
}

function judgeOne(each: Case): Verdict {
  const { resource, timeout, rules } = each;
  const mayFix = timeout.fixed === undefined && !resource.wanted.has(timeout.path);
  const fixing = rules.filter((rule) => rule.fields['fix'] === true);
  const wish = mayFix ? wishOf(each, fixing) : undefined;
  if (wish === 'contradiction') return { wishes: [], findings: [contradiction(fixing, each)], governed: 0 };
  const reporting = rules.filter((rule) => rule.fields['fix'] !== true || timeout.fixed !== undefined);
  return {
    wishes: wish ? [wish] : [],
    findings: reporting.flatMap((rule) => reportOf(rule, each, wish)),
    governed: mayFix && fixing.length > 0 ? 1 : 0,
  };
}

function wishOf({ resource, target, timeout }: Case, rules: readonly RuleEntry[]): RuleWish | 'contradiction' | undefined {
  const [first] = rules;
  const { now, path } = timeout;
  if (!first || now === undefined) return undefined;
  const limits = together(rules.map(limitsOf));
  if (limits.least > limits.most) return 'contradiction';
  const value = clamp(now, limits);
  const rule = rules.find((each) => clamp(now, limitsOf(each)) !== now) ?? first;
  return value === now ? undefined : { kind: target.kind, id: resource.live.id, path, value: formatDuration(value), rule };
}

function reportOf(rule: RuleEntry, { resource, timeout }: Case, wish: RuleWish | undefined): readonly Finding[] {
  const now = wish ? parseDuration(String(wish.value)) : timeout.now;
  const limits = limitsOf(rule);
  if (now === undefined || clamp(now, limits) === now) return [];
  const { kind, name } = resource.live;
  return [
    finding('rule-broken', `${timeout.label}: ${formatDuration(now)} ${breach(now, limits)}`, {
      at: rule.at,
      about: `${kind}/${resource.key ?? name}`,
      group: `${rule.section}/${rule.name}`,
      ...(timeout.fixed === undefined ? {} : { help: timeout.fixed }),
    }),
  ];
}

function contradiction(rules: readonly RuleEntry[], { resource: { live }, timeout }: Case): Finding {
  const names = rules.map((rule) => `"${rule.name}"`).join(' and ');
  return finding('rules-contradict', `The rules ${names} want different values for ${timeout.label}`, {
    ...(rules[0] ? { at: rules[0].at } : {}),
    about: `${live.kind}/${live.name}`,
    help: 'Narrow one of the rules by `match`, or name the thing in an entry.',
  });
}
