import type { Attribution, AuditRow } from './audit.ts';
import type { Change, FieldChange } from './change.ts';
import type { Code, RefusalCode } from './codes.ts';
import type { Finding } from './finding.ts';
import type { Json } from './json.ts';
import type { Plan } from './plan.ts';
import type { Pointer } from './pointer.ts';
import type { TimeWindow } from './time-window.ts';

/**
 * What became of a change: written; already as wanted; not possible; not tried since something before it failed; left alone;
 * or not known, since the answer never came.
 */
export type OutcomeStatus = 'applied' | 'done' | 'failed' | 'blocked' | 'left' | 'unknown';

/** A setting whose live value is not the one that was planned from. */
export interface MovedField {
  readonly path: Pointer;
  readonly reviewed?: Json;
  readonly live?: Json;
  readonly wanted: Json;
  readonly sensitive?: true;
}

/** A moved setting together with the thing that it belongs to. */
export interface MovedSetting extends MovedField {
  readonly kind: string;
  readonly key?: string;
  readonly name: string;
}

/** Why a change was not made, or could not be confirmed. */
export interface Reason {
  readonly code: Code;
  readonly message: string;
  readonly help?: string;
  readonly moved?: readonly MovedField[];
}

/** What became of one change, with the values to go back to. */
export interface Outcome {
  readonly org: string;
  readonly kind: string;
  readonly id: string;
  readonly key?: string;
  readonly name: string;
  readonly status: OutcomeStatus;
  /** The thing was to be created. */
  readonly creates?: true;
  /** The platform's id of a thing that was created. */
  readonly createdId?: string;
  readonly fields: readonly FieldChange[];
  readonly reason?: Reason;
  /** Read again afterwards and found as wanted. */
  readonly verified?: boolean;
  /** When the platform accepted the last write of it, in milliseconds since 1970. */
  readonly writtenAt?: number;
  /** When it reached people, where that can be seen. */
  readonly visible?: Visibility;
}

/** How long a change took to reach people, in seconds since its write; or why that is not known. */
export type Visibility = { readonly afterSeconds: number } | { readonly problem: Pick<Reason, 'code' | 'message' | 'help'> };

/** Why nothing was written in an org, or in any (`org` is absent). */
export interface Refusal {
  readonly org?: string;
  readonly code: RefusalCode;
  readonly message: string;
  readonly help?: string;
  /** What was reviewed, what is live now, and what the files want: for each setting that stands against the apply. */
  readonly moved?: readonly MovedSetting[];
}

/** What an org cost: requests sent, time spent waiting for the platform's limits (seconds), time in all (seconds). */
export interface OrgTraffic {
  readonly org: string;
  readonly calls: number;
  readonly waitedSeconds: number;
  readonly seconds: number;
}

/** What a run found and did; every text that a person reads is rendered from it. */
export interface Report {
  readonly command: 'validate' | 'plan' | 'apply' | 'drift';
  readonly plan: Plan;
  readonly outcomes: readonly Outcome[];
  readonly refusals: readonly Refusal[];
  readonly findings: readonly Finding[];
  readonly traffic: readonly OrgTraffic[];
  /** The pull request that the run belongs to. */
  readonly pullRequest?: number;
  /** Who started an apply by hand. */
  readonly startedBy?: string;
  /** Who made each setting that drifted what it is; absent where nobody looked. */
  readonly attributions?: readonly Attribution[];
  /** Every audited change of a managed thing in the span `since`, newest first; absent where that was not asked for. */
  readonly audited?: readonly AuditRow[];
  readonly since?: TimeWindow;
}

/** Returns the outcome of a change. */
export const outcomeOf = (org: string, change: Change, status: OutcomeStatus, reason?: Reason): Outcome => ({
  org,
  kind: change.kind,
  id: change.id,
  ...(change.key === undefined ? {} : { key: change.key }),
  name: change.name,
  status,
  ...(change.creates ? { creates: true } : {}),
  fields: change.fields,
  ...(reason ? { reason } : {}),
});
