import type { Pointer } from './pointer.ts';

/** Where the platform writes down who changed things of a kind, in its own names. */
export interface AuditSource {
  readonly service: string;
  readonly entityTypes: readonly string[];
}

/** An OAuth client, as an audit names it. */
export interface AuditClient {
  readonly id: string;
  readonly name?: string;
}

/** Who made a change: a person, or an OAuth client that acted by itself. */
export interface AuditActor {
  readonly id: string;
  readonly name?: string;
  /** What the change came through; absent where a person worked in the platform's own pages. */
  readonly client?: AuditClient;
}

/** Tells whether an OAuth client acted by itself: its id then stands where a person's would (seen in live orgs, 2026-09). */
export const isOwnClient = ({ id, client }: AuditActor): boolean => client?.id === id;

/** One property before and after a change, each a list of texts as the platform gives them. */
export interface AuditedProperty {
  readonly property: string;
  readonly old: readonly string[];
  readonly new: readonly string[];
}

/** One successful change of a thing. */
export interface AuditedChange {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly action: string;
  /** Absent where the platform names nobody. */
  readonly by?: AuditActor;
  readonly changes: readonly AuditedProperty[];
}

/** Who made a setting what it is; without `by` nobody knows. */
export interface Attribution {
  readonly org: string;
  readonly kind: string;
  readonly id: string;
  readonly path: Pointer;
  /** ISO 8601 in UTC. */
  readonly at?: string;
  readonly action?: string;
  readonly by?: AuditActor;
  /** The change set the live value; otherwise it is the newest known change of the thing. */
  readonly certain: boolean;
}

/** One property of a change for people; a value that is never shown is left out. */
export interface AuditedValue extends AuditedProperty {
  readonly sensitive?: true;
}

/** One audited change of a managed thing, whether it differs from the files or not. */
export interface AuditRow extends Omit<AuditedChange, 'changes'> {
  readonly org: string;
  readonly kind: string;
  readonly id: string;
  readonly key?: string;
  readonly name: string;
  readonly changes: readonly AuditedValue[];
}
