/** A check-in or a publication that goes wrong. */
export interface FailingOperation {
  action: 'CHECKIN' | 'PUBLISH';
  /** Name or id; any flow when left out. */
  flow?: string;
  /** `once`: the request is refused with 409; `late`, the default: it is taken, and its operation ends in FAILURE. */
  at?: 'once' | 'late';
  /** So many of them; 1. */
  times?: number;
  errorCode?: string;
  errorMessage?: string;
}

/** A definition that cannot be read. */
export interface UnreadableDefinition {
  /** Name or id. */
  flow: string;
  /** Id of one version; every version, and the latest, when left out. */
  version?: string;
  /** 404 `flow.no.config.available`, the default, or 500. */
  status?: 404 | 500;
}

/** How Architect behaves in an org: what takes time, what fails. */
export interface FlowManners {
  /** So many reads of a flow find a check-in or a publication under way; 1. Infinity: for ever. Without a read nothing moves. */
  operationReads: number;
  failOperations: readonly FailingOperation[];
  unreadable: readonly UnreadableDefinition[];
  /** What a flow with nothing pending says of its saved and checked-in versions: the published one, or nothing (unverified, 2026-11). */
  settledVersions: 'equal' | 'absent';
  /** A checkout of what the same client already has: 409, or taken as if it were new (unverified, 2026-11). */
  ownLock: 'refused' | 'taken';
  /** Publishing a flow that calls an action which does not exist. */
  missingDependencies: 'refused' | 'taken';
  /** What dependency tracking says: all, 206 with nothing in it, 404, or 500. */
  dependencyTracking: 'whole' | 'partial' | 'missing' | 'failing';
}

/** What holds where nothing else is asked for. */
export const usualFlowManners: FlowManners = {
  operationReads: 1,
  failOperations: [],
  unreadable: [],
  settledVersions: 'equal',
  ownLock: 'refused',
  missingDependencies: 'refused',
  dependencyTracking: 'whole',
};
