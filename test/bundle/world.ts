import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { sampleOrgs } from '../../src/sandbox/seed.ts';

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A sandbox, a folder, and the built bundle to run in it. */
export interface World {
  readonly sandbox: Sandbox;
  readonly folder: string;
  /** Writes a file of the folder. */
  write(file: string, text: string): void;
  /** Runs dist/cli.js with the credentials of the sandbox' orgs and nothing else in its environment. */
  cli(words: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended>;
}

const root = join(import.meta.dirname, '..', '..');
const endings: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(endings.splice(0).map((end) => end()));
});

/** Starts a world that ends with its test. */
export async function startWorld(options: Partial<SandboxOptions> = {}): Promise<World> {
  const orgs = options.orgs ?? sampleOrgs();
  const sandbox = await startSandbox({ ...logged(), ...options, orgs });
  const folder = mkdtempSync(join(tmpdir(), 'genesys-cloud-'));
  endings.push(async () => {
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const base = { GENESYS_HOSTS: JSON.stringify({ sandbox: sandbox.hosts }), ...credentialsOf(orgs) };
  return {
    sandbox,
    folder,
    write: (file, text) => writeIn(folder, file, text),
    cli: (words, env = {}) => runNode([join(root, 'dist', 'cli.js'), ...words], folder, { ...base, ...env }),
  };
}

/** Returns the variables by which the orgs of a sandbox are reached. */
export const credentialsOf = (orgs: SandboxOptions['orgs']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    orgs.flatMap((org) => {
      const prefix = `GENESYS_${org.name.toUpperCase().replaceAll('-', '_')}`;
      return [
        [`${prefix}_CLIENT_ID`, org.clientId],
        [`${prefix}_CLIENT_SECRET`, org.clientSecret],
        [`${prefix}_REGION`, 'sandbox'],
      ];
    }),
  );

/** Runs a script on the Node of the Action, in an environment of nothing but what is given. */
export function runNode(
  words: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>>,
  onStart: (child: ChildProcess) => void = () => {},
): Promise<Ended> {
  const child = spawn(process.execPath, words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  onStart(child);
  const out: string[] = [];
  const err: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout: out.join(''), stderr: err.join('') }));
  });
}

function writeIn(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

// Where the run keeps a log, it holds what our client sent and got.
function logged(): Partial<SandboxOptions> {
  const kept = process.env['GENESYS_SANDBOX_LOG'];
  if (!kept) return {};
  mkdirSync(kept, { recursive: true });
  return { log: join(kept, `exchanges-${process.pid}.ndjson`) };
}
