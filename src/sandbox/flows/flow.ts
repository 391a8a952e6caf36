import { layOver } from '../json.ts';
import type { Org } from '../org/org.ts';
import { stableId } from '../org/stable-id.ts';

/** A flow of Architect to start with. */
export interface FlowSeed {
  id?: string;
  name: string;
  /** `inboundshortmessage` when left out. */
  type?: string;
  /** Number of the published version; 1 when left out, 0: never published. */
  published?: number;
  description?: string;
  /** Members laid over the stored flow, deep. */
  extra?: Record<string, unknown>;
}

/** A flow as the sandbox stores it: what lists and references need. */
export interface StoredFlow {
  id: string;
  name: string;
  /** In capitals, as answers have it; queries take small letters (platform description, 2026-07). */
  type: string;
  published: number;
  description?: string;
  [unknown: string]: unknown;
}

/** The one type of flow that a messenger deployment takes (developer blog, 2021). */
export const inboundMessage = 'INBOUNDSHORTMESSAGE';

/** Adds a flow as the seed says. */
export function plantFlow(org: Org, seed: FlowSeed, salt: string): StoredFlow {
  const { name, type = inboundMessage, published = 1, description } = seed;
  const id = seed.id ?? stableId(org.name, 'flow', name, salt);
  const stored: StoredFlow = { id, name, type: type.toUpperCase(), published, ...(description === undefined ? {} : { description }) };
  const flow = layOver(stored, structuredClone(seed.extra ?? {})) as StoredFlow;
  org.flows.put(flow);
  return flow;
}
