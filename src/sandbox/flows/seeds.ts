import type { JsonObject } from '../json.ts';
import type { Person } from '../org/by-hand.ts';

/**
 * A flow of Architect to start with. Definitions are stored as they are given, but for one thing: a text `@action:Name` or
 * `@action:Integration/Name`, anywhere in one, becomes the id of that seeded action. A definition that is not given is one without steps.
 */
export interface FlowSeed {
  id?: string;
  name: string;
  /** `inboundshortmessage` when left out. */
  type?: string;
  description?: string;
  /** Number of the published version; the newest when left out, 0: never published. */
  published?: number;
  /** What every version has. */
  definition?: JsonObject;
  /** The definitions of the versions 1, 2, … instead; those after the published one are checked in and not live. */
  versions?: readonly JsonObject[];
  /** A draft on top that is saved and not checked in. */
  saved?: JsonObject;
  /** Who has it checked out: somebody, or the org's own client. */
  lockedBy?: Person | 'client';
  /** Members laid over the stored flow, deep. */
  extra?: Record<string, unknown>;
}
