import type { Place } from './finding.ts';
import type { JsonObject } from './json.ts';
import type { Pointer } from './pointer.ts';

/** The members that entries of every kind may have and that are no settings of the thing; `create` only where the kind can create. */
export const GENERAL_MEMBERS = ['name', 'id', 'was', 'create', 'unchecked'] as const;

/** One thing that the files name in one org, with everything laid over it: defaults, profiles, the org. */
export interface Entry {
  /** The section: the name of its kind. */
  readonly kind: string;
  /** The label in the file; the platform's name too, unless `name` is written. */
  readonly key: string;
  /** What the platform calls it. */
  readonly name: string;
  readonly id?: string;
  /** It is made where it is missing, and never changed where it exists. */
  readonly createOnly?: true;
  /** The name that it had: it is renamed in place. */
  readonly was?: string;
  /** What tells it apart from things of the same name, such as `integration`. */
  readonly selectors: Readonly<Record<string, string>>;
  /** The settings that are managed, in the file's canonical form. */
  readonly fields: JsonObject;
  /** Settings in the platform's own form, that this version does not know. */
  readonly unchecked?: JsonObject;
  readonly at: Place;
  /** Where each setting stands, by its pointer into the entry. */
  readonly places: Readonly<Record<Pointer, Place>>;
}

/** Returns the label under which an entry is named in `allow`, `only` and messages: `section/key`. */
export const labelOf = (entry: { readonly kind: string; readonly key?: string; readonly name: string }): string =>
  `${entry.kind}/${entry.key ?? entry.name}`;

/** One rule for what nobody names, as written under its section. */
export interface RuleEntry {
  readonly section: string;
  readonly name: string;
  readonly fields: JsonObject;
  readonly at: Place;
  readonly places: Readonly<Record<Pointer, Place>>;
}
