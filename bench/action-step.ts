import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Variables } from './cost.ts';

const METADATA = join(import.meta.dirname, '..', 'action.yml');

/** Returns the environment that a runner makes for a step of the Action on a push, and nothing else; its files are put into the folder. */
export function stepEnvironment(folder: string, inputs: Variables): Variables {
  const files = ['OUTPUT', 'STEP_SUMMARY', 'STATE', 'ENV', 'PATH'].map((name) => [`GITHUB_${name}`, file(folder, name, '')]);
  return {
    ...inputVariables({ ...defaults(), 'github-token': 'ghs_token_of_the_job', ...inputs }),
    ...Object.fromEntries(files),
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: file(
      folder,
      'event.json',
      JSON.stringify({ ref: 'refs/heads/main', repository: { id: 1, default_branch: 'main' } }),
    ),
    GITHUB_REPOSITORY: 'acme/contact-centre',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
  };
}

function defaults(): Variables {
  const { inputs }: { inputs: Readonly<Record<string, { default: string }>> } = parse(readFileSync(METADATA, 'utf8'));
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default]));
}

// As the runner does it: capitals, and hyphens stay.
const inputVariables = (inputs: Variables): Variables =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

function file(folder: string, name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
