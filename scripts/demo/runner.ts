import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { sampleOrgs } from '../../src/sandbox/seed.ts';

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the built bundle, and shows what it tells. */
export interface Runner {
  /** Runs the command `genesys-cloud`, and shows what it prints. */
  command(...words: readonly string[]): Promise<Ended>;
  /** Runs the Action as a step of a workflow, and shows the summary of the job. */
  step(event: 'pull_request' | 'push' | 'schedule', inputs: Readonly<Record<string, string>>): Promise<Ended>;
}

const dist = join(import.meta.dirname, '..', '..', 'dist');
const repository = { id: 1, default_branch: 'main' };
const sha = 'a'.repeat(40);
const side = (ref: string) => ({ sha, ref, repo: { id: 1 } });
const payloads = {
  pull_request: { action: 'opened', number: 1, repository, pull_request: { number: 1, head: side('change'), base: side('main') } },
  push: { ref: 'refs/heads/main', before: sha, after: sha, repository },
  schedule: { schedule: '0 6 * * *', repository },
} as const;

/** Returns a runner for a folder and the orgs of a sandbox. */
export function runnerIn(folder: string, sandbox: Sandbox): Runner {
  const hosts = JSON.stringify({ sandbox: sandbox.hosts });
  const credentials = credentialsOf();
  return {
    async command(...words) {
      console.log(`$ genesys-cloud ${words.join(' ')}`);
      const env = { ...credentials, GENESYS_HOSTS: hosts, PATH: process.env['PATH'] ?? '' };
      return { code: await run(folder, [join(dist, 'cli.js'), ...words], env, 'inherit'), outputs: {} };
    },
    async step(event, inputs) {
      const files = emptyFiles(folder);
      writeFileSync(join(folder, 'event.json'), JSON.stringify(payloads[event]));
      const env = { ...credentials, ...files, ...variables(folder, event), ...inputsOf({ hosts, comment: 'never', ...inputs }) };
      const code = await run(folder, [join(dist, 'index.js')], env, 'ignore');
      console.log(readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8').trim());
      return { code, outputs: outputsIn(readFileSync(files.GITHUB_OUTPUT, 'utf8')) };
    },
  };
}

function credentialsOf(): Readonly<Record<string, string>> {
  const pairs = sampleOrgs().flatMap(({ name, clientId, clientSecret }) => {
    const key = `GENESYS_${name.toUpperCase()}`;
    return [
      [`${key}_CLIENT_ID`, clientId],
      [`${key}_CLIENT_SECRET`, clientSecret],
      [`${key}_REGION`, 'sandbox'],
    ];
  });
  return Object.fromEntries(pairs);
}

const inputsOf = (inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

const variables = (folder: string, event: string): Readonly<Record<string, string>> => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: event,
  GITHUB_EVENT_PATH: join(folder, 'event.json'),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: sha,
  GITHUB_WORKSPACE: folder,
  RUNNER_TEMP: folder,
});

function emptyFiles(folder: string): { readonly GITHUB_OUTPUT: string; readonly GITHUB_STEP_SUMMARY: string } {
  const empty = (name: string): string => {
    writeFileSync(join(folder, name), '');
    return join(folder, name);
  };
  return { GITHUB_OUTPUT: empty('output'), GITHUB_STEP_SUMMARY: empty('summary') };
}

function run(
  folder: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  stdout: 'inherit' | 'ignore',
): Promise<number | null> {
  const child = spawn(process.execPath, words, { cwd: folder, env, stdio: ['ignore', stdout, 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}

const outputsIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]));
