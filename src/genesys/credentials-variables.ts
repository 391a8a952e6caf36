import type { Credentials } from './credentials.ts';
import { formsOf } from './secrets.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The names of the four variables that belong together. */
export interface Variables {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly region: string;
  readonly organizationId: string;
}

/** Both halves of a client, or one alone. */
export type Pair =
  | { readonly status: 'half'; readonly has: string; readonly lacks: string; readonly secrets: readonly string[] }
  | { readonly status: 'whole'; readonly credentials: Credentials };

/** Returns the only names that are ever read as credentials: with a key those of one org, without it those of a run with one org. */
export function variablesOf(key?: string): Variables {
  const prefix = key === undefined ? 'GENESYS' : `GENESYS_${key}`;
  return {
    clientId: `${prefix}_CLIENT_ID`,
    clientSecret: `${prefix}_CLIENT_SECRET`,
    region: `${prefix}_REGION`,
    organizationId: `${prefix}_ORGANIZATION_ID`,
  };
}

/**
 * Returns what four variables hold, or undefined where both halves are absent. An empty one counts as not set: that is how GitHub
 * hands out a secret that does not exist.
 */
export function readPair(env: Environment, names: Variables): Pair | undefined {
  const [clientId, clientSecret] = [read(env, names.clientId), read(env, names.clientSecret)];
  if (clientId !== undefined && clientSecret !== undefined)
    return { status: 'whole', credentials: bind(env, names, clientId, clientSecret) };
  if (clientId !== undefined) return { status: 'half', has: names.clientId, lacks: names.clientSecret, secrets: [] };
  if (clientSecret === undefined) return undefined;
  return { status: 'half', has: names.clientSecret, lacks: names.clientId, secrets: formsOf(clientSecret) };
}

function bind(env: Environment, names: Variables, clientId: string, clientSecret: string): Credentials {
  const region = read(env, names.region);
  const organizationId = read(env, names.organizationId);
  return {
    clientId,
    clientSecret,
    ...(region === undefined ? {} : { region }),
    ...(organizationId === undefined ? {} : { organizationId }),
    source: `${names.clientId} with ${names.clientSecret}`,
  };
}

function read(env: Environment, name: string): string | undefined {
  const value = Object.hasOwn(env, name) ? env[name]?.trim() : undefined;
  return value === '' ? undefined : value;
}
