import { type Finding, finding } from '../model/finding.ts';
import { isJsonObject, type Json, type JsonObject, member } from '../model/json.ts';
import type { Credentials } from './credentials.ts';
import { oneLine } from './one-line.ts';
import { parseJson } from './parse-json.ts';
import { formsOf, secretsOf } from './secrets.ts';

const REQUIRED = ['clientId', 'clientSecret', 'region'] as const;
const MEMBERS: readonly string[] = [...REQUIRED, 'organizationId'];
const HELP = 'Write JSON such as {"PROD":{"clientId":"…","clientSecret":"…","region":"eu-central-1"}}; the key is in capitals.';

/** What the input `credentials` holds. */
export interface CredentialsInput {
  readonly byKey: ReadonlyMap<string, Credentials>;
  /** No message quotes a value, nor the parser, which would. */
  readonly findings: readonly Finding[];
  readonly secrets: readonly string[];
}

/** Returns what the input `credentials` holds, by key, with everything that is wrong with it; nothing given is no problem. */
export function parseCredentials(text: string): CredentialsInput {
  if (text.trim() === '') return { byKey: new Map(), findings: [], secrets: [] };
  const given = parseJson(text);
  if (!isJsonObject(given)) return { byKey: new Map(), findings: [problem('is not a JSON object')], secrets: [] };
  const entries = Object.entries(given);
  const findings = entries.flatMap(([key, value]) => problemsOf(key, value).map(problem));
  const byKey = new Map(findings.length > 0 ? [] : entries.map(([key, value]) => [key, credentialsOf(key, value)] as const));
  return { byKey, findings, secrets: [...entries.flatMap(([, value]) => loneSecret(value)), ...[...byKey.values()].flatMap(secretsOf)] };
}

const problem = (what: string): Finding => finding('input-invalid', `credentials: ${what}`, { help: HELP });

function problemsOf(key: string, value: Json): readonly string[] {
  const label = `"${oneLine(key, 80)}"`;
  if (!/^[A-Z0-9][A-Z0-9_]{0,62}$/.test(key)) return [`${label} is no key: it needs capitals, digits and "_"`];
  if (!isJsonObject(value)) return [`${label} is not an object with clientId, clientSecret and region`];
  return [...unknownMembers(label, value), ...wrongMembers(label, value)];
}

const unknownMembers = (label: string, value: JsonObject): readonly string[] =>
  Object.keys(value)
    .filter((name) => !MEMBERS.includes(name))
    .map((name) => `${label} has "${oneLine(name, 80)}", which is none of ${MEMBERS.join(', ')}`);

const wrongMembers = (label: string, value: JsonObject): readonly string[] => [
  ...REQUIRED.filter((name) => textAt(value, name) === undefined).map((name) => `${label} has no text for ${name}`),
  ...(member(value, 'organizationId') !== undefined && textAt(value, 'organizationId') === undefined
    ? [`${label} has no text for organizationId`]
    : []),
];

function credentialsOf(key: string, value: Json): Credentials {
  const [clientId = '', clientSecret = '', region = ''] = REQUIRED.map((name) => textAt(value, name));
  const organizationId = textAt(value, 'organizationId');
  const source = `the input credentials (${key})`;
  return { clientId, clientSecret, region, ...(organizationId === undefined ? {} : { organizationId }), source };
}

// Masked even where the rest of the input cannot be used.
const loneSecret = (value: Json): readonly string[] => formsOf(textAt(value, 'clientSecret') ?? '');

function textAt(value: Json, name: string): string | undefined {
  const text = member(value, name);
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}
