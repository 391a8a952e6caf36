import type { Asking } from '../genesys/read-org.ts';
import type { Entry, RuleEntry } from '../model/entry.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import type { Kind, Wanted } from '../model/kind.ts';
import type { OrgSettings } from '../model/org.ts';
import type { RuleSection } from '../model/rule.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { namesIn } from '../plan/names-in.ts';

/** Returns what a run asks of an org for all of these settings of it: what they name, what that names, and what stands beside it. */
export function askingFor(settings: readonly OrgSettings[], { kinds, directories, rules: sections }: Vocabulary): Asking {
  const named = namedThings(settings, kinds);
  const own = (kind: Kind): Own => ({
    entries: settings.flatMap((each) => each.entries.filter((entry) => entry.kind === kind.name)),
    rules: settings.flatMap((each) => each.rules).flatMap((rule) => scoped(rule, kind, sections)),
    named: named.get(kind.name) ?? new Set(),
  });
  const means = meaningIn(settings);
  const isWanted = (kind: Kind): boolean => Object.values(own(kind)).some((each) => [...each].length > 0);
  const beside = new Set(kinds.filter(isWanted).flatMap((kind) => kind.beside ?? []));
  return {
    directories: directories.filter((each) => named.has(each.name)),
    kinds,
    wantedOf: (kind) => (isWanted(kind) || beside.has(kind.name) ? wanted(own(kind), means) : undefined),
  };
}

/** Returns what an export asks of an org: of the kinds that it is for everything, and all that tells things apart or can be named. */
export const askingForExport = (
  { kinds, directories }: Vocabulary,
  isFor: (kind: Kind) => boolean,
  selects: (label: string) => boolean,
): Asking => {
  const needed = new Set(kinds.filter(isFor).flatMap((kind) => [kind.name, ...kind.after, ...referencedBy(kind.schema)]));
  return {
    directories: directories.filter((each) => needed.has(each.name)),
    kinds,
    wantedOf: (kind) => (needed.has(kind.name) ? wantedForExport(kind, (label) => isFor(kind) && selects(label)) : undefined),
  };
};

const wantedForExport = (kind: Kind, selects: (label: string) => boolean): Wanted => ({
  entries: [],
  traits: new Set(Object.entries(kind.schema.properties ?? {}).flatMap(([name, schema]) => (schema['x-selector'] ? [name] : []))),
  forExport: true,
  concerns: (thing) => kind.exportedWhenNamed === undefined || labelsFor(kind, thing).some(selects),
  manages: (thing) => labelsFor(kind, thing).some(selects),
  means: () => false,
});

// As the export would label it, alone or beside others of its name.
const labelsFor = (kind: Kind, { id, name, traits }: Parameters<Wanted['concerns']>[0]): readonly string[] =>
  [name, `${name} (${id})`, ...Object.values(traits).map((trait) => `${name} (${trait.name})`)].map((key) => `${kind.name}/${key}`);

/** Returns what values of entries refer to, by section: names, and ids where an entry has one. What such an entry stands for is that, selected or not. */
function namedThings(settings: readonly OrgSettings[], kinds: readonly Kind[]): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  const keys = Map.groupBy(
    settings.flatMap((each) => each.allEntries ?? each.entries),
    (entry) => keyOf(entry.kind, entry.key),
  );
  for (const entry of settings.flatMap((each) => each.entries)) {
    const kind = kinds.find((each) => each.name === entry.kind);
    for (const { section, name } of kind ? namesIn(entry, kind) : []) {
      const things = named.get(section) ?? new Set();
      for (const each of [name, ...(keys.get(keyOf(section, name)) ?? []).flatMap(identities)]) things.add(each);
      named.set(section, things);
    }
  }
  return named;
}

const keyOf = (section: string, key: string): string => JSON.stringify([section, key]);

const identities = ({ id, name, was }: Entry): readonly string[] => [name, id, was].filter((each) => each !== undefined);

/** Returns the sections whose things the values of an entry can name; a selector does not need them read. */
function referencedBy(schema: JsonSchema): readonly string[] {
  const own = schema['x-reference'] === undefined || schema['x-selector'] ? [] : [schema['x-reference']];
  const inner = [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])];
  return [...own, ...inner.flatMap(referencedBy)];
}

/** What is wanted of one kind. */
interface Own {
  readonly entries: readonly Entry[];
  readonly rules: readonly ScopedRule[];
  /** The names or ids of its things that values of other entries refer to. */
  readonly named: ReadonlySet<string>;
}

interface ScopedRule {
  readonly rule: RuleEntry;
  readonly section: RuleSection;
  readonly traits: readonly string[];
  readonly fixes: boolean;
}

function scoped(rule: RuleEntry, kind: Kind, sections: readonly RuleSection[]): readonly ScopedRule[] {
  const section = sections.find((each) => each.name === rule.section);
  const scope = section?.scope(rule);
  return section && scope?.kind === kind.name ? [{ rule, section, traits: scope.traits, fixes: scope.fixes }] : [];
}

function wanted({ entries, rules, named }: Own, means: Wanted['means']): Wanted {
  const names = new Set(entries.flatMap((entry) => (entry.was === undefined ? [entry.name] : [entry.name, entry.was])));
  const ids = new Set(entries.map((entry) => entry.id));
  const isOwn: Wanted['manages'] = (thing) => names.has(thing.name) || ids.has(thing.id);
  const isReferred: Wanted['manages'] = (thing) => named.has(thing.name) || named.has(thing.id);
  const isRuled = (thing: Parameters<Wanted['concerns']>[0], by: readonly ScopedRule[]): boolean =>
    by.some(({ rule, section }) => section.matches(rule, thing));
  const fixing = rules.filter(({ fixes }) => fixes);
  return {
    entries,
    traits: new Set([...entries.flatMap((entry) => Object.keys(entry.selectors)), ...rules.flatMap((each) => each.traits)]),
    means,
    manages: (thing) => isOwn(thing) || isRuled(thing, rules),
    mayChange: (thing) => isOwn(thing) || isRuled(thing, fixing),
    concerns: (thing) => isOwn(thing) || isReferred(thing) || isRuled(thing, rules),
  };
}

// One that is to be renamed has its old name until then.
const meaningIn =
  (settings: readonly OrgSettings[]): Wanted['means'] =>
  (section, value, { id, name }) => {
    const all = settings.flatMap((each) => each.allEntries ?? each.entries);
    const named = all.filter((each) => each.kind === section && each.key === value);
    if (named.length === 0) return name === value;
    return named.some((each) => (each.id === undefined ? [each.name, each.was].includes(name) : each.id === id));
  };
