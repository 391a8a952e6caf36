import type { Place } from './finding.ts';
import type { Json } from './json.ts';
import type { Pointer } from './pointer.ts';

/** A thing that a value names. */
export interface Reference {
  /** Its section. */
  readonly kind: string;
  /** What the value calls it: its name in the platform, with its id where several have that name. */
  readonly name: string;
  readonly id?: string;
  /** The revision of it that is live, where the value pins one. */
  readonly revision?: number;
}

/** A setting of a change in the same plan. */
export interface PlannedSetting {
  readonly kind: string;
  /** That of its change. */
  readonly id: string;
  readonly path: Pointer;
}

/** One setting that is to change, its values in the file's form. */
export interface FieldChange {
  /** Into the entry as the file would write it. */
  readonly path: Pointer;
  readonly before?: Json;
  readonly after: Json;
  /** `before` is not set, it is what the platform uses instead. */
  readonly unset?: true;
  readonly sensitive?: true;
  /** The things that the two values name; one without an id is created by the same plan. */
  readonly references?: readonly Reference[];
  /** The thing whose newest revision `after` stands for; no text of a value names it. */
  readonly pins?: Reference;
  /** The things whose changes in the same plan cause this one. */
  readonly follows?: readonly Reference[];
  /** The settings without which this one is not written: half of what they say together is what nobody wants. */
  readonly needs?: readonly PlannedSetting[];
  /** What `after` came to when it was written, where only the write could tell. */
  readonly became?: Json;
  /** The pull request does not cause it: it drifted, or an earlier merge was not applied yet. */
  readonly elsewhere?: true;
  readonly at?: Place;
  /** The rule that wants it, where no entry does. */
  readonly rule?: string;
}

/** Everything that is to change on one live thing: one write. */
export interface Change {
  readonly kind: string;
  /** The platform's id; of a thing that is created, `new:` and its name. */
  readonly id: string;
  /** The thing is not there yet: it is created with these fields. */
  readonly creates?: true;
  /** The label in the file; absent where only a rule names the thing. */
  readonly key?: string;
  readonly name: string;
  /** What it belongs to, for people: `CRM web services`. */
  readonly within?: string;
  /** The revision that was planned, and the only one that is written. */
  readonly revision: number;
  /** The state beside the settings that was planned from, as `LiveResource` has it. */
  readonly fingerprint?: string;
  readonly fields: readonly FieldChange[];
  readonly at?: Place;
}
