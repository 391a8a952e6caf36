import { VERSION } from '../model/version.ts';
import { parseCommandLine } from './parse-flags.ts';
import { run } from './run.ts';
import { describeAll, describeCommand } from './usage.ts';

const OLDEST_NODE = 24;

/** Runs one command line and returns the exit code: 0 as wished, 1 something is wrong, 2 there are changes. */
export async function main(words: readonly string[]): Promise<number> {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) return tooOld();
  const line = parseCommandLine(words);
  if ('problems' in line) return complain(line.problems);
  if ('help' in line) return print(line.help === 'all' ? describeAll() : describeCommand(line.help));
  if ('version' in line) return print(VERSION);
  return run(line.command, line.flags);
}

function tooOld(): number {
  process.stderr.write(`genesys-cloud needs Node.js ${OLDEST_NODE} or newer; this is ${process.versions.node}.\n`);
  return 1;
}

function complain(problems: readonly string[]): number {
  process.stderr.write(`${problems.join('\n')}\ngenesys-cloud --help shows the commands and flags.\n`);
  return 1;
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}
