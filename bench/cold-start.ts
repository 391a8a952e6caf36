import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stepEnvironment } from './action-step.ts';
import { processorTime, spread } from './amounts.ts';
import { costOf, type Task } from './cost.ts';
import { inFolder } from './folder.ts';
import type { Figure, Measurement } from './measurement.ts';
import { median, repeat } from './repeat.ts';

const SAMPLE = join(import.meta.dirname, '..', 'config-samples', 'minimal.yml');
const RUNS = 11;

/** The whole process of `validate` on the smallest file, of both bundles. */
export const coldStart: Measurement = {
  how: `**Cold start.** The whole process of \`validate\` on config-samples/minimal.yml, ${RUNS} times after one that is not counted; the median. The Action runs in the environment of a runner's step, made from action.yml. The bundle is in the disk cache; there is no compile cache of V8.`,
  take: () => inFolder(readFileSync(SAMPLE, 'utf8'), measure),
};

async function measure(folder: string): Promise<readonly Figure[]> {
  const command = await start('Cold start of the command', { bundle: 'cli.js', words: ['validate'], folder, code: 0 });
  const env = stepEnvironment(folder, { command: 'validate' });
  return [command, await start('Cold start of the Action', { bundle: 'index.js', folder, env, code: 0 })];
}

async function start(name: string, task: Task): Promise<Figure> {
  await costOf(task);
  const costs = await repeat(RUNS, () => costOf(task));
  const times = costs.map((each) => each.seconds * 1_000);
  return { name, value: median(times), unit: 'ms', target: { under: 300 }, detail: `${spread(times, 'ms')}; ${processorTime(costs)}` };
}
