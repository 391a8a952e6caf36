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
  readonly reason?: Reason;
  readonly stopOrg?: true;
}

/** Returns how the write of one change ended; a request that failed is an outcome, everything unexpected is thrown. */
export async function writeChange(writer: Writer, kind: Kind, change: Change, context: WriteContext): Promise<Written> {
  let landed = false;
  const watched: Writer = {
    ...writer,
    async write(request) {
      const answer = await writer.write(request);
      landed = true;
      return answer;
    },
  };
  const ended = await attempt(() => kind.write(watched, change, context));
  return 'failure' in ended ? failed(ended.failure, landed) : written(ended.value);
}

function written(result: WriteResult): Written {
  if ('revision' in result) return { status: result.status, ...(result.id === undefined ? {} : { id: result.id }) };
  return { status: result.status, reason: result.reason, ...(result.stopOrg ? { stopOrg: true } : {}) };
}

function failed(failure: ApiFailure, landed: boolean): Written {
  const { code, message, help } = failure;
  return { status: statusOf(failure, landed), reason: { code, message, ...(help === undefined ? {} : { help }) } };
}

// A write that was accepted, and then could not be looked at, is neither done nor undone.
function statusOf(failure: ApiFailure, landed: boolean): OutcomeStatus {
  if (failure.uncertain || (landed && failure.method === 'GET')) return 'unknown';
  return failure.code === 'run-stopped' && !landed ? 'blocked' : 'failed';
}
