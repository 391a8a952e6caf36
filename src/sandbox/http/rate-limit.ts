import { Problem } from './problem.ts';

/** So many requests in a window that begins with the first. */
export interface RateLimit {
  allowed: number;
  windowSeconds: number;
}

/** Where a token stands in its window. */
export interface Standing {
  readonly count: number;
  readonly allowed: number;
  readonly resetSeconds: number;
}

/** A ceiling that no run reaches: without a limit a client that paces itself by the headers must not be slowed down. */
const unlimited: RateLimit = { allowed: 1_000_000, windowSeconds: 60 };

/** Counts requests by token: the platform counts by token, not by org (community thread, 2025-10). */
export class RateLimiter {
  readonly #limit: RateLimit;
  readonly #windows = new Map<string, { count: number; endsAt: number }>();

  constructor(limit: RateLimit = unlimited) {
    this.#limit = limit;
  }

  /** Counts one request, refused ones included. */
  count(token: string): Standing {
    const now = Date.now();
    const current = this.#windows.get(token);
    const window = current && now < current.endsAt ? current : { count: 0, endsAt: now + this.#limit.windowSeconds * 1000 };
    window.count += 1;
    this.#windows.set(token, window);
    return { count: window.count, allowed: this.#limit.allowed, resetSeconds: Math.max(1, Math.ceil((window.endsAt - now) / 1000)) };
  }
}

/** Throws 429 for a token that has used up its window. */
export function checkRate(standing: Standing): void {
  const { count, allowed, resetSeconds } = standing;
  if (count <= allowed) return;
  const message = `Rate limit exceeded the maximum. Retry the request in [${resetSeconds}] seconds. [${allowed}] requests are allowed.`;
  const limit = { key: 'client.credentials.token.rate.per.minute', namespace: 'platform.api', value: allowed };
  throw new Problem(429, 'too.many.requests', message, { limit, headers: { 'Retry-After': String(resetSeconds) } });
}

/** The three headers that say so on each answer. */
export function rateHeaders({ count, allowed, resetSeconds }: Standing): Record<string, string> {
  const name = 'inin-ratelimit';
  return { [`${name}-count`]: String(count), [`${name}-allowed`]: String(allowed), [`${name}-reset`]: String(resetSeconds) };
}
