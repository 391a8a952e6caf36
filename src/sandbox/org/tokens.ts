import { randomBytes } from 'node:crypto';

/** Life of a token in seconds: just under a day, as in the SDK's example (SDK 262, 2026-11). */
export const tokenSeconds = 86_399;

/** The tokens that an org has given out. */
export class Tokens {
  readonly #endsAt = new Map<string, number>();

  /** A new one. */
  issue(): string {
    const token = randomBytes(48).toString('base64url');
    this.#endsAt.set(token, Date.now() + tokenSeconds * 1000);
    return token;
  }

  /** Whether it was ever given out. */
  isKnown(token: string): boolean {
    return this.#endsAt.has(token);
  }

  isValid(token: string): boolean {
    return (this.#endsAt.get(token) ?? 0) > Date.now();
  }

  /** Ends one, or all of them; they are still remembered as given out. */
  expire(token?: string): void {
    for (const known of token === undefined ? this.#endsAt.keys() : [token]) this.#endsAt.set(known, 0);
  }

  /** All that were ever given out, expired ones too. */
  issued(): readonly string[] {
    return [...this.#endsAt.keys()];
  }
}
