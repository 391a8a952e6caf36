import { closeSync, openSync, writeSync } from 'node:fs';
import type { Asked } from './http/receive.ts';
import type { Reply } from './http/reply.ts';

/** One request and what it got. `status` is 0 while there is no answer, and stays so where the connection was dropped. */
export interface Exchange {
  at: number;
  org?: string;
  method: string;
  /** With query. */
  path: string;
  requestHeaders: Record<string, string>;
  requestBody?: unknown;
  status: number;
  responseBody?: unknown;
  /** The answer was made by a fault, so that it may be one that the platform would not give. */
  deliberate?: true;
}

const tokenPath = '/oauth/token';
const redacted = '(redacted)';

/** Keeps what was asked and answered, in memory and, line by line, in a file that is complete when the client has its answer. */
export class Journal {
  readonly exchanges: Exchange[] = [];
  #file: number | undefined;
  readonly #isKept: boolean;

  constructor(log: string | undefined, isKept: boolean) {
    this.#file = log === undefined ? undefined : openSync(log, 'a');
    this.#isKept = isKept;
  }

  /** Notes a request. The token endpoint's bodies are kept nowhere. */
  open(asked: Asked, org: string | undefined): Exchange {
    const exchange: Exchange = { at: Date.now(), method: asked.method, path: asked.path, requestHeaders: { ...asked.headers }, status: 0 };
    if (org !== undefined) exchange.org = org;
    if (asked.body !== undefined) exchange.requestBody = isSecret(exchange) ? redacted : asked.body;
    if (this.#isKept) this.exchanges.push(exchange);
    return exchange;
  }

  /** Notes its answer; none where the connection was dropped. */
  close(exchange: Exchange, reply: Reply | undefined, isDeliberate: boolean): void {
    const body = isSecret(exchange) && reply?.body !== undefined ? redacted : reply?.body;
    exchange.status = reply?.status ?? 0;
    if (body !== undefined) exchange.responseBody = body;
    if (isDeliberate) exchange.deliberate = true;
    if (this.#file !== undefined) writeSync(this.#file, `${lineOf(exchange)}\n`);
  }

  /** Forgets what is in memory. */
  clear(): void {
    this.exchanges.length = 0;
  }

  /** Closes the file; a request that is still under way is not logged any more. */
  end(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}

function isSecret(exchange: Exchange): boolean {
  return exchange.path.startsWith(tokenPath);
}

/** Headers stay out of the file: they hold the secret and the token. */
function lineOf({ method, path, requestBody, status, responseBody, deliberate }: Exchange): string {
  return JSON.stringify({ method, path, requestBody, status, responseBody, deliberate });
}
