import type { RuleEntry } from './entry.ts';
import type { Finding } from './finding.ts';
import type { Json } from './json.ts';
import type { JsonSchema } from './json-schema.ts';
import type { LiveResource } from './live.ts';
import type { Pointer } from './pointer.ts';

/** A live thing as it will be once every entry is applied. */
export interface RuledResource {
  readonly live: LiveResource;
  /** The label of the entry that names it, where one does. */
  readonly key?: string;
  /** What entries want, by pointer. */
  readonly wanted: ReadonlyMap<Pointer, Json>;
}

/** A value that a rule with `fix` wants where no entry says anything. */
export interface RuleWish {
  readonly kind: string;
  readonly id: string;
  readonly path: Pointer;
  readonly value: Json;
  readonly rule: RuleEntry;
}

/** What the rules of one section say of an org. */
export interface Verdict {
  readonly wishes: readonly RuleWish[];
  readonly findings: readonly Finding[];
  /** How many settings rules with `fix` govern, changed or not. */
  readonly governed: number;
}

/** A section of rules: what one looks like, and what they say of an org. Pure. */
export interface RuleSection {
  readonly name: string;
  readonly title: string;
  /** The form of one rule. */
  readonly schema: JsonSchema;
  /** Returns what is wrong with a rule by itself, before any org is asked. */
  check(rule: RuleEntry): readonly Finding[];
  /** Returns the kinds that a rule judges, and whether it can change them. */
  scope(rule: RuleEntry): { readonly kind: string; readonly traits: readonly string[]; readonly fixes: boolean };
  /** Tells whether a rule can concern a thing. */
  matches(rule: RuleEntry, live: Pick<LiveResource, 'name' | 'traits'>): boolean;
  judge(rules: readonly RuleEntry[], resources: readonly RuledResource[]): Verdict;
}
