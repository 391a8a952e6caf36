import { isIP } from 'node:net';

const LOCAL: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);

// Checked on the text, since the parser of addresses forgives white space, `\` and an empty query.
const FORM = /^https?:\/\/[^\s/?#@\\]+\/?$/i;

/** Returns the origin of a host that the runner may name: https, or http on this machine; undefined for every other form. */
export function originOf(text: string): string | undefined {
  if (!FORM.test(text) || !URL.canParse(text)) return undefined;
  const { protocol, hostname, origin } = new URL(text);
  if (LOCAL.has(hostname)) return origin;
  const isAddress = isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
  return protocol === 'https:' && !isAddress ? origin : undefined;
}
