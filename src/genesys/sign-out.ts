import type { Connection } from './connect.ts';
import { exchange } from './exchange.ts';
import type { Tokens } from './tokens.ts';

const LONGEST_GOODBYE = 5_000;

/** Gives the token back, once and without waiting for limits; a token that stays is no failure of the run. Never throws. */
export async function signOut({ hosts, signal, userAgent }: Connection, tokens: Tokens): Promise<void> {
  if (signal?.aborted) return;
  const token = await tokens.inUse().catch(() => undefined);
  if (token === undefined) return;
  const headers = { authorization: `Bearer ${token}`, 'user-agent': userAgent };
  await exchange({ method: 'DELETE', url: new URL('/api/v2/tokens/me', hosts.api), headers, timeout: LONGEST_GOODBYE });
}
