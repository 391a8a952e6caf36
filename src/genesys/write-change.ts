import { type ApiFailure, attempt } from '../model/api-error.ts';
import type { Change } from '../model/change.ts';
import type { Writer } from '../model/client.ts';
import type { Kind, WriteContext, WriteResult } from '../model/kind.ts';
import type { OutcomeStatus, Reason } from '../model/outcome.ts';

/** How one change ended. */
export interface Written {
  readonly status: OutcomeStatus;
  /** The id of a thing that was created. */
  readonly id?: string;
  readonly revision?: number;
  readonly became?: Extract<WriteResult, { revision: number }>['became'];
  /** When the platform accepted the last write, in milliseconds since 1970. */
  readonly writtenAt?: number;
  readonly reason?: Reason;
  readonly stopOrg?: true;
  readonly unproved?: true;
}

/** Returns how the write of one change ended; a request that failed is an outcome, everything unexpected is thrown. */
export async function writeChange(writer: Writer, kind: Kind, change: Change, context: WriteContext, now: () => number): Promise<Written> {
  let landed: number | undefined;
  const watched: Writer = {
    ...writer,
    async write(request) {
      const answer = await writer.write(request);
      landed = now();
      return answer;
    },
  };
  const ended = await attempt(() => kind.write(watched, change, context));
  const result = 'failure' in ended ? failed(ended.failure, landed !== undefined) : written(ended.value);
  return landed === undefined ? result : { ...result, writtenAt: landed };
}

function written(result: WriteResult): Written {
  const id = result.id === undefined ? {} : { id: result.id };
  if (!('revision' in result)) return { status: result.status, ...id, reason: result.reason, ...(result.stopOrg ? { stopOrg: true } : {}) };
  const { status, revision, became, unproved } = result;
  return { status, ...id, revision, ...(became ? { became } : {}), ...(unproved ? { unproved } : {}) };
}

function failed(failure: ApiFailure, landed: boolean): Written {
  const { code, message, help } = failure;
  return { status: statusOf(failure, landed), reason: { code, message, ...(help === undefined ? {} : { help }) } };
}

// A write that was accepted, and then could not be looked at, is neither done nor undone.
function statusOf(failure: ApiFailure, landed: boolean): OutcomeStatus {
  if (failure.uncertain || (landed && (failure.method === 'GET' || failure.code === 'answer-not-understood'))) return 'unknown';
  return failure.code === 'run-stopped' && !landed ? 'blocked' : 'failed';
}
