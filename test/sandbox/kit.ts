import { afterEach } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { sampleOrgs } from '../../src/sandbox/seed.ts';

/** An answer as the tests look at it: JSON parsed, anything else as text. */
export interface Got {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into bodies whose shape is what they test
  body: any;
}

const running: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

/** A sandbox that ends with its test. */
export async function open(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ orgs: sampleOrgs(), ...options });
  running.push(sandbox);
  return sandbox;
}

/** A new token of an org, by the front door. */
export async function tokenFor(sandbox: Sandbox, org = 'dev'): Promise<string> {
  const { clientId } = sandbox.org(org);
  const got = await ask(`${sandbox.url}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${clientId}:${clientId}-secret`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return got.body.access_token;
}

/** A client of an org: `call(method, path, body?)`, where the path stands without `/api/v2`. */
export async function clientOf(sandbox: Sandbox, org = 'dev'): Promise<(method: string, path: string, body?: unknown) => Promise<Got>> {
  const authorization = `Bearer ${await tokenFor(sandbox, org)}`;
  return (method, path, body) => {
    const json = body === undefined ? {} : { body: JSON.stringify(body), headers: { authorization, 'content-type': 'application/json' } };
    return ask(`${sandbox.url}/api/v2${path}`, { method, headers: { authorization }, ...json });
  };
}

/** One request. */
export async function ask(url: string, init: RequestInit): Promise<Got> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}
