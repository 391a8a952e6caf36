import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const HOOK = join(import.meta.dirname, 'usage-hook.mjs');

/** One of the two bundles, as it is run. */
export interface Task {
  readonly bundle: 'cli.js' | 'index.js';
  readonly words?: readonly string[];
  readonly folder: string;
  /** The whole environment of the process. */
  readonly env?: Readonly<Record<string, string>>;
  /** The exit code without which the figures mean nothing. */
  readonly expects: number;
}

/** What one process cost, from its start to its end. */
export interface Cost {
  /** Seconds on the clock. */
  readonly seconds: number;
  /** Seconds of processor time, of all threads. */
  readonly processorSeconds: number;
  /** The largest resident set, in MiB. */
  readonly peakMiB: number;
  readonly stdout: string;
}

/** Runs a bundle in a process of its own and returns what it cost; throws where it ends with another code than expected. */
export async function costOf(task: Task): Promise<Cost> {
  const started = performance.now();
  const words = ['--import', HOOK, join(root, 'dist', task.bundle), ...(task.words ?? [])];
  const child = spawn(process.execPath, words, { cwd: task.folder, env: { ...task.env }, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const [stdout, stderr, usage, ended] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    text(child.stdio[3] as Readable),
    new Promise<{ code: number | null; seconds: number }>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve({ code, seconds: (performance.now() - started) / 1_000 }));
    }),
  ]);
  if (ended.code !== task.expects) throw new Error(`${task.bundle} ended with ${ended.code}: ${(stdout + stderr).slice(-500)}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(usage);
  return { seconds: ended.seconds, processorSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMiB: maxRSS / 1024, stdout };
}
