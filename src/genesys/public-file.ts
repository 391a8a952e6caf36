import { ApiError } from '../model/api-error.ts';
import type { Reader } from '../model/client.ts';
import { objectIn } from './body.ts';
import { failureOf } from './errors.ts';
import { isAnswer } from './exchange.ts';
import type { Transport } from './transport.ts';

// A configuration of a messenger has a few KiB.
const LARGEST = 1024 * 1024;
const LONGEST = 10_000;

/** Returns what reads public files of one CDN: one request each, no token, ten seconds and 1 MiB at most. Throws an `ApiError`. */
export const publicFiles =
  (cdn: string, transport: Transport): Reader['publicFile'] =>
  async (path) => {
    const asked = { method: 'GET' as const, url: new URL(path, cdn) };
    const answer = await transport({ ...asked, headers: { accept: 'application/json' }, timeout: LONGEST, largest: LARGEST });
    if (!isAnswer(answer) || answer.status < 200 || answer.status > 299) throw new ApiError(failureOf(asked, answer, false));
    return objectIn({ asked, answer });
  };
