import type { AuditSource } from './audit.ts';
import type { Change } from './change.ts';
import type { Reader, Writer } from './client.ts';
import type { Entry } from './entry.ts';
import type { Finding } from './finding.ts';
import type { JsonObject } from './json.ts';
import type { JsonSchema } from './json-schema.ts';
import type { LiveResource } from './live.ts';
import type { Reason } from './outcome.ts';

/** What a reading is for, so that a kind asks for no more than that. */
export interface Wanted {
  readonly entries: readonly Entry[];
  /** The traits that entries select by or rules match by, such as `integration`. */
  readonly traits: ReadonlySet<string>;
  /** Tells whether an entry names this thing or a rule can match it. */
  concerns(thing: Pick<LiveResource, 'id' | 'name' | 'traits'>): boolean;
}

/** How a write ended. */
export type WriteResult =
  | {
      readonly status: 'applied' | 'done';
      readonly revision: number;
      /** The id of a thing that was created. */
      readonly id?: string;
    }
  | {
      readonly status: 'failed' | 'unknown';
      readonly reason: Reason /** Nothing more may be written in this org. */;
      readonly stopOrg?: true;
    };

/** What a write may know beside its change. */
export interface WriteContext {
  /** No other thing of this kind was written in this org and run: the platform's faithfulness is still to be proved. */
  readonly first: boolean;
  /** Tells whether the file allows a risk for this change. */
  allows(code: 'unpublished-work' | 'locked-by-this-client'): boolean;
  /** Returns the id of a thing that a value names, be it live or created by this run; undefined where there is none. */
  idOf(kind: string, name: string): string | undefined;
  /** Waits so many milliseconds, since reads may lag behind writes; less where the run is stopped. */
  pause(milliseconds: number): Promise<void>;
}

/** The live settings of a thing as an export writes them. */
export interface Exported {
  readonly fields: JsonObject;
  /** Why settings are left out; absent where all are there. */
  readonly remark?: string;
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
  /** Returns settings in their one canonical way of writing, where several say the same; takes any value, right or wrong. */
  canonical?(fields: JsonObject): JsonObject;
  /** Returns what is wrong with an entry by itself, before any org is asked. */
  check?(entry: Entry): readonly Finding[];
  /** Returns the fields of an entry in the form in which they can be compared with what is live. */
  fitted?(fields: JsonObject, live: LiveResource): JsonObject;
  /** Returns what is wrong with an entry beside what is live of its thing; its fields are in the form of `fitted`. */
  checkBeside?(entry: Entry, live: LiveResource): readonly Finding[];
  /** Returns the live settings as an export writes them, where `entry` says the same in more than one way, or what no file may say. */
  exported?(live: LiveResource): Exported;
  /** Returns every live thing of the kind. Throws an `ApiError`. */
  read(reader: Reader, wanted: Wanted): Promise<readonly LiveResource[]>;
  /** Returns the things with these ids, as they are now. Throws an `ApiError`. */
  readAgain(reader: Reader, ids: readonly string[]): Promise<readonly LiveResource[]>;
  /** Writes one change, or says why not; throws an `ApiError` where a request failed. */
  write(writer: Writer, change: Change, context: WriteContext): Promise<WriteResult>;
}
