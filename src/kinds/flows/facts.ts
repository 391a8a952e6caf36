import type { LiveResource } from '../../model/live.ts';
import type { FlowStep } from './find-steps.ts';
import type { Holder } from './platform.ts';
import type { KnownStep } from './step-keys.ts';

/** What somebody has saved or checked in and not published. */
export type Pending = {
  readonly version: string;
  /** It is checked in, so it belongs to nobody's lock any more. */
  readonly isCheckedIn: boolean;
  /** Who worked on it and when, as the end of a sentence. */
  readonly who: string;
  /** Where it differs from what is published, and how it stands there. */
  readonly places: readonly { readonly path: string; readonly before?: string; readonly after?: string }[];
  readonly steps: readonly FlowStep[];
};

/** What is kept of a flow beside its settings. */
export type FlowFacts = {
  /** The id of the published version; empty where there is none. */
  readonly version: string;
  /** Its steps, where the definition was read; the definition itself is not kept. */
  readonly steps?: readonly KnownStep[];
  /** How many bytes the definition has as JSON. */
  readonly bytes?: number;
  /** Why the definition could not be read. */
  readonly unread?: string;
  /** It has no published version, and an entry or a rule looks at it. */
  readonly unpublished?: true;
  readonly holder?: Holder;
  /** The holder is the OAuth client that asks. */
  readonly heldByUs?: true;
  readonly pending?: Pending;
};

/** The same before the actions of its steps have names. */
export type ReadFacts = Omit<FlowFacts, 'steps'> & { readonly steps?: readonly FlowStep[] };

/** Returns what is kept of a flow; only this kind makes it. */
export const factsIn = (live: LiveResource): FlowFacts => (live.facts as FlowFacts | undefined) ?? { version: '' };
