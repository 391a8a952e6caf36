import type { ApiFailure } from '../model/api-error.ts';
import type { Change } from '../model/change.ts';
import type { WriteResult } from '../model/kind.ts';
import type { Reason } from '../model/outcome.ts';

/** Returns the end of a write that did not take place. */
export const failed = (reason: Reason): WriteResult => ({ status: 'failed', reason });

/** Returns the end of a write of which nobody knows whether it took place. */
export const unknown = (reason: Reason): WriteResult => ({ status: 'unknown', reason });

/** Returns the end of a write that was accepted and changed nothing. */
export function withoutEffect(change: Change): WriteResult {
  const message = `The platform accepted the write of "${change.name}", and nothing changed`;
  return failed({ code: 'write-without-effect', message, help: 'Look at it in the platform, then run again.' });
}

/** Returns a failed request as a reason: what the report file holds of one. */
export const reasonFor = ({ code, message, help }: ApiFailure): Reason => ({ code, message, ...(help === undefined ? {} : { help }) });
