import type { Entry, RuleEntry } from '../model/entry.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import type { Kind, Wanted } from '../model/kind.ts';
import type { OrgSettings } from '../model/org.ts';
import type { RuleSection } from '../model/rule.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** Returns what a run wants to read of a kind for all of these settings of an org, or undefined where none is about it. */
export function wantedOf(
  settings: readonly OrgSettings[],
  { kinds, rules: sections }: Pick<Vocabulary, 'kinds' | 'rules'>,
): (kind: Kind) => Wanted | undefined {
  const named = new Set(settings.flatMap((each) => each.entries.map((entry) => entry.kind)));
  const referred = new Set(kinds.filter((kind) => named.has(kind.name)).flatMap((kind) => referencedBy(kind.schema)));
  return (kind) => {
    const entries = settings.flatMap((each) => each.entries.filter((entry) => entry.kind === kind.name));
    const rules = settings.flatMap((each) => each.rules).flatMap((rule) => scoped(rule, kind, sections));
    const idle = entries.length + rules.length === 0 && !referred.has(kind.name);
    return idle ? undefined : wanted(entries, rules);
  };
}

/** Returns what an export wants to read of a kind: everything, and all that tells things apart. */
export const wantedForExport = (kind: Kind): Wanted => ({
  entries: [],
  traits: new Set(Object.entries(kind.schema.properties ?? {}).flatMap(([name, schema]) => (schema['x-selector'] ? [name] : []))),
  concerns: () => true,
});

/** Returns the sections whose things the values of an entry can name; a selector does not need them read. */
function referencedBy(schema: JsonSchema): readonly string[] {
  const own = schema['x-reference'] === undefined || schema['x-selector'] ? [] : [schema['x-reference']];
  const inner = [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])];
  return [...own, ...inner.flatMap(referencedBy)];
}

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
