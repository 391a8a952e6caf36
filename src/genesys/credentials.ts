import { type Finding, finding, hasErrors } from '../model/finding.ts';
import type { OrgSettings } from '../model/org.ts';
import { parseCredentials } from './credentials-input.ts';
import { readPair, variablesOf } from './credentials-variables.ts';
import { secretsOf } from './secrets.ts';

/** An OAuth client of the grant type Client Credentials, and what the runner binds it to. */
export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Only a host of this region, or of this name, may be sent the pair. */
  readonly region?: string;
  /** Only this organization may be read or written with it. */
  readonly organizationId?: string;
  /** Where they come from, for messages: the names of the variables. */
  readonly source: string;
}

/** Where credentials may come from: the runner, never a file. */
export interface CredentialsGiven {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The input `credentials`: JSON by key; where it has an org's key, the variables are not looked at. */
  readonly input?: string;
  /** The run selects exactly one org, so the variables without a key may be meant for it. */
  readonly selectsOne: boolean;
}

/** What was found for the orgs of a run. */
export interface CredentialsFound {
  readonly byOrg: ReadonlyMap<string, Credentials>;
  /** The orgs without any, with the names of the variables that were looked for. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
  readonly findings: readonly Finding[];
  /** Everything to mask, also of pairs that no org uses. */
  readonly secrets: readonly string[];
}

/** Returns the credentials of each org; an org without any is an error only where another one has some. */
export function readCredentials(orgs: readonly OrgSettings[], given: CredentialsGiven): CredentialsFound {
  const input = parseCredentials(given.input ?? '');
  const looks = orgs.map((org) => lookFor(org, given, input.byKey, given.selectsOne && orgs.length === 1));
  const byOrg = new Map(looks.flatMap((look) => (look.found ? [[look.org.name, look.found] as const] : [])));
  const absent = hasErrors(input.findings) ? [] : looks.filter((look) => !look.found && !look.incomplete);
  const incomplete = looks.flatMap((look) => (look.incomplete ? [look.incomplete] : []));
  return {
    byOrg,
    missing: new Map(absent.map((look) => [look.org.name, look.names])),
    findings: [...input.findings, ...incomplete, ...(byOrg.size > 0 ? absent.map(missingOne) : [])],
    secrets: [...new Set([...input.secrets, ...looks.flatMap((look) => look.secrets)])],
  };
}

interface Look {
  readonly org: OrgSettings;
  readonly found?: Credentials;
  readonly incomplete?: Finding;
  readonly names: readonly string[];
  readonly secrets: readonly string[];
}

function lookFor(org: OrgSettings, given: CredentialsGiven, byKey: ReadonlyMap<string, Credentials>, single: boolean): Look {
  const written = byKey.get(org.credentials);
  if (written) return { org, found: written, names: [], secrets: secretsOf(written) };
  const keyed = variablesOf(org.credentials);
  const sets = single ? [keyed, variablesOf()] : [keyed];
  const names = sets.flatMap((set) => [set.clientId, set.clientSecret]);
  const pair = sets.map((set) => readPair(given.env, set)).find((each) => each !== undefined);
  if (!pair) return { org, names, secrets: [] };
  if (pair.status === 'half') return { org, names, secrets: pair.secrets, incomplete: half(org, pair.has, pair.lacks) };
  return { org, found: pair.credentials, names, secrets: secretsOf(pair.credentials) };
}

const half = (org: OrgSettings, has: string, lacks: string): Finding =>
  finding('credentials-incomplete', `${org.name}: ${has} is set and ${lacks} is not`, { at: org.at, help: `Set ${lacks} too.` });

const missingOne = ({ org, names }: Look): Finding =>
  finding('credentials-missing', `${org.name}: no credentials; looked for ${names.join(', ')}`, {
    at: org.at,
    help: 'Set both variables, or leave the org out by `orgs`.',
  });
