/** The token of one org and run, once it is there. */
export type Token = Promise<string>;

/** One token for all requests of an org. */
export interface Tokens {
  /** Returns the token in use; the first call signs in. */
  inUse(): Token;
  /** Takes note that the platform accepted a token, so that it may be renewed once it has expired. */
  accepted(token: Token): void;
  /** Returns a token in place of one that was refused, the same for all who ask at once; undefined where a new one would not help. */
  renew(refused: Token): Token | undefined;
}

/** Returns the tokens of one org; a new one that was never accepted is not renewed again. */
export function tokensOf(signIn: () => Token): Tokens {
  let current: Token | undefined;
  let renewable = true;
  const inUse = (): Token => {
    current ??= signIn();
    return current;
  };
  return {
    inUse,
    accepted(token) {
      if (token === current) renewable = true;
    },
    renew(refused) {
      if (refused !== current) return inUse();
      if (!renewable) return undefined;
      renewable = false;
      current = signIn();
      return current;
    },
  };
}
