import { once } from 'node:events';
import { sandbox } from '../commands/sandbox.ts';
import { printProblems } from './output.ts';
import type { FlagValues } from './parse-flags.ts';

const LARGEST_PORT = 65_535;
const LONGEST_LATENCY = 60_000;

/** `genesys-cloud sandbox`: runs until it is interrupted. */
export async function runSandbox(flags: FlagValues): Promise<number> {
  const port = wholeNumber(flags, 'port', LARGEST_PORT);
  const latencyMilliseconds = wholeNumber(flags, 'latency', LONGEST_LATENCY);
  if (port === undefined || latencyMilliseconds === undefined) {
    return printProblems([`--port takes 0 to ${LARGEST_PORT}, --latency takes 0 to ${LONGEST_LATENCY} milliseconds`]);
  }
  const log = flags.one('log');
  const started = await sandbox({ port, latencyMilliseconds, ...(log === undefined ? {} : { log }) });
  process.stdout.write(`${started.lines.join('\n')}\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await started.close();
  return 0;
}

function wholeNumber(flags: FlagValues, flag: 'port' | 'latency', most: number): number | undefined {
  const value = Number(flags.one(flag) ?? 0);
  return Number.isInteger(value) && value >= 0 && value <= most ? value : undefined;
}
