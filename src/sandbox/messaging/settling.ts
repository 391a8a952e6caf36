import type { Org } from '../org/org.ts';

/** The states that the platform's models list (SDK 262, 2026-11); nothing here is ever Deleting. */
export const statuses = ['Pending', 'Active', 'Inactive', 'Error', 'Deleting'] as const;

/** A thing that is Pending until it was read often enough. */
export interface Settling {
  /** What it is once it is no longer Pending. */
  status: 'Active' | 'Inactive' | 'Error';
  /** Reads that still say Pending. */
  pendingReads: number;
}

/** The state that a read shows. */
export function statusOf({ status, pendingReads }: Settling): (typeof statuses)[number] {
  return pendingReads > 0 ? 'Pending' : status;
}

/** What a write of a thing leads to; `status` is where it ends unless the org's manners name it. */
export function settling(org: Org, thing: { id: string; name: string }, status: 'Active' | 'Inactive'): Settling {
  const { endInError, pendingReads } = org.messaging.manners;
  return { status: endInError.includes(thing.id) || endInError.includes(thing.name) ? 'Error' : status, pendingReads };
}

/** The thing after one read of it alone; the same one where it is settled. */
export function lookedAt<T extends Settling>(thing: T): T {
  return thing.pendingReads > 0 ? { ...thing, pendingReads: thing.pendingReads - 1 } : thing;
}
