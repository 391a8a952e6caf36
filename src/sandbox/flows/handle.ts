import { randomUUID } from 'node:crypto';
import { theOne } from '../org/by-hand.ts';
import type { Org } from '../org/org.ts';
import { type FlowSeed, plantFlow, type StoredFlow } from './flow.ts';

/** The flows of an org, as a test holds them: by id or name. */
export interface FlowHandle {
  flow(nameOrId: string): StoredFlow;
  /** Adds a flow; gives its id. */
  addFlow(seed: FlowSeed): string;
}

/** The handle of an org's flows. */
export function flowHandle(org: Org): FlowHandle {
  const named = (nameOrId: string) => org.flows.all().filter(({ id, name }) => id === nameOrId || name === nameOrId);
  return {
    flow: (nameOrId) => structuredClone(theOne(org, nameOrId, named(nameOrId))),
    addFlow: (seed) => plantFlow(org, seed, randomUUID()).id,
  };
}
