import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { sampleOrgs } from '../../src/sandbox/seed.ts';
import { type GitHubSeed, type PretendGitHub, startPretendGitHub } from '../github/pretend-github.ts';
import { credentialsOf, type Ended, runNode, startWorld, type World } from './world.ts';

/** How a step of a workflow ended. */
export interface StepEnded extends Ended {
  /** What the step saved for its post step. */
  readonly state: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** What a step is started with beside its inputs. */
export interface StepEvent {
  readonly name: string;
  readonly payload: unknown;
  readonly ref?: string;
  readonly sha?: string;
  /** Replaces the credentials of the sandbox' orgs. */
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the process, to send it signals. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** A world with a pretend GitHub, and the built Action to run in it as the runner does. */
export interface Workflow extends World {
  readonly github: PretendGitHub;
  step(inputs: Readonly<Record<string, string>>, event: StepEvent): Promise<StepEnded>;
  /** Runs the post step of a step. */
  post(of: StepEnded, inputs: Readonly<Record<string, string>>, event: StepEvent): Promise<StepEnded>;
}

const root = join(import.meta.dirname, '..', '..');
const defaults: Readonly<Record<string, string>> = {
  command: 'auto',
  config: 'genesys-cloud.yml',
  'github-token': 'ghs_token_of_the_job',
  comment: 'changes',
  'fail-on-drift': 'false',
  parallel: '8',
  'working-directory': '.',
};

/** Starts a workflow's surroundings, which end with the test. */
export async function startWorkflow(seed: GitHubSeed = {}, options: Parameters<typeof startWorld>[0] = {}): Promise<Workflow> {
  const world = await startWorld(options);
  const github = await startPretendGitHub(seed);
  onTestFinished(() => github.close());
  let count = 0;
  return {
    ...world,
    github,
    step: (inputs, event) => runStep(world, github, inputs, event, ++count),
    post: (of, inputs, event) => {
      const state = Object.entries(of.state).map(([name, value]) => [`STATE_${name}`, value]);
      const env = { ...(event.env ?? credentialsOf(sampleOrgs())), ...Object.fromEntries(state) };
      return runStep(world, github, inputs, { ...event, env, onStart: () => {} }, ++count);
    },
  };
}

async function runStep(
  world: World,
  github: PretendGitHub,
  inputs: Readonly<Record<string, string>>,
  event: StepEvent,
  count: number,
): Promise<StepEnded> {
  const temp = join(world.folder, '.runner', String(count));
  mkdirSync(temp, { recursive: true });
  const file = (name: string, text = ''): string => {
    writeFileSync(join(temp, name), text);
    return join(temp, name);
  };
  const hosts = { hosts: JSON.stringify({ sandbox: world.sandbox.hosts }) };
  const given = Object.entries({ ...defaults, ...hosts, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const output = file('output');
  const summary = file('summary');
  const state = file('state');
  const env = {
    ...Object.fromEntries(given),
    ...(event.env ?? credentialsOf(sampleOrgs())),
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_STATE: state,
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
    GITHUB_REPOSITORY: 'acme/contact-centre',
    GITHUB_REF: event.ref ?? 'refs/heads/main',
    GITHUB_SHA: event.sha ?? 'a'.repeat(40),
    GITHUB_WORKSPACE: world.folder,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_RUN_ID: '42',
    RUNNER_TEMP: temp,
  };
  const ended = await runNode([join(root, 'dist', 'index.js')], world.folder, env, event.onStart);
  const read = (path: string): Readonly<Record<string, string>> => outputsIn(readFileSync(path, 'utf8'));
  return { ...ended, outputs: read(output), state: read(state), summary: readFileSync(summary, 'utf8') };
}

function outputsIn(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/^([\w-]+)<<(ghadelimiter_[\w-]+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}

const repository = { id: 1, default_branch: 'main', full_name: 'acme/contact-centre' };

/** The payload of a pull request of this repository, or of a fork. */
export const pullRequest = (number: number, more: { readonly fork?: true; readonly action?: string } = {}): StepEvent => ({
  name: 'pull_request',
  ref: `refs/pull/${number}/merge`,
  payload: {
    action: more.action ?? 'synchronize',
    number,
    repository,
    pull_request: {
      number,
      head: { sha: 'b'.repeat(40), ref: 'change', repo: more.fork ? { id: 2 } : { id: 1 } },
      base: { sha: 'c'.repeat(40), ref: 'main', repo: { id: 1 } },
    },
  },
});

/** A push to the default branch. */
export const push: StepEvent = {
  name: 'push',
  payload: { ref: 'refs/heads/main', before: 'c'.repeat(40), after: 'a'.repeat(40), repository },
};

/** A schedule. */
export const schedule: StepEvent = { name: 'schedule', payload: { schedule: '0 6 * * *', repository } };

/** A run by hand. */
export const manualRun: StepEvent = { name: 'workflow_dispatch', payload: { inputs: {}, repository } };
