import type { AuditSource } from './audit.ts';
import type { CdnPath } from './cdn-path.ts';
import type { Change } from './change.ts';
import type { Reader, Writer } from './client.ts';
import type { Entry } from './entry.ts';
import type { Finding } from './finding.ts';
import type { Json, JsonObject } from './json.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Listing } from './listing.ts';
import type { LiveOf, LiveResource } from './live.ts';
import type { Outcome, Reason } from './outcome.ts';
import type { Pointer } from './pointer.ts';

/** What a reading is for, so that a kind asks for no more than that. */
export interface Wanted {
  readonly entries: readonly Entry[];
  /** The traits that entries select by or rules match by, such as `integration`. */
  readonly traits: ReadonlySet<string>;
  /** All that can be exported is wanted; what may not be read is left out and said. */
  readonly forExport?: true;
  /** Tells whether an entry names this thing, a value of another entry does, or a rule can match it. */
  concerns(thing: Pick<LiveResource, 'id' | 'name' | 'traits'>): boolean;
  /** Tells whether the settings of this thing are asked for: an entry names it or a rule can match it, or an export writes it. */
  manages(thing: Pick<LiveResource, 'id' | 'name' | 'traits'>): boolean;
  /** Tells whether an entry names this thing or a rule with `fix` can match it, so that it may be written. */
  mayChange?(thing: Pick<LiveResource, 'id' | 'name' | 'traits'>): boolean;
  /** Tells whether a value of an entry that refers to a section means this thing of it: by the key of an entry there, else by its name. */
  means(section: string, value: string, thing: Pick<LiveResource, 'id' | 'name'>): boolean;
}

/** How a write ended. */
export type WriteResult =
  | {
      readonly status: 'applied' | 'done';
      readonly revision: number;
      /** The id of a thing that was created. */
      readonly id?: string;
      /** What values came to that only the write could tell, by their pointer. */
      readonly became?: Readonly<Record<Pointer, Json>>;
      /** It tells nothing of how faithfully the platform writes: the next write is still the first. */
      readonly unproved?: true;
    }
  | {
      readonly status: 'failed' | 'unknown';
      readonly reason: Reason;
      /** The id of a thing that was created all the same. */
      readonly id?: string;
      /** Nothing more may be written in this org. */
      readonly stopOrg?: true;
    };

/** What a write may know beside its change. */
export interface WriteContext {
  /** No other thing of this kind was written in this org and run: the platform's faithfulness is still to be proved. */
  readonly first: boolean;
  /** Tells whether the file allows a risk for this change. */
  allows(code: 'unpublished-work' | 'locked-by-this-client'): boolean;
  /** What was live when the plan was made. */
  readonly liveOf: LiveOf;
  /** Returns the id of a thing that a value names, be it live or created by this run; undefined where there is none. */
  idOf(kind: string, name: string): string | undefined;
  /** Returns the revision of a thing that a value names: the one that this run wrote, else the one that was planned from. */
  revisionOf(kind: string, name: string): number | undefined;
  /** Waits so many milliseconds, since reads may lag behind writes; less where the run is stopped. */
  pause(milliseconds: number): Promise<void>;
}

/** An entry and the live thing that it names. */
export interface Settled {
  readonly entry: Entry;
  readonly live: LiveResource;
  /** What the entry names and only looks at: no rule changes it either. */
  readonly audited?: JsonObject;
}

/** What a kind sees of the org while the selectors of its entries become single settings. */
export interface SettleView {
  /** Returns the live things of a section, read before, that a text means: the key of an entry of the same org, else their name. */
  idsOf(section: string, text: string): readonly string[];
}

/** An entry as single settings, and what is wrong or to be known of its selectors. */
export interface SettledEntry extends Pick<Settled, 'audited'> {
  readonly entry: Entry;
  readonly findings: readonly Finding[];
}

/** What a kind sees of the plan of an org. */
export interface PlanView {
  /** The changes so far: of kinds before this one, and of this one; for a lint all of them. */
  readonly changes: readonly Change[];
  readonly liveOf: LiveOf;
  /** Returns the id of the live thing that a value refers to, or undefined where there is none yet. */
  idOf(section: string, text: string): string | undefined;
  /** Returns every entry of a section, also those that `only` leaves out; what their values refer to stands as the plan calls it. */
  entriesOf(section: string): readonly Entry[];
}

/** What a kind looks through for what a reader of the plan has to know. */
export interface LintView extends PlanView {
  /** The kind's own entries that have a live thing, references as the platform's names. */
  readonly settled: readonly Settled[];
  /** Returns the entries of a section that the plan compares with what is live: not those that `only` leaves out, or that are there for a creation alone. */
  settledOf(section: string): readonly Settled[];
  /** The kind's own entries whose thing is created. */
  readonly missing: readonly Entry[];
  readonly policies: Readonly<Record<string, Json>>;
}

