import type { Entry, RuleEntry } from '../model/entry.ts';
import type { Kind, Wanted } from '../model/kind.ts';
import type { OrgSettings } from '../model/org.ts';
import type { RuleSection } from '../model/rule.ts';

/** Returns what a run wants to read of a kind for all of these settings of an org, or undefined where none is about it. */
export function wantedOf(settings: readonly OrgSettings[], sections: readonly RuleSection[]): (kind: Kind) => Wanted | undefined {
  return (kind) => {
    const entries = settings.flatMap((each) => each.entries.filter((entry) => entry.kind === kind.name));
    const rules = settings.flatMap((each) => each.rules).flatMap((rule) => scoped(rule, kind, sections));
    return entries.length + rules.length === 0 ? undefined : wanted(entries, rules);
  };
}

/** Returns what an export wants to read of a kind: everything, and all that tells things apart. */
export const wantedForExport = (kind: Kind): Wanted => ({
  entries: [],
  traits: new Set(Object.entries(kind.schema.properties ?? {}).flatMap(([name, schema]) => (schema['x-selector'] ? [name] : []))),
  concerns: () => true,
});

interface ScopedRule {
  readonly rule: RuleEntry;
  readonly section: RuleSection;
  readonly traits: readonly string[];
}

function scoped(rule: RuleEntry, kind: Kind, sections: readonly RuleSection[]): readonly ScopedRule[] {
  const section = sections.find((each) => each.name === rule.section);
  const scope = section?.scope(rule);
  return section && scope?.kind === kind.name ? [{ rule, section, traits: scope.traits }] : [];
}

function wanted(entries: readonly Entry[], rules: readonly ScopedRule[]): Wanted {
  const names = new Set(entries.flatMap((entry) => (entry.was === undefined ? [entry.name] : [entry.name, entry.was])));
  const ids = new Set(entries.map((entry) => entry.id));
  return {
    entries,
    traits: new Set([...entries.flatMap((entry) => Object.keys(entry.selectors)), ...rules.flatMap((each) => each.traits)]),
    concerns: (thing) => names.has(thing.name) || ids.has(thing.id) || rules.some(({ rule, section }) => section.matches(rule, thing)),
  };
}
