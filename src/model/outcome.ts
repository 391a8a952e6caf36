import type { Change, FieldChange } from './change.ts';
import type { Code, RefusalCode } from './codes.ts';
import type { Finding } from './finding.ts';
import type { Json } from './json.ts';
import type { Plan } from './plan.ts';
import type { Pointer } from './pointer.ts';

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
  readonly fields: readonly FieldChange[];
  readonly reason?: Reason;
  /** Read again afterwards and found as wanted. */
  readonly verified?: boolean;
}

/** Why nothing was written in an org, or in any (`org` is absent). */
export interface Refusal {
  readonly org?: string;
  readonly code: RefusalCode;
  readonly message: string;
  readonly help?: string;
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
}

/** Returns the outcome of a change. */
export const outcomeOf = (org: string, change: Change, status: OutcomeStatus, reason?: Reason): Outcome => ({
  org,
  kind: change.kind,
  id: change.id,
  ...(change.key === undefined ? {} : { key: change.key }),
  name: change.name,
  status,
  fields: change.fields,
  ...(reason ? { reason } : {}),
});
