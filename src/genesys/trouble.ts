/** Why a request has no whole answer. Only a code of the system is kept of the error: its text may hold a header or a password. */
export interface Trouble {
  readonly trouble: 'network' | 'stopped' | 'too-large';
  readonly code: string;
  /** The same in words. */
  readonly words: string;
  /** The platform may have got the request. */
  readonly sent: boolean;
}

/** A bound that no answer of the platform comes near, in bytes. */
export const LARGEST_ANSWER = 32 * 1024 * 1024;

/** Returns what a request meets whose answer goes on beyond its bound, in bytes. */
export const tooLarge = (bound: number): Trouble => ({
  trouble: 'too-large',
  code: 'too-large',
  words: `the answer is larger than ${bound / 1024 / 1024} MiB`,
  sent: true,
});

/** What a request meets that is not sent at all, since the run was stopped. */
export const notSent: Trouble = { trouble: 'stopped', code: 'stopped', words: 'the run was stopped', sent: false };

const UNSENT: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name of the host is not known',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ECONNREFUSED: 'the connection was refused',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to the network of the host',
  ERR_PROXY_TUNNEL: 'the proxy did not let the connection through',
};

const SENT: Readonly<Record<string, string>> = {
  ETIMEDOUT: 'it took too long',
  ECONNRESET: 'the connection was closed before the answer was complete',
  ERR_HTTP_CONTENT_LENGTH_MISMATCH: 'the answer was cut short',
  EPIPE: 'the connection was closed before the request was complete',
  ERR_ABORTED: 'the run was stopped',
};

/** Returns what an error of the HTTP library means, without its options, headers or cause. */
export function troubleOf(error: unknown): Trouble {
  const code = codeOf(error);
  if (code === 'ERR_ABORTED') return { trouble: 'stopped', code, words: 'the run was stopped', sent: true };
  const unsent = own(UNSENT, code) ?? (isCertificate(code) ? 'the certificate of the host is not to be trusted' : undefined);
  return { trouble: 'network', code, words: unsent ?? own(SENT, code) ?? 'the connection failed', sent: unsent === undefined };
}

const own = (words: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(words, code) ? words[code] : undefined;

const isCertificate = (code: string): boolean =>
  /^(CERT_|ERR_TLS_CERT|UNABLE_TO_(GET_ISSUER|VERIFY)|(DEPTH_ZERO_)?SELF_SIGNED|HOSTNAME_MISMATCH)/.test(code);

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? code : 'unknown';
}
