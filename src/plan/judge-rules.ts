import type { RuleEntry } from '../model/entry.ts';
import type { Json } from '../model/json.ts';
import type { Settled } from '../model/kind.ts';
import type { LiveResource } from '../model/live.ts';
import { type Pointer, valueAt } from '../model/pointer.ts';
import type { RuledResource, RuleSection, Verdict } from '../model/rule.ts';
import { leaves, wantedFields } from './wanted-fields.ts';

/** Returns what all rules say of an org, each thing seen with what its entry wants laid over. */
export function judgeRules(
  sections: readonly RuleSection[],
  rules: readonly RuleEntry[],
  live: ReadonlyMap<string, readonly LiveResource[]>,
  settled: readonly Settled[],
  selects: (label: string) => boolean,
): Verdict {
  if (rules.length === 0) return { wishes: [], findings: [], governed: 0 };
  const resources = ruledResources(live, settled).filter(({ live: { kind, name }, key }) => selects(`${kind}/${key ?? name}`));
  const verdicts = sections.map((section) =>
    section.judge(
      rules.filter((rule) => rule.section === section.name),
      resources,
    ),
  );
  return {
    wishes: verdicts.flatMap((each) => each.wishes),
    findings: verdicts.flatMap((each) => each.findings),
    governed: verdicts.reduce((sum, each) => sum + each.governed, 0),
  };
}

function ruledResources(live: ReadonlyMap<string, readonly LiveResource[]>, settled: readonly Settled[]): readonly RuledResource[] {
  const named = new Map(settled.map((each) => [`${each.live.kind} ${each.live.id}`, each]));
  return [...live.values()].flat().map((each) => {
    const entry = named.get(`${each.kind} ${each.id}`);
    return { live: each, ...(entry ? { key: entry.entry.key } : {}), wanted: new Map(entry ? wantedIn(entry) : []) };
  });
}

// What an entry only looks at stays as it is, whatever a rule would have.
function wantedIn(settled: Settled): readonly (readonly [Pointer, Json])[] {
  const looked = leaves(settled.audited ?? {}).flatMap(([path]) => {
    const live = valueAt(settled.live.entry, path);
    return live === undefined ? [] : [[path, live] as const];
  });
  return [...looked, ...leaves(wantedFields(settled))];
}
