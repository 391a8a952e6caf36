import type { Entry, RuleEntry } from './entry.ts';
import type { Finding, Place } from './finding.ts';
import type { Json } from './json.ts';

/** A risk that the file accepts: for the named things (`section/key`), or for all. */
export interface Allowance {
  readonly code: string;
  readonly about: readonly string[] | 'all';
  readonly at: Place;
}

/** What the files say of one org. */
export interface OrgSettings {
  readonly name: string;
  /** As written: an id or a domain of the table, or the name of a host that the runner gives. */
  readonly region: string;
  readonly organizationId?: string;
  /** The part of the environment variables' names that is the org's own, in capitals. */
  readonly credentials: string;
  readonly allow: readonly Allowance[];
  readonly entries: readonly Entry[];
  /** All entries, where `entries` are only some of them: values that name other things are looked up here. */
  readonly allEntries?: readonly Entry[];
  readonly rules: readonly RuleEntry[];
  readonly policies: Readonly<Record<string, Json>>;
  readonly at: Place;
  readonly regionAt: Place;
}

/** What the files say, and what is wrong with them; with an error among the findings `orgs` is not to be used. */
export interface Configuration {
  readonly orgs: readonly OrgSettings[];
  readonly findings: readonly Finding[];
}
