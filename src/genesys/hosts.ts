import { type Finding, finding } from '../model/finding.ts';
import { isJsonObject, type Json, member } from '../model/json.ts';
import { oneLine } from './one-line.ts';
import { originOf } from './origin.ts';
import { parseJson } from './parse-json.ts';
import { findRegion } from './regions.ts';

/** The hosts of one region or of one name of the runner, as origins such as `https://api.mypurecloud.de`. */
export interface Hosts {
  /** The AWS id, or the name that the runner gives. */
  readonly name: string;
  readonly api: string;
  readonly login: string;
  readonly cdn: string;
  /** They come from the runner, not from the table of regions. */
  readonly named: boolean;
}

/** Returns the hosts of a region of the table, else those that the runner gives this name; undefined for anything else. */
export function resolveHosts(region: string, named: ReadonlyMap<string, Hosts>): Hosts | undefined {
  const found = findRegion(region);
  return found ? hostsOf(found.id, found.domain) : named.get(region);
}

// `login.`, `api.` and `api-cdn.` stand before the domain in every region (SDK 262, 2026-11).
const hostsOf = (name: string, domain: string): Hosts => ({
  name,
  api: `https://api.${domain}`,
  login: `https://login.${domain}`,
  cdn: `https://api-cdn.${domain}`,
  named: false,
});

const ROLES = ['api', 'login', 'cdn'] as const;
const EXAMPLE = '{"sandbox":{"api":"http://127.0.0.1:8080","login":"http://127.0.0.1:8080","cdn":"http://127.0.0.1:8080"}}';
const HELP = `Write JSON such as ${EXAMPLE}.`;

/** The hosts that the runner gives, by name, and everything that is wrong with how they are given. */
export interface NamedHosts {
  readonly hosts: ReadonlyMap<string, Hosts>;
  readonly findings: readonly Finding[];
}

/** Returns the hosts that the runner gives as JSON, name → `{ api, login, cdn }`; nothing given is no problem. */
export function parseHosts(text: string): NamedHosts {
  if (text.trim() === '') return { hosts: new Map(), findings: [] };
  const given = parseJson(text);
  if (!isJsonObject(given)) return { hosts: new Map(), findings: [problem('is not a JSON object')] };
  const findings = Object.entries(given).flatMap(([name, value]) => problemsOf(name, value).map(problem));
  return { hosts: findings.length > 0 ? new Map() : new Map(Object.entries(given).map(hostsEntry)), findings };
}

const problem = (what: string): Finding => finding('input-invalid', `hosts: ${what}`, { help: HELP });

function problemsOf(name: string, value: Json): readonly string[] {
  const label = `"${oneLine(name, 80)}"`;
  if (!isName(name)) return [`${label} cannot be a name: it needs letters, digits and "-", and may not look like a region or a domain`];
  if (!isJsonObject(value)) return [`${label} is not an object with api, login and cdn`];
  const unknown = Object.keys(value).filter((key) => !ROLES.some((role) => role === key));
  return [
    ...unknown.map((key) => `${label} has "${oneLine(key, 80)}", which is none of api, login, cdn`),
    ...ROLES.flatMap((role) => problemOfHost(`${label}, ${role}`, member(value, role))),
  ];
}

function problemOfHost(label: string, value: Json | undefined): readonly string[] {
  if (typeof value === 'string' && originOf(value)) return [];
  if (value === undefined) return [`${label} is missing`];
  return [`${label} must be https:// and a host name and nothing after it; http:// and an address only for 127.0.0.1, [::1], localhost`];
}

const isName = (name: string): boolean =>
  /^[A-Za-z][A-Za-z0-9-]{0,62}$/.test(name) && !/^[a-z]{2,5}(-[a-z]+)+-\d+$/i.test(name) && findRegion(name) === undefined;

function hostsEntry([name, value]: [string, Json]): [string, Hosts] {
  const origin = (role: (typeof ROLES)[number]) => originOf(String(member(value, role))) ?? '';
  return [name, { name, api: origin('api'), login: origin('login'), cdn: origin('cdn'), named: true }];
}
