import pLimit from 'p-limit';
import { ApiError } from '../../model/api-error.ts';
import type { Reader } from '../../model/client.ts';

/** What a search for audits may do with an org. */
export type AuditReader = Pick<Reader, 'get' | 'query'>;

/** How much it may ask: requests in all, and at once. */
export interface Bounds {
  readonly calls: number;
  readonly atOnce: number;
}

/** Returns a reader that keeps to the bounds; beyond them it throws an `ApiError` and sends nothing. */
export function boundedReader(reader: AuditReader, { calls, atOnce }: Bounds): AuditReader {
  const limit = pLimit(atOnce);
  let asked = 0;
  const within = <T>(ask: () => Promise<T>): Promise<T> =>
    limit(() => {
      asked += 1;
      if (asked > calls) throw new ApiError({ code: 'who-unknown', message: `the search ends after ${calls} requests` });
      return ask();
    });
  return {
    get: (path, query) => within(() => reader.get(path, query)),
    query: (path, body, query) => within(() => reader.query(path, body, query)),
  };
}
