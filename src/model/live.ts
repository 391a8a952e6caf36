import type { Code } from './codes.ts';
import type { JsonObject } from './json.ts';
import type { Pointer } from './pointer.ts';

/** A thing that another one belongs to or is told apart by, such as the integration of a data action. */
export interface Trait {
  readonly name: string;
  readonly id?: string;
}

/** A thing as another one refers to it. */
export interface NamedThing {
  readonly id: string;
  readonly name: string;
}

/** A thing as it is in the org now. */
export interface LiveResource {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  /** What the platform counts up with every change. */
  readonly revision: number;
  /** Every setting that its kind knows, in the file's canonical form. */
  readonly entry: JsonObject;
  /** Settings that are not set: `entry` shows what the platform uses instead. */
  readonly unset?: readonly Pointer[];
  /** Settings that only the org itself says are never shown, whatever lies inside of them too. */
  readonly sensitive?: readonly Pointer[];
  /** The things that its settings refer to, by the setting: names alone do not tell which ones these are. */
  readonly references?: Readonly<Record<Pointer, readonly NamedThing[]>>;
  /** What it belongs to, for people: `CRM web services`. */
  readonly within?: string;
  /** What selectors and rules can match beside the name. */
  readonly traits: Readonly<Record<string, Trait>>;
  /** Why nothing in it can be managed. */
  readonly readOnly?: { readonly code: Code; readonly message: string; readonly help: string };
  /** The answer of the platform, kept only for what an entry names. */
  readonly raw?: JsonObject;
  /** SHA-256 (hex) of a state beside the settings that a plan is made from as well, such as an open draft. */
  readonly fingerprint?: string;
  /** What only its kind understands, read beside the settings; kept only for what an entry names. */
  readonly facts?: JsonObject;
}

/** Returns the live things of a section; none where it was not read. */
export type LiveOf = (section: string) => readonly LiveResource[];
