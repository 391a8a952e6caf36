import { ApiError } from '../model/api-error.ts';
import type { ApiPath } from '../model/api-path.ts';
import type { Query } from '../model/client.ts';
import { oneLine } from './one-line.ts';

/** Returns the address of a path on one host; throws an `ApiError` for anything that would lead elsewhere. */
export function addressOf(host: string, path: ApiPath, query: Query = {}): URL {
  const url = URL.parse(`${host}${path}`);
  if (!url || url.origin !== host || url.pathname !== path || !path.startsWith('/api/v2/'))
    throw new ApiError({ code: 'unsafe-id', message: `"${oneLine(path, 100)}" is no path of the platform's API, so nothing was sent` });
  url.search = new URLSearchParams(Object.entries(query).map(([name, value]): [string, string] => [name, String(value)])).toString();
  return url;
}