/** A public file that shows when a change has reached people. */
export interface PublicFile {
  readonly path: CdnPath;
  /** Tells whether the file shows the change. */
  isShown(file: JsonObject): boolean;
}

/** Things that values of entries can name, and that nothing here manages. */
export interface Directory {
  /** The section under which references name it. */
  readonly name: string;
  readonly title: string;
  /** One of them, for people. */
  readonly noun: string;
  readonly permissions: { readonly read: readonly string[] };
  /** Returns all of them. Throws an `ApiError`. */
  read(reader: Reader): Promise<readonly LiveResource[]>;
}

/** The live settings of a thing as an export writes them. */
export interface Exported {
  readonly fields: JsonObject;
  /** Why settings are left out; absent where all are there. */
  readonly remark?: string;
  /** What is said above a setting, line by line, by its pointer; at the empty one above the thing. */
  readonly comments?: Readonly<Record<Pointer, readonly string[]>>;
}

/** A section of the file: what its entries look like, how they are read and how they are written. */
export interface Kind {
  /** The section's name in the file. */
  readonly name: string;
  /** Its heading, for people. */
  readonly title: string;
  /** One of them, for people: `data action`. */
  readonly noun: string;
  /** The form of an entry: an object schema. */
  readonly schema: JsonSchema;
  /** The field that an entry written as a single value stands for. */
  readonly short?: string;
  /** Kinds that are read and written before this one. */
  readonly after: readonly string[];
  /** Kinds that are read where this one is, also without an entry: what the plan says of it needs them. */
  readonly beside?: readonly string[];
  readonly permissions: { readonly read: readonly string[]; readonly write: readonly string[] };
  /** Where it is written down who changed one of them; absent where that is not known. */
  readonly audit?: AuditSource;
  /** Where each known field lies in the platform's own form, so that `unchecked` cannot name it as well. */
  readonly platformFields: Readonly<Record<string, string>>;
  /** Members that the platform owns: never written, by no one. */
  readonly serverOwned: readonly string[];
  /** How one is created where it is missing; absent where that cannot be. */
  readonly creation?: {
    /** Returns the fields that an entry lacks for it. */
    lacks(fields: JsonObject): readonly string[];
  };
  /** An export without `only` leaves them out: it would read far more than most want to see. */
  readonly exportedWhenNamed?: true;
  /** Returns settings in their one canonical way of writing, where several say the same; takes any value, right or wrong. */
  canonical?(fields: JsonObject): JsonObject;
  /** Returns what is wrong with an entry by itself, before any org is asked. */
  check?(entry: Entry): readonly Finding[];
  /** Returns the fields of an entry in the form in which they can be compared with what is live. */
  fitted?(fields: JsonObject, live: LiveResource): JsonObject;
  /** Returns an entry with its selectors as the single settings that they mean in what is live of its thing. */
  settle?(entry: Entry, live: LiveResource, view: SettleView): SettledEntry;
  /** Returns what is wrong with an entry beside what is live of its thing; its fields are in the form of `fitted`. */
  checkBeside?(entry: Entry, live: LiveResource): readonly Finding[];
  /** Returns the live settings as an export writes them, where `entry` says the same in more than one way, or what no file may say. */
  exported?(live: LiveResource): Exported;
  /** Returns a change together with what has to move since others do, and without what need not; undefined where nothing is left. */
  follow?(change: Change, view: PlanView): Change | undefined;
  /** Returns what a reader of the plan has to know of what it names. */
  lint?(view: LintView): readonly Finding[];
  /** Returns a table of what was read, for whoever wants to see all of it; undefined where there is nothing to list. */
  listing?(live: readonly LiveResource[], view: PlanView): Listing | undefined;
  /** Returns what else a change concerns, asked for once the plan is made; a failure is nothing that a plan has to say. Throws an `ApiError`. */
  context?(reader: Reader, change: Change): Promise<readonly Finding[]>;
  /** Returns the public file in which a write that was confirmed shows, or undefined where there is none. */
  publicFile?(outcome: Outcome): PublicFile | undefined;
  /** Returns every live thing of the kind; `liveOf` has what was read before it. Throws an `ApiError`. */
  read(reader: Reader, wanted: Wanted, liveOf: LiveOf): Promise<readonly LiveResource[]>;
  /** Returns the things with these ids, as they are now; `liveOf` has what they can name. Throws an `ApiError`. */
  readAgain(reader: Reader, ids: readonly string[], liveOf: LiveOf): Promise<readonly LiveResource[]>;
  /** Writes one change, or says why not; throws an `ApiError` where a request failed. */
  write(writer: Writer, change: Change, context: WriteContext): Promise<WriteResult>;
}
