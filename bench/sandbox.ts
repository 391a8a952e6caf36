import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Variables } from './cost.ts';
import { clientOf, type OrgSize } from './pretend-orgs.ts';

const PROGRAM = join(import.meta.dirname, 'sandbox-process.ts');

/** Calls an action with the environment in which pretend orgs are reached; the sandbox runs beside it, so that its memory is not counted. */
export async function withSandbox<T>(orgs: readonly OrgSize[], latencyMs: number, action: (env: Variables) => Promise<T>): Promise<T> {
  const sizes = orgs.map(({ name, actions }) => `${name}=${actions}`);
  const child = spawn(process.execPath, [PROGRAM, String(latencyMs), ...sizes], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    const hosts = await firstLine(child.stdout);
    return await action({ GENESYS_HOSTS: `{"sandbox":${hosts}}`, ...credentials(orgs) });
  } finally {
    child.stdin.end();
  }
}

async function firstLine(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) return line;
  throw new Error('the sandbox did not start');
}

const credentials = (orgs: readonly OrgSize[]): Variables => Object.assign({}, ...orgs.map(({ name }) => variables(name)));

function variables(org: string): Variables {
  const prefix = `GENESYS_${org.toUpperCase().replaceAll('-', '_')}`;
  const { clientId, clientSecret } = clientOf(org);
  return { [`${prefix}_CLIENT_ID`]: clientId, [`${prefix}_CLIENT_SECRET`]: clientSecret, [`${prefix}_REGION`]: 'sandbox' };
}
