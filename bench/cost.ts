import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

const HOOK = join(import.meta.dirname, 'usage-hook.mjs');
const DIST = join(import.meta.dirname, '..', 'dist');

// Of what a process printed that went wrong, in characters; a plan can print megabytes.
const LONGEST_QUOTE = 1_000;

/** Environment variables. */
export type Variables = Readonly<Record<string, string>>;

/** One run of a bundle. */
export interface Task {
  readonly bundle: 'cli.js' | 'index.js';
  readonly words?: readonly string[];
  readonly folder: string;
  /** The whole environment of the process. */
  readonly env?: Variables;
  /** The exit code without which the figures would mean nothing. */
  readonly code: number;
}

/** What one process cost, from its start to its end. */
export interface Cost {
  /** Seconds on the clock. */
  readonly seconds: number;
  /** Seconds of processor time, of all its threads. */
  readonly processorSeconds: number;
  /** The most memory that was resident at once, in MiB. */
  readonly peakMiB: number;
}

/** Runs a bundle in a process of its own and returns what it cost. Throws where it ends with another code than it should. */
export async function costOf(task: Task): Promise<Cost> {
  const words = ['--import', HOOK, join(DIST, task.bundle), ...(task.words ?? [])];
  const started = performance.now();
  const child = spawn(process.execPath, words, { cwd: task.folder, env: { ...task.env }, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const [code, stdout, stderr, usage] = await Promise.all([codeOf(child), outputOf(child, 1), outputOf(child, 2), outputOf(child, 3)]);
  const seconds = (performance.now() - started) / 1_000;
  if (code === task.code) return { seconds, ...usageIn(usage) };
  throw new Error(`dist/${task.bundle} ended with ${code} instead of ${task.code}:\n${`${stdout}${stderr}`.slice(-LONGEST_QUOTE)}`);
}

async function codeOf(child: ChildProcess): Promise<unknown> {
  const [code] = await once(child, 'exit');
  return code;
}

function outputOf({ stdio }: ChildProcess, index: 1 | 2 | 3): Promise<string> {
  const stream = stdio[index];
  return stream instanceof Readable ? text(stream) : Promise.resolve('');
}

// `maxRSS` is in KiB, times are in microseconds (Node.js 24 documentation, process.resourceUsage).
function usageIn(written: string): Omit<Cost, 'seconds'> {
  const { maxRSS, userCPUTime, systemCPUTime }: NodeJS.ResourceUsage = JSON.parse(written);
  return { processorSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMiB: maxRSS / 1_024 };
}
