import type { Credentials } from './credentials.ts';

// A shorter text would be masked inside ordinary words.
const SHORTEST = 8;

/** Returns the forms in which a secret could show up: plain, base64 and as in an address; none under 8 characters. */
export function formsOf(secret: string): readonly string[] {
  const form = new URLSearchParams({ '': secret }).toString().slice(1);
  const forms = [secret, base64(secret), Buffer.from(secret).toString('base64url'), encodeURIComponent(secret.toWellFormed()), form];
  return [...new Set(forms)].filter((each) => each.length >= SHORTEST);
}

/** Returns everything of a pair of credentials that is to be masked: the secret and the Basic value, in all forms. */
export const secretsOf = (credentials: Credentials): readonly string[] => [
  ...new Set([...formsOf(credentials.clientSecret), ...formsOf(basicOf(credentials))]),
];

/** Returns the value of a Basic authorization header, without the word before it. */
export const basicOf = ({ clientId, clientSecret }: Pick<Credentials, 'clientId' | 'clientSecret'>): string =>
  base64(`${clientId}:${clientSecret}`);

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** What one connection must never show. */
export interface SecretKeeper {
  /** Hands each form of new secrets to the mask before they are used. */
  learn(secrets: readonly string[]): void;
  /** Returns the text with every secret in it replaced, since an answer may quote what was sent. */
  hide(text: string): string;
}

/** Returns a keeper that hands each new secret to `onSecret`. */
export function secretKeeper(onSecret: (value: string) => void): SecretKeeper {
  const known = new Set<string>();
  return {
    learn(secrets) {
      for (const secret of secrets) {
        if (!known.has(secret)) onSecret(secret);
        known.add(secret);
      }
    },
    hide: (text) => [...known].sort((left, right) => right.length - left.length).reduce((rest, each) => rest.replaceAll(each, '***'), text),
  };
}
