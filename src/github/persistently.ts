import { setTimeout } from 'node:timers/promises';

// A gateway that stumbles is soon up again; a server that is down is not waited for.
const WAITS_MILLISECONDS = [250, 1_000];

/** Returns what a request answers; one that only reads is sent up to three times where the server fails or the connection breaks. */
export async function persistently<T>(request: { readonly method: string; readonly url: string }, send: () => T | Promise<T>): Promise<T> {
  for (const wait of onlyReads(request) ? WAITS_MILLISECONDS : []) {
    try {
      return await send();
    } catch (error) {
      if (!mayPass(error)) throw error;
      await setTimeout(wait);
    }
  }
  return send();
}

// Nothing that is asked of GraphQL here changes anything.
const onlyReads = ({ method, url }: { readonly method: string; readonly url: string }): boolean =>
  method === 'GET' || url.endsWith('/graphql');

// The library gives a request that got no answer the status 500; one that has taken all of its time is not sent again.
function mayPass(error: unknown): boolean {
  const isServers = error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status >= 500;
  return isServers && !(error.cause instanceof Error && error.cause.name === 'TimeoutError');
}
