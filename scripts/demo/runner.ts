import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { sampleOrgs } from '../../src/sandbox/seed.ts';
import { events } from './repository.ts';

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the built bundle, and shows what it tells. */
export interface Runner {
  /** Runs the command `genesys-cloud`, and shows what it prints. */
  command(...words: readonly string[]): Promise<Ended>;
  /** Runs the Action as a step of a workflow. */
  step(event: keyof typeof events, inputs: Readonly<Record<string, string>>): Promise<Ended>;
}

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** Returns a runner for a folder and the orgs of a sandbox. */
export function runnerIn(folder: string, sandbox: Sandbox, github: string): Runner {
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
      writeFileSync(join(folder, 'event.json'), JSON.stringify(events[event].payload));
      const given = inputsOf({ hosts, 'github-token': 'token-of-the-job', ...inputs });
      const env = { ...credentials, ...files, ...variables(folder, event), GITHUB_API_URL: github, ...given };
      const code = await run(folder, [join(dist, 'index.js')], env, 'ignore');
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

const variables = (folder: string, event: keyof typeof events): Readonly<Record<string, string>> => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: event,
  GITHUB_EVENT_PATH: join(folder, 'event.json'),
  GITHUB_REPOSITORY: 'acme/contact-centre',
  GITHUB_REF: events[event].ref,
  GITHUB_SHA: events[event].sha,
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
