import type { JsonObject } from '../json.ts';
import type { Actor } from '../org/org.ts';

/** One version of a flow with the whole definition that it stands for. */
export interface StoredFlowVersion {
  /** `4.0`; a GUID for bots and voice surveys (live org, 2026-08). */
  id: string;
  number: number;
  /** SAVE: the draft of whoever has the lock. PUBLISH: it is or was live. */
  type: 'SAVE' | 'CHECKIN' | 'PUBLISH';
  by: Actor;
  /** Milliseconds since 1970. */
  date: number;
  datePublished?: string;
  datePublishedEnd?: string;
  definition: JsonObject;
}

/** Something that Architect does in its own time: what it leads to is done when it is complete. */
export interface StoredOperation {
  id: string;
  actionName: 'CHECKIN' | 'PUBLISH' | 'HISTORY';
  by: Actor;
  complete: boolean;
  /** Reads of the flow that still find it under way. */
  readsLeft: number;
  /** The version that it is about. */
  versionId?: string;
  /** Publishing checks in what is saved, first. */
  withCheckIn?: true;
  failure?: { errorCode: string; errorMessage: string };
}

/** A flow as the sandbox stores it. */
export interface StoredFlow {
  id: string;
  name: string;
  /** In capitals, as answers have it; queries take small letters (platform description, 2026-07). */
  type: string;
  description?: string;
  /** Oldest first; a saved draft is the last one. */
  versions: readonly StoredFlowVersion[];
  /** Id of the version that is live; none: never published. */
  publishedVersion?: string;
  publishedBy?: Actor;
  /** Who has it checked out. */
  lock?: Actor;
  operation?: StoredOperation;
  deleted?: true;
  [unknown: string]: unknown;
}

/** The one type of flow that a messenger deployment takes (developer blog, 2021). */
export const inboundMessage = 'INBOUNDSHORTMESSAGE';

/** The version of an id, if the flow has it. */
export function flowVersion(flow: StoredFlow, id: string | undefined): StoredFlowVersion | undefined {
  return flow.versions.find((version) => version.id === id);
}

/** The draft that is saved and not checked in, if there is one. */
export function savedDraft({ versions }: StoredFlow): StoredFlowVersion | undefined {
  const last = versions.at(-1);
  return last?.type === 'SAVE' ? last : undefined;
}

/** The newest version that is checked in, published or not. */
export function newestCheckedIn({ versions }: StoredFlow): StoredFlowVersion | undefined {
  return versions.findLast((version) => version.type !== 'SAVE');
}
